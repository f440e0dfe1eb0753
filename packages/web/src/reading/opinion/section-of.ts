import type { OpenPoint } from '@overread/case';

/** The parts of the editor in the order they are written; the first ones before committing. */
export const sectionIds = [
  'findings',
  'reviewed',
  'recommendation',
  'commit',
  'answers',
  'statements',
  'operation',
  'alternatives',
  'watch',
  'examination',
  'limits',
  'words',
  'about',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** What is written before the first report and the plan are opened. */
export const firstSections: readonly SectionId[] = ['findings', 'reviewed', 'recommendation', 'commit'];

const byPath: Readonly<Record<string, SectionId>> = {
  findings: 'findings',
  reviewed: 'reviewed',
  recommendation: 'recommendation',
  blind: 'commit',
  statements: 'statements',
  operation: 'operation',
  alternatives: 'alternatives',
  watch: 'watch',
  cannotJudge: 'examination',
  moreRecords: 'examination',
  answers: 'answers',
  limits: 'limits',
  diagnosis: 'words',
  history: 'words',
  uncertainty: 'words',
  confidence: 'words',
  summary: 'words',
};

/** Where in the editor a place of the opinion is written. */
export const sectionOf = (path: string): SectionId => byPath[path.split('.', 1)[0] ?? ''] ?? 'about';

/** How many points are open in each section; a section that is not named has none. */
export function openBySection(open: readonly OpenPoint[]): ReadonlyMap<SectionId, number> {
  const counts = new Map<SectionId, number>();
  for (const { path } of open) counts.set(sectionOf(path), (counts.get(sectionOf(path)) ?? 0) + 1);
  return counts;
}
