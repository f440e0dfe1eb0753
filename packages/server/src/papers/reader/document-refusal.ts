import type { DocumentProblem } from '@overread/case';

/** Stops the reading of a paper; carries the answer for the person. Only inside the reader process. */
export class DocumentRefusal extends Error {
  override readonly name = 'DocumentRefusal';
  readonly problem: DocumentProblem;
  constructor(problem: DocumentProblem) {
    super(problem.code);
    this.problem = problem;
  }
}
