import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const { bundleIsFresh } = createRequire(import.meta.url)('../bin/bundle-is-fresh.js') as {
  bundleIsFresh: (bundle: string) => boolean;
};

let root = '';
const bundle = () => join(root, 'dist');
const put = (path: string, text: string, at: number): void => {
  writeFileSync(join(root, path), text);
  utimesSync(join(root, path), at, at);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'overread-bundle-'));
  for (const folder of ['dist', 'src']) mkdirSync(join(root, folder));
  put('src/a.ts', '', 1_000);
  put('src/b.ts', '', 2_000);
  put('dist/made-from.txt', '../src/a.ts\n../src/b.ts', 3_000);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a bundle newer than all it was made from is fresh', () => {
  expect(bundleIsFresh(bundle())).toBe(true);
});

test.each([
  ['a source was changed', () => put('src/b.ts', '', 4_000)],
  ['a source is gone', () => rmSync(join(root, 'src/a.ts'))],
  ['the list is gone', () => rmSync(join(root, 'dist/made-from.txt'))],
  ['there is no bundle', () => rmSync(bundle(), { recursive: true })],
])('not when %s', (_, happen) => {
  happen();
  expect(bundleIsFresh(bundle())).toBe(false);
});

test('a file that is not in it does not count', () => {
  put('src/c.test.ts', '', 4_000);
  expect(bundleIsFresh(bundle())).toBe(true);
});
