import type { Picture } from './decode-protocol.ts';

interface Kept {
  readonly picture: Picture;
  readonly isExact: boolean;
}

/** Decoded pictures within a budget of bytes; what was used longest ago goes first, what is wanted last. */
export interface PictureShelf {
  readonly get: (key: string) => Kept | undefined;
  /** Without counting as use. */
  readonly isExact: (key: string) => boolean;
  readonly put: (key: string, kept: Kept, wanted: ReadonlySet<string>) => void;
  readonly sizeOf: (key: string) => number | undefined;
  readonly exactCount: (ofSeries: string) => number;
  readonly clear: () => void;
}

export function createPictureShelf(budget: number): PictureShelf {
  const kept = new Map<string, Kept>();
  const exact = new Map<string, number>();
  let bytes = 0;

  const count = (key: string, by: number): void => {
    const series = key.slice(0, key.indexOf(' '));
    exact.set(series, (exact.get(series) ?? 0) + by);
  };
  const remove = (key: string): void => {
    const one = kept.get(key);
    if (!one) return;
    kept.delete(key);
    bytes -= sizeOf(one);
    if (one.isExact) count(key, -1);
  };

  return {
    get: (key) => {
      const one = kept.get(key);
      if (one) {
        // To the end: the order of the map is the order of use.
        kept.delete(key);
        kept.set(key, one);
      }
      return one;
    },
    isExact: (key) => kept.get(key)?.isExact === true,
    put: (key, one, wanted) => {
      remove(key);
      kept.set(key, one);
      bytes += sizeOf(one);
      if (one.isExact) count(key, 1);
      for (const spare of [...kept.keys()].filter((other) => !wanted.has(other) && other !== key)) {
        if (bytes <= budget) return;
        remove(spare);
      }
      for (const other of kept.keys()) {
        if (bytes <= budget || other === key) return;
        remove(other);
      }
    },
    sizeOf: (key) => {
      const one = kept.get(key);
      return one && sizeOf(one);
    },
    exactCount: (ofSeries) => exact.get(ofSeries) ?? 0,
    clear: () => {
      kept.clear();
      exact.clear();
      bytes = 0;
    },
  };
}

const sizeOf = ({ picture }: Kept): number =>
  picture.kind === 'grey' ? picture.samples.byteLength : picture.rgba.byteLength;
