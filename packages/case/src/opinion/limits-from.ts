import type { FindingGiven } from '../checklist/checklist-input.ts';
import type { Limit } from './opinion-parts.ts';

/** What is missing or doubtful and limits the reading, blocking first. Helpful things left out limit nothing. */
export function limitsFrom(
  findings: readonly FindingGiven[],
  /** The sentence, in the opinion's language, of what the gap does to the reading. */
  effectOf: (finding: FindingGiven) => string,
): readonly Limit[] {
  return findings
    .flatMap((finding): Limit[] => {
      const { id, severity, verdict, blocksQuestions } = finding;
      if (severity === 'helpful' || verdict === 'met' || verdict === 'not-needed') return [];
      return [{ requirement: id, severity, effect: effectOf(finding), questions: [...blocksQuestions] }];
    })
    .toSorted((a, b) => Number(b.severity === 'blocks') - Number(a.severity === 'blocks'));
}
