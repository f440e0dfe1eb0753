import { zipSync } from 'fflate';
import { zipDate } from './papers/docx.ts';
import type { SampleDisc } from './sample-disc.ts';

/** The disc as one ZIP; the same bytes each time. */
export const zipDisc = (disc: SampleDisc): Uint8Array =>
  zipSync(Object.fromEntries(disc.make().map(({ path, bytes }) => [path, bytes])), {
    level: 6,
    mtime: zipDate,
  });
