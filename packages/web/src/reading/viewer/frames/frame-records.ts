import type { Picture } from './decode-protocol.ts';
import type { Decoders } from './decoders.ts';
import type { FrameHeader } from './frame-header.ts';
import type { EncodedFrame, Refused } from './frame-source.ts';
import type { FrameState } from './frame-state.ts';
import { createPictureShelf } from './picture-shelf.ts';
import { frameKey } from './wanted-frames.ts';

type Headers = (FrameHeader | undefined)[];

/** What is known of frames: headers, decoded pictures, and what cannot be had. */
export interface FrameRecords {
  readonly header: (ofSeries: string, index: number) => FrameHeader | undefined;
  readonly headers: (ofSeries: string) => readonly (FrameHeader | undefined)[] | undefined;
  readonly state: (ofSeries: string, index: number) => FrameState;
  readonly exactCount: (ofSeries: string) => number;
  readonly isExact: (ofSeries: string, index: number) => boolean;
  /** It failed for good, alone or with its series. */
  readonly hasFailed: (ofSeries: string, index: number) => boolean;
  readonly sizeOf: (ofSeries: string, index: number) => number | undefined;
  readonly putHeader: (ofSeries: string, index: number, header: FrameHeader) => void;
  /** All frames of a series have said what they say. */
  readonly completeHeaders: (ofSeries: string, headers?: readonly (FrameHeader | undefined)[]) => void;
  /** Decodes a frame and keeps its picture; what is broken is remembered as that. */
  readonly put: (ofSeries: string, index: number, frame: EncodedFrame) => Promise<void>;
  readonly fail: (ofSeries: string, index: number, why: Refused) => void;
  readonly forgive: (ofSeries: string, index: number) => void;
  /** Frames that go last when there is no more room. */
  readonly keep: (keys: ReadonlySet<string>) => void;
  readonly subscribe: (listener: (ofSeries: string, index: number) => void) => () => void;
  readonly clear: () => void;
}

export function createFrameRecords(decoders: Decoders, budget: number, signal: AbortSignal): FrameRecords {
  const shelf = createPictureShelf(budget);
  const headers = new Map<string, Headers>();
  const complete = new Set<string>();
  const failed = new Map<string, Refused>();
  const listeners = new Set<(ofSeries: string, index: number) => void>();
  let kept: ReadonlySet<string> = new Set();

  const tell = (ofSeries: string, index: number): void => {
    for (const listener of listeners) listener(ofSeries, index);
  };
  const why = (ofSeries: string, index: number): Refused | undefined =>
    failed.get(frameKey(ofSeries, index)) ?? failed.get(ofSeries);
  const header = (ofSeries: string, index: number): FrameHeader | undefined => headers.get(ofSeries)?.[index];
  const isExact = (ofSeries: string, index: number): boolean => shelf.isExact(frameKey(ofSeries, index));

  const fail = (ofSeries: string, index: number, reason: Refused): void => {
    failed.set(index < 0 ? ofSeries : frameKey(ofSeries, index), reason);
    tell(ofSeries, index);
  };

  const keepPicture = (ofSeries: string, index: number, picture: Picture, exact: boolean): void => {
    // A coarse copy that took longer to decode than the whole.
    if (!exact && isExact(ofSeries, index)) return;
    shelf.put(frameKey(ofSeries, index), { picture, isExact: exact }, kept);
    tell(ofSeries, index);
  };

  return {
    header,
    headers: (ofSeries) => (complete.has(ofSeries) ? headers.get(ofSeries) : undefined),
    state: (ofSeries, index) => {
      const found = shelf.get(frameKey(ofSeries, index));
      const known = header(ofSeries, index);
      if (found && known) return { kind: 'here', header: known, ...found };
      const reason = why(ofSeries, index);
      return reason ? { kind: 'failed', why: reason } : { kind: 'waiting' };
    },
    exactCount: (ofSeries) => shelf.exactCount(ofSeries),
    isExact,
    hasFailed: (ofSeries, index) => why(ofSeries, index) !== undefined,
    sizeOf: (ofSeries, index) => shelf.sizeOf(frameKey(ofSeries, index)),
    putHeader: (ofSeries, index, one) => {
      const all = headers.get(ofSeries) ?? [];
      all[index] = one;
      headers.set(ofSeries, all);
    },
    completeHeaders: (ofSeries, all) => {
      if (all) headers.set(ofSeries, [...all]);
      complete.add(ofSeries);
      tell(ofSeries, -1);
    },
    put: async (ofSeries, index, { bytes, transferSyntaxUid, reduction }) => {
      const known = header(ofSeries, index);
      if (!known) return fail(ofSeries, index, 'broken');
      const { layout, palette, padding } = known;
      const order = { bytes, layout, palette, padding, transferSyntaxUid, reduction };
      const picture = await decoders.decode(order);
      if (signal.aborted) return;
      if (picture) keepPicture(ofSeries, index, picture, reduction === 0);
      // A coarse copy that does not decode is no loss: the whole is on its way.
      else if (reduction === 0) fail(ofSeries, index, 'broken');
    },
    fail,
    forgive: (ofSeries, index) => {
      failed.delete(frameKey(ofSeries, index));
      failed.delete(ofSeries);
      tell(ofSeries, index);
    },
    keep: (keys) => (kept = keys),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear: () => {
      listeners.clear();
      shelf.clear();
      headers.clear();
    },
  };
}
