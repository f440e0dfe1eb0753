import { ascii, big32, both16, both32, concat, little32, sectorLength, sectorsOf } from './sector-bytes.ts';
import type { FileToWrite, Folder } from './tree.ts';

/** How a volume writes its names, and how its descriptor says so. */
export interface Naming {
  readonly encode: (name: string) => Uint8Array;
  /** Of the volume descriptor (ECMA-119 8.4.1, 8.5.1). */
  readonly type: number;
  readonly escapes: string;
}

/** One tree of names over the files, and the sectors that it and they begin at. */
export interface Volume {
  readonly naming: Naming;
  /** At most sixteen letters, digits and underscores. */
  readonly name: string;
  readonly folders: readonly Folder[];
  readonly places: ReadonlyMap<Folder | FileToWrite, number>;
}

/** Itself, its parent, then what it holds, in whole sectors; no record crosses a sector's end (6.8.1.1). */
export function listing(folder: Folder, volume: Volume): Uint8Array {
  const { naming, places } = volume;
  const entry = (name: Uint8Array, to: Folder): Uint8Array =>
    record(name, places.get(to) ?? 0, lengthOf(to, volume), true);
  const records = [
    entry(Uint8Array.of(0), folder),
    entry(Uint8Array.of(1), folder.parent),
    ...folder.folders.map((one) => entry(naming.encode(one.name), one)),
    ...folder.files.map(({ name, file }) =>
      record(naming.encode(`${name};1`), places.get(file) ?? 0, file.size, false),
    ),
  ];
  return inSectors(records);
}

/** Bytes of a folder's listing; the lengths it states do not change it. */
export const lengthOf = ({ folders, files }: Folder, { naming }: Volume): number =>
  inSectors([
    ...[1, 1].map((length) => new Uint8Array(recordLength(length))),
    ...folders.map(({ name }) => new Uint8Array(recordLength(naming.encode(name).length))),
    ...files.map(({ name }) => new Uint8Array(recordLength(naming.encode(`${name};1`).length))),
  ]).length;

/** The folders in order, each with its parent's number (9.4); in either byte order. */
export function pathTable({ naming, folders, places }: Volume, isLittle: boolean): Uint8Array {
  const order = isLittle ? (bytes: Uint8Array) => bytes : (bytes: Uint8Array) => bytes.toReversed();
  return concat(
    folders.map((folder) => {
      const name = folder.parent === folder ? Uint8Array.of(0) : naming.encode(folder.name);
      const parent = folders.indexOf(folder.parent) + 1;
      return concat([
        Uint8Array.of(name.length, 0),
        order(little32(places.get(folder) ?? 0)),
        order(Uint8Array.of(parent, parent >> 8)),
        name,
        new Uint8Array(name.length % 2),
      ]);
    }),
  );
}

/** Volume descriptor (8.4, 8.5) of an image so many sectors long, with its path tables at these. */
export function descriptor(volume: Volume, sectors: number, tables: readonly [number, number]): Uint8Array {
  const { naming, folders, places } = volume;
  const [root] = folders;
  const place = root === undefined ? 0 : (places.get(root) ?? 0);
  const isPrimary = naming.type === 1;
  return concat([
    Uint8Array.of(naming.type),
    ascii('CD001'),
    Uint8Array.of(1, 0),
    isPrimary ? ascii('', 32) : new Uint8Array(32),
    isPrimary ? ascii(volume.name, 32) : naming.encode(volume.name.padEnd(16)),
    new Uint8Array(8),
    both32(sectors),
    ascii(naming.escapes),
    new Uint8Array(32 - naming.escapes.length),
    both16(1),
    both16(1),
    both16(sectorLength),
    both32(pathTable(volume, true).length),
    little32(tables[0]),
    new Uint8Array(4),
    big32(tables[1]),
    new Uint8Array(4),
    record(Uint8Array.of(0), place, root === undefined ? 0 : lengthOf(root, volume), true),
    // Volume set, publisher, preparer, application and three file names: nobody's, so spaces (8.4.19 to 8.4.25).
    isPrimary ? ascii('', namesLength) : naming.encode(''.padEnd(namesLength / 2)),
    noDates,
    Uint8Array.of(1),
  ]);
}

const namesLength = 4 * 128 + 3 * 37 + 1;

/** Four dates of sixteen digits and an offset, unspecified (8.4.26.1). */
const noDates = concat(Array.from({ length: 4 }, () => concat([ascii('0'.repeat(16)), Uint8Array.of(0)])));

const recordLength = (name: number): number => 33 + name + ((name + 1) % 2);

/** 1 January 2026, seven bytes (9.1.5): an image is the same each time it is made. */
const date = Uint8Array.of(126, 1, 1, 0, 0, 0, 0);

/** A directory record (9.1). */
function record(name: Uint8Array, place: number, length: number, isFolder: boolean): Uint8Array {
  const whole = new Uint8Array(recordLength(name.length));
  whole.set(
    concat([
      Uint8Array.of(whole.length, 0),
      both32(place),
      both32(length),
      date,
      Uint8Array.of(isFolder ? 2 : 0, 0, 0),
      both16(1),
      Uint8Array.of(name.length),
      name,
    ]),
  );
  return whole;
}

function inSectors(records: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let used = 0;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    used += part.length;
  };
  for (const one of records) {
    const left = sectorLength - (used % sectorLength);
    if (one.length > left) add(new Uint8Array(left));
    add(one);
  }
  add(new Uint8Array(sectorsOf(used) * sectorLength - used));
  return concat(parts);
}
