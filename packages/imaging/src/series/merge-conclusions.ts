import type { Conclusion, Evidence, Region, Side, Standing, Strength, View } from '../inventory/inventory.ts';
import type { Problem } from '../problem.ts';
import { narrower } from './names.ts';
import { regionNames } from './regions.ts';
import { viewNames } from './view-names.ts';

/** What each reading concludes about. */
export interface Readings {
  readonly region: Region;
  readonly side: Side;
  readonly view: View;
  readonly standing: Standing;
}

/**
 * One conclusion from several about the same thing: those that agree give the narrowest value at the
 * strongest strength; `unknown` ones add only their evidence; those that disagree give `contradicted`,
 * with the first value kept for region and view and `unknown` for side and standing, where acting on
 * the wrong one harms.
 */
export const mergeConclusions = <About extends keyof Readings>(
  about: About,
  conclusions: readonly Conclusion<Readings[About]>[],
): Conclusion<Readings[About]> => {
  const only = conclusions[0];
  if (only !== undefined && conclusions.length === 1) return only;
  const evidence = conclusions.flatMap((conclusion) => conclusion.evidence);
  const problems = conclusions.flatMap((conclusion) => conclusion.problems);
  const told = conclusions.filter(({ value, strength }) => value !== unknown || strength === 'contradicted');
  const [first, ...rest] = told;
  if (first === undefined) return { value: unknown, strength: unknown, evidence, problems };
  let agreed: string | undefined = first.value;
  for (const { value } of rest) agreed = agreed === undefined ? undefined : agree(about, agreed, value);
  const strength = strongest(told.map((conclusion) => conclusion.strength));
  if (agreed !== undefined) return { value: agreed as Readings[About], strength, evidence, problems };
  return contradiction(about, first.value, evidence, problems);
};

/** `contradicted`, with the problem that names what the sources say. */
export const contradiction = <About extends keyof Readings>(
  about: About,
  best: Readings[About],
  evidence: readonly Evidence[],
  problems: readonly Problem[] = [],
): Conclusion<Readings[About]> => ({
  value: keepsBest[about] ? best : unknown,
  strength: 'contradicted',
  evidence,
  problems: [
    ...problems.filter((problem) => problem.code !== `${about}-contradicted`),
    contradictionProblem(about, evidence),
  ],
});

const contradictionProblem = (about: keyof Readings, evidence: readonly Evidence[]): Problem => {
  const values = [...new Set(evidence.filter((item) => item.about === about).map((item) => item.value))].join(
    ', ',
  );
  const file = evidence[0]?.file;
  return { code: `${about}-contradicted`, detail: { values }, ...(file === undefined ? {} : { file }) };
};

const unknown = 'unknown';
const keepsBest: Readonly<Record<keyof Readings, boolean>> = {
  region: true,
  view: true,
  side: false,
  standing: false,
};

const ranking: readonly Strength[] = ['contradicted', 'proven', 'likely', 'claimed', 'unknown'];
const strongest = (list: readonly Strength[]): Strength =>
  ranking.find((strength) => list.includes(strength)) ?? unknown;

/** The value both can mean; `unknown` beside a contradiction stays what the other says. */
const agree = (about: keyof Readings, a: string, b: string): string | undefined => {
  if (a === b || b === unknown) return a;
  if (a === unknown) return b;
  if (about === 'region') return narrower<string>(regionNames, a, b);
  if (about === 'view') return narrower<string>(viewNames, a, b);
  return undefined;
};
