import type { Inventory, Problem } from '@overread/imaging';

/** Every problem of the disc, its persons and its series, those alike together. */
export function allProblems(inventory: Inventory): readonly Problem[] {
  const { patients } = inventory;
  const series = patients.flatMap(({ studies }) => studies.flatMap((study) => study.series));
  const all = [
    ...inventory.problems,
    ...patients.flatMap(({ problems }) => problems),
    ...series.flatMap(({ problems }) => problems),
  ];
  const once = new Map(all.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()];
}

/** Problems by code, in the order they were met. */
export function byCode(problems: readonly Problem[]): ReadonlyMap<Problem['code'], readonly Problem[]> {
  return Map.groupBy(problems, ({ code }) => code);
}
