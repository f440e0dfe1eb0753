import type { GreyPicture } from '../frames/decode-protocol.ts';
import type { GreyLookup } from './grey-table.ts';

/** Fills `rgba` (four bytes a pixel) with the picture as the table shows it. */
export function drawPixels({ samples }: GreyPicture, lookup: GreyLookup, rgba: Uint32Array): void {
  const { first, colours, step } = lookup;
  const count = Math.min(samples.length, rgba.length);
  if (step === 1)
    for (let pixel = 0; pixel < count; pixel++) rgba[pixel] = colours[(samples[pixel] ?? 0) - first] ?? black;
  else
    for (let pixel = 0; pixel < count; pixel++)
      rgba[pixel] = colours[Math.floor(((samples[pixel] ?? 0) - first) / step)] ?? black;
}

const black = 0xff000000;
