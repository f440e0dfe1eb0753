import { ascii, concat, sectorLength, sectorsOf, ucs2 } from './sector-bytes.ts';
import { foldersOf, type FileToWrite, type Folder } from './tree.ts';
import { descriptor, lengthOf, listing, pathTable, type Naming, type Volume } from './volume.ts';

/** An image of a disc, planned: `head` first, then each file from the start of a sector, the rest of its last one empty. */
export interface IsoLayout<File> {
  readonly head: Uint8Array;
  readonly files: readonly File[];
  /** Bytes of the whole image. */
  readonly size: number;
}

/** Bytes that follow a file of so many, to the end of its last sector. */
export const isoPadding = (size: number): number => sectorsOf(size) * sectorLength - size;

const namings: readonly Naming[] = [
  { type: 1, escapes: '', encode: (name) => ascii(name.toUpperCase().replace(/[^\x20-\x7e]/gu, '_')) },
  { type: 2, escapes: '%/E', encode: ucs2 },
];

const firstSector = 16;

/**
 * Lays files out as ISO 9660 (ECMA-119) with Joliet: descriptors, then path tables and folders of both namings, then the
 * files, which both share. Only sizes are needed: the files can be streamed behind the head.
 */
export function layIso<File extends FileToWrite>(files: readonly File[], name: string): IsoLayout<File> {
  const folders = foldersOf(files);
  let next = firstSector + namings.length + 1;
  const take = (length: number): number => {
    const at = next;
    next += sectorsOf(length);
    return at;
  };
  const planned = namings.map((naming) => {
    const places = new Map<Folder | FileToWrite, number>();
    const volume: Volume = { naming, name, folders, places };
    const table = pathTable(volume, true).length;
    const tables = [take(table), take(table)] as const;
    for (const folder of folders) places.set(folder, take(lengthOf(folder, volume)));
    return { volume, tables, places };
  });
  const headSectors = next;
  for (const file of files) {
    const at = take(file.size);
    for (const { places } of planned) places.set(file, at);
  }
  const head = new Uint8Array(headSectors * sectorLength);
  const put = (sector: number, bytes: Uint8Array): void => head.set(bytes, sector * sectorLength);
  for (const [index, { volume, tables, places }] of planned.entries()) {
    put(firstSector + index, descriptor(volume, next, tables));
    put(tables[0], pathTable(volume, true));
    put(tables[1], pathTable(volume, false));
    for (const folder of folders) put(places.get(folder) ?? 0, listing(folder, volume));
  }
  put(firstSector + namings.length, concat([Uint8Array.of(255), ascii('CD001'), Uint8Array.of(1)]));
  return { head, files, size: next * sectorLength };
}
