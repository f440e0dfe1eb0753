import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generated } from './generated.ts';

test.each([...generated()])('docs/%s is what the code makes: run “npm run docs”', (path, text) => {
  expect(readFileSync(new URL(path, import.meta.url), 'utf8')).toBe(text);
});
