import { completeDiscs } from './discs/complete-discs.ts';
import type { SampleDisc } from './sample-disc.ts';

export type { Expected, ExpectedProblem, ExpectedSeries, SampleDisc, Truth } from './sample-disc.ts';
export type { DiscFile } from './headers/image.ts';
export { zipDisc } from './zip-disc.ts';

/** The museum: whole discs, each with what must be found on it. */
export const discs: readonly SampleDisc[] = [...completeDiscs];
