import { expect, test } from 'vitest';
import { kneeFilm, makeDisc } from './made-disc.ts';
import { readDisc } from './read-disc.ts';
import type { Terminal } from './terminal.ts';

const terminal: Terminal = {
  write: () => {},
  tell: () => {},
  progress: () => {},
  colour: false,
  width: 80,
  watched: true,
};

test('Ctrl-C ends the reading, and leaves no handler behind', async () => {
  const before = process.listenerCount('SIGINT');
  const reading = readDisc(makeDisc({ IM1: kneeFilm('1') }), terminal);
  process.emit('SIGINT');
  expect(await reading).toBeUndefined();
  expect(process.listenerCount('SIGINT')).toBe(before);
});

test('left alone, it reads to the end', async () => {
  const inventory = await readDisc(makeDisc({ IM1: kneeFilm('1') }), terminal);
  expect(inventory?.counts).toMatchObject({ files: 1, dicom: 1 });
});
