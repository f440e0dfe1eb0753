import { expect, test } from 'vitest';
import type { DiscFile } from '../bytes/disc-source.ts';
import { openDisc } from './open-disc.ts';

test.each([
  ['DICOM/1.2.840.113619.2.55.3.604688119.001', 0],
  ['IMAGES/IM0001.002', 0],
  ['I0000', 0],
  ['copy.zip', 1],
  ['copy.zip.001', 1],
  ['DISC.ISO', 1],
])('%s costs %i reads to open a disc', async (path, expected) => {
  let reads = 0;
  const file: DiscFile = {
    path,
    size: 100_000,
    read: (_offset, length) => {
      reads++;
      return new Uint8Array(length);
    },
  };
  const disc = await openDisc({ name: 'disc', problems: [], files: () => [file] }, () => new Uint8Array());
  expect(reads).toBe(expected);
  expect([...(disc.files() as Iterable<DiscFile>)]).toEqual([file]);
});
