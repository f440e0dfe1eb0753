import type { CaseType } from '../../wording-support/case-type.ts';
import { fractureScales } from './fracture.ts';
import { hipScales } from './hip.ts';
import { kneeScales } from './knee.ts';
import { osteoarthritisScales } from './osteoarthritis.ts';
import { revisionScales } from './revision.ts';
import type { Grade, GradingScale } from './scale.ts';
import { shoulderScales } from './shoulder.ts';
import { spineScales } from './spine.ts';

const all = [
  ...osteoarthritisScales,
  ...hipScales,
  ...spineScales,
  ...kneeScales,
  ...shoulderScales,
  ...fractureScales,
  ...revisionScales,
] as const;

export type GradingScaleId = (typeof all)[number]['id'];

/** Every scale an opinion may grade by. */
export const gradingScales: readonly GradingScale<GradingScaleId>[] = all;

export const gradingScaleIds: readonly [GradingScaleId, ...GradingScaleId[]] = [
  all[0].id,
  ...all.slice(1).map(({ id }) => id),
];

const byId: ReadonlyMap<string, GradingScale<GradingScaleId>> = new Map(all.map((row) => [row.id, row]));

export const gradingScale = (id: string): GradingScale<GradingScaleId> | undefined => byId.get(id);

export const gradingScalesFor = (caseType: CaseType): readonly GradingScale<GradingScaleId>[] =>
  gradingScales.filter(({ caseTypes }) => caseTypes.includes(caseType));

export const gradeOf = (scale: string, value: string): Grade | undefined =>
  gradingScale(scale)?.grades.find((grade) => grade.value === value);
