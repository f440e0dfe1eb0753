import { footRecipes } from './recipes/foot.ts';
import { generalRecipes } from './recipes/general.ts';
import { hipRecipes } from './recipes/hip.ts';
import { kneeRecipes } from './recipes/knee.ts';
import { legRecipes } from './recipes/leg.ts';
import { shoulderRecipes } from './recipes/shoulder.ts';
import { spineRecipes } from './recipes/spine.ts';
import type { MeasureCaseType, Recipe } from './recipe.ts';

const all = [
  ...generalRecipes,
  ...legRecipes,
  ...kneeRecipes,
  ...hipRecipes,
  ...spineRecipes,
  ...shoulderRecipes,
  ...footRecipes,
] as const;

export type MeasurementId = (typeof all)[number]['id'];

/** Every measurement of the reading room, in the order they are offered. */
export const measurements: readonly Recipe<MeasurementId>[] = all;

const byId: ReadonlyMap<string, Recipe<MeasurementId>> = new Map(measurements.map((row) => [row.id, row]));

export const measurementOf = (id: string): Recipe<MeasurementId> | undefined => byId.get(id);

/** What a case of this type is measured for; the plain ones last. */
export const measurementsFor = (caseType: MeasureCaseType): readonly Recipe<MeasurementId>[] => [
  ...measurements.filter(({ caseTypes }) => caseTypes !== 'all' && caseTypes.includes(caseType)),
  ...measurements.filter(({ caseTypes }) => caseTypes === 'all'),
];
