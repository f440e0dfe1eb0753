import { zipSync } from 'fflate';
import type { SampleDisc } from './sample-disc.ts';

/** The disc as one ZIP archive. */
export const zipDisc = (disc: SampleDisc): Uint8Array =>
  zipSync(Object.fromEntries(disc.make().map(({ path, bytes }) => [path, bytes])), {
    mtime: new Date('2026-11-01'),
  });
