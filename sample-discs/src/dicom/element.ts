/** Text is laid down as Latin-1; bytes as they are, so that any character set, right or wrong, can be written. */
export type Value = string | number | readonly number[] | Uint8Array | readonly DataSet[];

/** `[tag, VR, value]` */
export type Element = readonly [tag: number, vr: string, value: Value];
export type DataSet = readonly Element[];

/** Later elements take the place of earlier ones with the same tag. */
export function merged(...sets: readonly DataSet[]): DataSet {
  const byTag = new Map<number, Element>();
  for (const element of sets.flat()) byTag.set(element[0], element);
  return [...byTag.values()].toSorted(([a], [b]) => a - b);
}
