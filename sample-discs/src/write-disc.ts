import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SampleDisc } from './sample-disc.ts';

/** Writes the disc's files into `folder`, which is made when it is not there. */
export function writeDisc(disc: SampleDisc, folder: string): void {
  for (const { path, bytes } of disc.make()) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
