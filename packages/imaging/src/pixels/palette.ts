/** One colour of a palette: its table, and the stored value that its first entry stands for. */
interface PaletteTable {
  readonly first: number;
  /** 0 to 255. */
  readonly entries: Uint8Array;
}

/** Red, green and blue tables of a PALETTE COLOR image (PS3.3 C.7.6.3.1.5). */
export type Palette = readonly [red: PaletteTable, green: PaletteTable, blue: PaletteTable];

/** Descriptor and data of one colour as they stand in the file; 8-bit data may be packed two to a word. */
export interface RawTable {
  readonly descriptor: readonly number[];
  readonly data: Uint8Array;
  readonly segmented: boolean;
}

/** `undefined` when the tables are not what their descriptors say. */
export const paletteOf = (raw: readonly RawTable[], signed: boolean): Palette | undefined => {
  const [red, green, blue] = raw.map((one) => tableOf(one, signed));
  return red && green && blue && [red, green, blue];
};

/** The table's value for each stored value; those below the first entry and above the last take its ends. */
export const coloured = (samples: ArrayLike<number>, { first, entries }: PaletteTable): Uint8Array => {
  const last = entries.length - 1;
  return Uint8Array.from({ length: samples.length }, (_, index) => {
    const place = (samples[index] ?? 0) - first;
    return entries[place < 0 ? 0 : place > last ? last : place] ?? 0;
  });
};

const tableOf = ({ descriptor, data, segmented }: RawTable, signed: boolean): PaletteTable | undefined => {
  const [count, first, bits] = descriptor;
  if (count === undefined || first === undefined || (bits !== 8 && bits !== 16)) return undefined;
  // Nought stands for 65,536, which has no room in the descriptor.
  const entries = count === 0 ? 65_536 : count;
  const units = unitsOf(data, bits, segmented ? undefined : entries);
  const values = segmented ? expanded(units, entries, bits) : units;
  if (values === undefined || values.length < entries) return undefined;
  return {
    first: signed && first > 0x7fff ? first - 0x10000 : first,
    entries: eightBits(values.subarray(0, entries)),
  };
};

/** Words; bytes where a table of 8 bits is packed, which its length tells. */
const unitsOf = (data: Uint8Array, bits: number, entries: number | undefined): Uint16Array => {
  const isPacked = bits === 8 && (entries === undefined || data.length < entries * 2);
  if (isPacked) return Uint16Array.from(data);
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  return Uint16Array.from({ length: data.length >> 1 }, (_, index) => view.getUint16(index * 2, true));
};

/** Some writers put 8-bit values into the high byte of 16, others leave them in the low one. */
const eightBits = (values: Uint16Array): Uint8Array => {
  const shift = values.some((value) => value > 255) ? 8 : 0;
  return Uint8Array.from(values, (value) => value >> shift);
};

/** Segmented tables (PS3.3 C.7.9.2): discrete, linear, and segments repeated from a byte offset. */
const expanded = (units: Uint16Array, entries: number, bits: 8 | 16): Uint16Array | undefined => {
  const values = new Uint16Array(entries);
  let filled = 0;
  const put = (value: number): void => {
    if (filled < entries) values[filled] = value;
    filled++;
  };
  const offsetUnits = bits === 8 ? 4 : 2;
  const run = (from: number, most: number, depth: number): boolean => {
    let at = from;
    for (let segment = 0; segment < most && at + 1 < units.length && filled < entries; segment++) {
      const kind = units[at] ?? 0;
      const length = units[at + 1] ?? 0;
      if (kind === 0) {
        for (let index = 0; index < length && filled < entries; index++) put(units[at + 2 + index] ?? 0);
        at += 2 + length;
      } else if (kind === 1) {
        const start = values[filled - 1] ?? 0;
        const end = units[at + 2] ?? 0;
        for (let index = 1; index <= length && filled < entries; index++)
          put(Math.round(start + ((end - start) * index) / length));
        at += 3;
      } else if (kind === 2 && depth === 0) {
        if (!run(offsetOf(units, at + 2, bits), length, 1)) return false;
        at += 2 + offsetUnits;
      } else return false;
    }
    return true;
  };
  return run(0, entries, 0) && filled >= entries ? values : undefined;
};

/** Least significant part first; in bytes of the data, turned into units. */
const offsetOf = (units: Uint16Array, at: number, bits: 8 | 16): number => {
  const part = (index: number): number => units[at + index] ?? 0;
  if (bits === 16) return (part(0) + part(1) * 0x10000) >>> 1;
  return part(0) + part(1) * 0x100 + part(2) * 0x10000 + part(3) * 0x1000000;
};
