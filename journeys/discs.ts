import { discs, isoDisc, zipDisc, type SampleDisc } from '@overread/sample-discs';
import type { GivenFile } from './given-file.ts';

/** A disc of the museum, as a ZIP. */
export function zipped(id: string): GivenFile {
  return { name: `${id}.zip`, mimeType: 'application/zip', buffer: Buffer.from(zipDisc(disc(id))) };
}

/** The same as an image of a CD. */
export function asImage(id: string): GivenFile {
  return {
    name: `${id}.iso`,
    mimeType: 'application/x-iso9660-image',
    buffer: Buffer.from(isoDisc(disc(id))),
  };
}

/** Its files, without the folders they lie in. */
export function loose(id: string): GivenFile[] {
  return disc(id)
    .make()
    .map(({ path, bytes }) => ({
      name: path.slice(path.lastIndexOf('/') + 1),
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    }));
}

/** So many files, each an image of the museum: the same ones again and again. */
export function many(count: number): { readonly name: string; readonly bytes: Uint8Array }[] {
  const images = disc('knee-standing-en')
    .make()
    .filter(({ path }) => /\/IM\d+$/.test(path));
  return Array.from({ length: count }, (_, index) => ({
    name: `IM${String(index).padStart(5, '0')}`,
    bytes: images[index % images.length]?.bytes ?? new Uint8Array(),
  }));
}

/** The day for which the museum's discs are what they are said to be. */
export const museumDay = disc('knee-replacement-complete').circumstances.today;

function disc(id: string): SampleDisc {
  const found = discs.find((one) => one.id === id);
  if (!found) throw new Error(`the museum has no disc ${id}`);
  return found;
}
