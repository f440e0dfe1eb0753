import type { ReadingSeries } from '@overread/case';
import type { FrameHeader } from './frame-header.ts';

/** One frame of a series; `index` counts the series' frames in reading order, from 0. */
export interface FramePlace {
  readonly series: ReadingSeries;
  readonly index: number;
}

export interface EncodedFrame {
  readonly bytes: Uint8Array;
  readonly transferSyntaxUid: string;
  /** How often the picture is halved that the bytes hold; 0: it is whole. */
  readonly reduction: number;
}

/** A part of a frame as it comes with the rest of its series: its coarse start, what was missing, or all of it. */
export interface FramePiece extends EncodedFrame {
  readonly index: number;
  /** Where the bytes lie in the whole frame. */
  readonly from: number;
  readonly total: number;
}

export type Streamed =
  | { readonly kind: 'header'; readonly index: number; readonly header: FrameHeader }
  | { readonly kind: 'piece'; readonly piece: FramePiece };

export interface StreamWish {
  /** The frame wanted first. */
  readonly start: number;
  readonly only: 'coarse' | 'rest' | undefined;
}

/** Where images come from. What fails for good throws {@link FrameRefused}; anything else is tried again. */
export interface FrameSource {
  /** Of each frame in reading order; undefined where an instance has no header that can be used. */
  readonly headers: (
    series: ReadingSeries,
    signal: AbortSignal,
  ) => Promise<readonly (FrameHeader | undefined)[]>;
  readonly frame: (place: FramePlace, header: FrameHeader, signal: AbortSignal) => Promise<EncodedFrame>;
  /** A whole series, coarse first. */
  readonly stream: (series: ReadingSeries, wish: StreamWish, signal: AbortSignal) => AsyncIterable<Streamed>;
  /** A small picture of the series; undefined where there is none. */
  readonly thumbnail: (series: ReadingSeries, signal: AbortSignal) => Promise<Blob | undefined>;
}

/** Why an image cannot be had however often it is asked for. */
export type Refused = 'gone' | 'refused' | 'broken';

export class FrameRefused extends Error {
  readonly why: Refused;

  constructor(why: Refused) {
    super(`this image is ${why}`);
    this.name = 'FrameRefused';
    this.why = why;
  }
}

/** The instance and frame (from 1) at each place of a series in reading order. */
export function placesOf(
  series: Pick<ReadingSeries, 'instances'>,
): readonly { readonly sopInstanceUid: string; readonly frame: number }[] {
  return series.instances.flatMap(({ uid, frames }) =>
    Array.from({ length: Math.max(1, frames) }, (_, index) => ({ sopInstanceUid: uid, frame: index + 1 })),
  );
}
