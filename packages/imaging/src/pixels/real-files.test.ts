import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { DiscFile } from '../bytes/disc-source.ts';
import { openRecord } from '../dataset/open-record.ts';
import { readInstance } from '../dataset/read-instance.ts';
import { createCodecs } from './codecs.ts';
import { thumbnail, type Thumbnail } from './thumbnail.ts';
import { transferSyntax } from './transfer-syntaxes.ts';

const data =
  process.env['OVERREAD_DATA'] ?? fileURLToPath(new URL('../../../../../shared/data', import.meta.url));
const there = existsSync(data);
const skipped = there ? '' : ' (skipped: no folder of real files, see OVERREAD_DATA)';

const inflate = (bytes: Uint8Array, limit: number): Uint8Array =>
  new Uint8Array(inflateRawSync(bytes, { finishFlush: 2 })).subarray(0, limit);
const codecs = createCodecs();

const fileAt = (path: string): DiscFile => {
  const read = <T>(use: (descriptor: number) => T): T => {
    const descriptor = openSync(path, 'r');
    try {
      return use(descriptor);
    } finally {
      closeSync(descriptor);
    }
  };
  return {
    path: relative(data, path),
    size: read((descriptor) => fstatSync(descriptor).size),
    read: (offset, length) =>
      read((descriptor) => {
        const bytes = new Uint8Array(length);
        return bytes.subarray(0, readSync(descriptor, bytes, 0, length, offset));
      }),
  };
};

const shown = async (path: string, maxSide: number) => {
  const file = fileAt(path);
  const header = await readInstance(file, inflate, undefined, 'whole');
  if (header.kind !== 'dicom') return undefined;
  const instance = openRecord(header.record);
  return {
    syntax: instance.transferSyntax,
    picture: await thumbnail(file, instance, inflate, codecs, maxSide),
  };
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

/** Mean and largest difference of grey, in steps of 255. */
const difference = (one: Thumbnail, other: Thumbnail): { mean: number; worst: number } => {
  let sum = 0;
  let worst = 0;
  for (let at = 0; at < one.rgba.length; at++) {
    const step = Math.abs((one.rgba[at] ?? 0) - (other.rgba[at] ?? 0));
    sum += step;
    worst = Math.max(worst, step);
  }
  return { mean: sum / one.rgba.length, worst };
};

/**
 * Allowed against the uncompressed image, in steps of 255. The 8-bit baseline copy was windowed by whoever
 * made it, so its greys are its own; the other lossy ones lost only what the eye does not see.
 */
const allowed = {
  no: { mean: 0, worst: 0 },
  maybe: { mean: 0.2, worst: 4 },
  yes: { mean: 0.5, worst: 8 },
} as const;
const baseline = { syntax: '1.2.840.10008.1.2.4.50', mean: 4, worst: 40 };

describe.skipIf(!there)(`one CT image in its transfer syntaxes${skipped}`, () => {
  const folder = join(data, 'syntaxes/ct-one-image');
  const files = there ? filesIn(folder) : [];
  const plain = files.find((path) => path.endsWith('_1.2.840.10008.1.2.1.dcm')) ?? '';

  it('is the same thumbnail in all of them', async () => {
    const reference = await shown(plain, 256);
    const syntaxes = new Set<string>();
    for (const path of files) {
      const one = await shown(path, 256);
      if (!one || !reference || 'problem' in one.picture || 'problem' in reference.picture)
        throw new Error(path);
      const limit =
        one.syntax === baseline.syntax ? baseline : allowed[transferSyntax(one.syntax)?.lossy ?? 'no'];
      const { mean, worst } = difference(one.picture, reference.picture);
      expect({ path, worst: worst <= limit.worst, mean: mean <= limit.mean }).toEqual({
        path,
        worst: true,
        mean: true,
      });
      syntaxes.add(one.syntax);
    }
    expect(syntaxes.size).toBe(15);
  });
});

describe.skipIf(!there)(`every real and hostile file${skipped}`, () => {
  it('gives a thumbnail or a problem, and nothing else', async () => {
    let pictures = 0;
    for (const path of there ? filesIn(data) : []) {
      const one = await shown(path, 64);
      if (!one) continue;
      const right =
        'problem' in one.picture
          ? one.picture.problem.file === relative(data, path)
          : one.picture.rgba.length === one.picture.width * one.picture.height * 4;
      expect({ path, right }).toEqual({ path, right: true });
      pictures += 'problem' in one.picture ? 0 : 1;
    }
    expect(pictures).toBeGreaterThan(200);
  });
});
