import { expect, test } from 'vitest';
import { progressLine } from './progress-line.ts';
import type { Terminal } from './terminal.ts';

test('says count, speed and bytes, at most ten times a second', () => {
  const lines: string[] = [];
  const terminal: Pick<Terminal, 'progress'> = { progress: (text) => void lines.push(text) };
  let time = 0;
  const show = progressLine('disc', terminal, () => time);
  for (time = 50; time <= 250; time += 50) show({ files: time * 10, bytes: time * 1e5 });
  expect(lines).toEqual([
    'Reading disc: 1 000 files, 10 000 a second, 10.0 MB read (Ctrl-C stops)',
    'Reading disc: 2 000 files, 10 000 a second, 20.0 MB read (Ctrl-C stops)',
  ]);
});
