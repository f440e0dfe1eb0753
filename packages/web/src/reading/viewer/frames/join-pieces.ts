import type { EncodedFrame, FramePiece } from './frame-source.ts';

/** Puts frames together that come in two pieces. */
export interface PieceJoiner {
  /** What can be decoded now: a coarse copy, or the whole frame; undefined where a piece before it is missing. */
  readonly add: (piece: FramePiece) => EncodedFrame | undefined;
}

export function joinPieces(): PieceJoiner {
  const starts = new Map<number, Uint8Array>();
  return {
    add: ({ index, from, total, bytes, transferSyntaxUid, reduction }) => {
      if (from === 0 && bytes.length < total) {
        starts.set(index, bytes);
        return { bytes, transferSyntaxUid, reduction };
      }
      if (from === 0) return { bytes, transferSyntaxUid, reduction: 0 };
      const start = starts.get(index);
      starts.delete(index);
      if (start?.length !== from || from + bytes.length !== total) return undefined;
      const whole = new Uint8Array(total);
      whole.set(start);
      whole.set(bytes, from);
      return { bytes: whole, transferSyntaxUid, reduction: 0 };
    },
  };
}
