import { completeDiscs } from './discs-complete.ts';
import { faultDiscs } from './discs-faults.ts';
import { languageDiscs } from './discs-languages.ts';
import { stackDiscs } from './discs-stacks.ts';
import { writingDiscs } from './discs-writing.ts';
import type { SampleDisc } from './sample-disc.ts';

export type { Expected, ExpectedSeries, SampleDisc } from './sample-disc.ts';
export type { DiscFileBytes } from './parts.ts';
export { zipDisc } from './zip-disc.ts';

/** The museum: whole discs, each with what must be found on it. */
export const discs: readonly SampleDisc[] = [
  ...completeDiscs,
  ...languageDiscs,
  ...faultDiscs,
  ...writingDiscs,
  ...stackDiscs,
];
