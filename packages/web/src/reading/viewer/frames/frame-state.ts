import type { Picture } from './decode-protocol.ts';
import type { FrameHeader } from './frame-header.ts';
import type { FramePlace, Refused } from './frame-source.ts';

export type FrameState =
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'here';
      readonly picture: Picture;
      readonly header: FrameHeader;
      readonly isExact: boolean;
    }
  | { readonly kind: 'failed'; readonly why: Refused };

/** What is wanted, the most urgent first; `shown` are on the screen now, the active cell's first. */
export interface Wanted {
  readonly frames: readonly FramePlace[];
  readonly shown: readonly FramePlace[];
  /** Of each series that may hang next, the frame it will show first: they come once all of `frames` is here. */
  readonly next: readonly FramePlace[];
}
