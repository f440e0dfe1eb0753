import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openFolder } from './disc-folder.ts';
import { ReadAhead } from './read-ahead.ts';

const folder = mkdtempSync(join(tmpdir(), 'overread-ahead-'));
const contents = Array.from({ length: 300 }, (_, index) => String(index).padStart(3, '0'));
for (const content of contents) writeFileSync(join(folder, content), content);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const slowly = (): void => {
  const end = process.hrtime.bigint() + 100_000n;
  while (process.hrtime.bigint() < end);
};

test.each([
  { files: 300, reads: true },
  { files: 100, reads: false },
])('of $files files on a slow medium: other threads read, $reads', ({ files, reads }) => {
  const ahead = new ReadAhead();
  for (const content of contents.slice(0, files)) ahead.expect(join(folder, content));
  for (let file = 0; file < files; file++) ahead.during(file, slowly);
  expect(ahead.isReading).toBe(reads);
});

test('what is read is the same with and without', () => {
  for (const readAhead of [true, false]) {
    using disc = openFolder(folder, { readAhead });
    const texts = [...disc.files()].map((file) => new TextDecoder().decode(file.read(0, 100)));
    expect(texts).toEqual(contents);
  }
});
