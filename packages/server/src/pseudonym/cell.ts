/** One element of a data set, from wherever it was read. */
export interface Cell<Origin> {
  readonly vr: string;
  /** The items of a sequence; absent for everything else. */
  readonly items?: readonly Cells<Origin>[];
  /** Its values as text, decoded; empty for a sequence and for opaque bytes. Names have their groups apart by `=`. */
  readonly texts: () => readonly string[];
  /** Nothing in it. */
  readonly empty: boolean;
  /** What it was read from, as long as it is unchanged; otherwise it is what `texts`, `items` or `bytes` say. */
  readonly origin?: Origin;
  readonly bytes?: Uint8Array;
}

/** A data set's elements by tag. */
export type Cells<Origin> = ReadonlyMap<number, Cell<Origin>>;

/** An element with values of its own. */
export const textCell = (vr: string, values: readonly string[]): Cell<never> => ({
  vr,
  texts: () => values,
  empty: values.every((value) => value === ''),
});

/** A sequence with items of its own. */
export const itemsCell = <Origin>(items: readonly Cells<Origin>[]): Cell<Origin> => ({
  vr: 'SQ',
  items,
  texts: none,
  empty: items.length === 0,
});

/** An opaque value of its own. */
export const bytesCell = (vr: string, bytes: Uint8Array): Cell<never> => ({
  vr,
  texts: none,
  empty: bytes.length === 0,
  bytes,
});

const none = (): readonly string[] => [];
