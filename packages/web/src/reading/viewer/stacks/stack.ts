import type { ReadingSeries } from '@overread/case';
import type { FrameHeader } from '../frames/frame-header.ts';
import type { FramePlace } from '../frames/frame-source.ts';
import type { FrameState } from '../frames/frame-state.ts';
import type { Cut } from '../hanging/stage.ts';

/** Pictures one behind another: a series as it was taken, or planes cut through it. */
export interface Stack {
  readonly series: ReadingSeries;
  readonly cut: Cut;
  /** How many pictures; 0 while that is not known. */
  readonly count: () => number;
  /** Undefined until it is known. */
  readonly header: (index: number) => FrameHeader | undefined;
  readonly state: (index: number) => FrameState;
  /** Frames that a picture is made of, the most urgent first. */
  readonly framesFor: (index: number) => readonly FramePlace[];
  /** Why there is nothing to show, however long one waits. */
  readonly refusal: () => CutRefusal | undefined;
}

/** Why no plane can be cut through a series. */
export type CutRefusal = 'too-few' | 'no-position' | 'not-parallel' | 'tilted' | 'colour';
