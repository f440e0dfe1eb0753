import type { DiscFile } from './headers/disc-file.ts';
import { ascii, concat, sectorLength, sectorsOf, ucs2 } from './iso/bytes.ts';
import { foldersOf, type Folder } from './iso/tree.ts';
import { descriptor, lengthOf, listing, pathTable, type Naming, type Volume } from './iso/volume.ts';
import type { SampleDisc } from './sample-disc.ts';

/** The disc as a burner writes it: ISO 9660 (ECMA-119) and Joliet; the same bytes each time. */
export const isoDisc = (disc: SampleDisc): Uint8Array => isoImage(disc.make());

const namings: readonly Naming[] = [
  { type: 1, escapes: '', encode: (name) => ascii(name.toUpperCase().replace(/[^\x20-\x7e]/gu, '_')) },
  { type: 2, escapes: '%/E', encode: ucs2 },
];

const firstSector = 16;

/** Descriptors, then path tables and folders of both namings, then the files, which both share. */
function isoImage(files: readonly DiscFile[]): Uint8Array {
  const folders = foldersOf(files);
  let next = firstSector + namings.length + 1;
  const take = (length: number): number => {
    const at = next;
    next += sectorsOf(length);
    return at;
  };
  const planned = namings.map((naming) => {
    const places = new Map<Folder | DiscFile, number>();
    const volume: Volume = { naming, folders, places };
    const table = pathTable(volume, true).length;
    const tables = [take(table), take(table)] as const;
    for (const folder of folders) places.set(folder, take(lengthOf(folder, volume)));
    return { volume, tables, places };
  });
  for (const file of files) {
    const at = take(file.bytes.length);
    for (const { places } of planned) places.set(file, at);
  }
  const image = new Uint8Array(next * sectorLength);
  const put = (sector: number, bytes: Uint8Array): void => image.set(bytes, sector * sectorLength);
  for (const [index, { volume, tables, places }] of planned.entries()) {
    put(firstSector + index, descriptor(volume, next, tables));
    put(tables[0], pathTable(volume, true));
    put(tables[1], pathTable(volume, false));
    for (const folder of folders) put(places.get(folder) ?? 0, listing(folder, volume));
  }
  put(firstSector + namings.length, concat([Uint8Array.of(255), ascii('CD001'), Uint8Array.of(1)]));
  for (const file of files) put(planned[0]?.places.get(file) ?? 0, file.bytes);
  return image;
}
