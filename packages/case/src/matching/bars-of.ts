import type { DirectoryEntry } from '../api/reviewers.ts';
import { isSameName } from './fold-name.ts';
import { mentions } from './mentions.ts';
import { procedureNamed } from './procedures.ts';
import type { Bar } from './reason-codes.ts';
import { covered } from './subspecialties.ts';
import type { CaseToMatch, ReviewerToMatch } from './to-match.ts';

type Test = (entry: DirectoryEntry, kase: CaseToMatch, reviewer: ReviewerToMatch) => boolean;

/** What must not be, by code. */
const tests: readonly (readonly [Bar, Test])[] = [
  ['case-type', ({ caseTypes }, { caseType }) => !caseTypes.includes(caseType)],
  ['subspecialty', ({ specialty }, { caseType }) => !covered(specialty).includes(caseType)],
  ['procedure', doesOtherThings],
  ['setting', ({ settings }, { setting }) => !settings.includes(setting)],
  [
    'language',
    ({ languages }, { language, mayBeTranslated }) => !languages.includes(language) && !mayBeTranslated,
  ],
  ['opinion-language', ({ languages }) => !languages.includes('en') && !languages.includes('zh')],
  ['at-capacity', ({ capacity }, _, { open }) => open >= capacity],
  ['away', ({ away }, { today }) => away.some(({ from, until }) => from <= today && today <= until)],
  [
    'same-hospital',
    ({ hospital }, { hospitals, papers }) =>
      hospitals.some((one) => isSameName(one, hospital)) || mentions(papers, hospital),
  ],
  [
    'conflict',
    ({ conflicts }, { hospitals, papers }) =>
      conflicts.some((named) => hospitals.some((one) => isSameName(one, named)) || mentions(papers, named)),
  ],
  ['named-in-papers', (_, { papers }, { name }) => mentions(papers, name)],
];

const partsHere = {
  nothing: null,
  reads: 'reads-already',
  offered: 'offered-already',
  declined: 'declined-already',
  'handed-back': 'handed-back-already',
} as const satisfies Record<ReviewerToMatch['here'], Bar | null>;

/** Everything that keeps a reviewer from being asked; empty: they may be. */
export function barsOf(kase: CaseToMatch, reviewer: ReviewerToMatch): readonly Bar[] {
  const { entry, isActive } = reviewer;
  const here = partsHere[reviewer.here];
  return [
    ...(isActive ? [] : ['not-active' as const]),
    ...(here === null ? [] : [here]),
    ...(entry === null
      ? ['no-entry' as const]
      : tests.flatMap(([bar, test]) => (test(entry, kase, reviewer) ? [bar] : []))),
  ];
}

/** Told by the entry itself: operations of this kind are listed and this is not, or with none a year. */
function doesOtherThings(entry: DirectoryEntry, { caseType, operation }: CaseToMatch): boolean {
  const wanted = operation === null ? null : procedureNamed(operation, caseType);
  if (!wanted) return false;
  const listed = entry.procedures.flatMap(({ name, perYear }) => {
    const known = procedureNamed(name, caseType);
    return known ? [{ id: known.id, perYear }] : [];
  });
  if (listed.length === 0) return false;
  return !listed.some(({ id, perYear }) => id === wanted.id && perYear !== 0);
}
