import { film, paper, stack, type DiscFileBytes, type Film, type Stack } from './parts.ts';
import type { Template } from './complete.ts';

export interface Contents {
  readonly films: readonly Film[];
  readonly stacks: readonly Stack[];
  readonly files?: readonly DiscFileBytes[];
}

/** The pictures of a disc as files, and what else is put beside them. */
export const layOut = ({ films, stacks, files = [] }: Contents): readonly DiscFileBytes[] => [
  ...films.map((one, index) => film(one, sameSeriesBefore(films, index) + 1)),
  ...stacks.flatMap(stack),
  ...files,
];

/** Films of one series are numbered one after another. */
const sameSeriesBefore = (films: readonly Film[], index: number): number =>
  films
    .slice(0, index)
    .filter((one) => one.series === films[index]?.series && one.study === films[index]?.study).length;

/** The papers a template's circumstances speak of. */
export const papersOf = ({ circumstances }: Template): readonly DiscFileBytes[] =>
  circumstances.documents.map(({ type, file }) => paper(file, `Made-up ${type}`));
