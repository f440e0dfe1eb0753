import type { Inventory, Problem } from '@overread/imaging';
import type { Locale } from '../finding.ts';
import type { Block, ListItem } from './document.ts';
import { sayProblem } from './problem-text.ts';
import { wordsIn } from './wording/words.ts';

const mostOfAKind = 5;

/** What went wrong with the disc or one of its files; many of one kind are counted, not listed. */
export const problemBlocks = ({ problems }: Inventory, locale: Locale): Block[] => {
  if (problems.length === 0) return [];
  const word = wordsIn(locale);
  const kinds = Map.groupBy(problems, (problem) => problem.code).values();
  return [
    { type: 'heading', level: 2, text: word('problems.heading'), note: word('problems.note') },
    { type: 'list', ordered: false, items: Array.from(kinds).flatMap((kind) => itemsOf(kind, locale)) },
  ];
};

const itemsOf = (problems: readonly Problem[], locale: Locale): ListItem[] => {
  const more = problems.length - mostOfAKind;
  const items = problems.slice(0, mostOfAKind).map((problem) => ({
    text: sayProblem(problem, locale),
    ...(problem.file !== undefined && { note: problem.file }),
  }));
  return more > 0 ? [...items, { text: wordsIn(locale)('problems.more', { count: more }) }] : items;
};
