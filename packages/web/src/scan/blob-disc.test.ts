import { expect, test } from 'vitest';
import { DiscReadError } from '@overread/imaging';
import { BlobDisc } from './blob-disc.ts';

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
const given = (contents: readonly Blob[]) => contents.map((blob, index) => ({ path: `IM${index}`, blob }));

/** As browsers behave when a sector cannot be read. */
class UnreadableBlob extends Blob {
  override slice(): Blob {
    return new UnreadableBlob(['x']);
  }
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException('cannot be read', 'NotReadableError'));
  }
}

test('heads come at once, cut where each file ends', async () => {
  const disc = new BlobDisc('disc', given([new Blob(['abcdef']), new Blob(['']), new Blob(['gh'])]));
  const heads = await disc.readHeads(disc.files(), 4);
  expect(heads.map(text)).toEqual(['abcd', '', 'gh']);
});

test('a file is read piecewise, and no further than its end', async () => {
  const [file] = new BlobDisc('disc', given([new Blob(['abcdef'])])).files();
  expect(file?.size).toBe(6);
  expect(text(await file?.read(4, 10))).toBe('ef');
  expect(text(await file?.read(9, 10))).toBe('');
});

test('an unreadable file says so by its path', async () => {
  const [file] = new BlobDisc('disc', given([new UnreadableBlob(['x'])])).files();
  await expect(file?.read(0, 1)).rejects.toThrow(DiscReadError);
  await expect(file?.read(0, 1)).rejects.toThrow('IM0');
});
