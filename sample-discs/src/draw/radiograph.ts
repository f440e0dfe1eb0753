import { grain, noise } from './noise.ts';
import type { Picture } from './picture.ts';
import type { Shape } from './shape.ts';

/** How much of the beam a body takes away, from how deep inside its outline the ray passes. */
interface Body {
  readonly shape: Shape;
  readonly absorbs: (depth: number, x: number, y: number) => number;
}

/** Flesh: thicker toward the middle, with the faint bundles of muscle. */
export const flesh = (shape: Shape, amount = 0.62): Body => ({
  shape,
  absorbs: (depth, x, y) => {
    const thick = Math.sqrt(Math.min(1, depth / 0.16));
    return amount * thick * (1 + 0.07 * noise(x * 9, y * 3.2) + 0.03 * noise(x * 21, y * 9));
  },
});

/** Bone: a dense cortex at the rim, spongy and streaked within. `density` 1 is a strong adult bone. */
export const bone = (shape: Shape, density = 1, cortex = 0.011): Body => ({
  shape,
  absorbs: (depth, x, y) => {
    const rim = Math.exp(-(((depth - cortex) / cortex) ** 2)) * 0.3;
    const body = Math.sqrt(Math.min(1, depth / 0.09)) * 0.52;
    const spongy = 1 + 0.11 * noise(x * 70, y * 40) + 0.07 * noise(x * 26, y * 26);
    return density * (rim + body * spongy);
  },
});

/** Hardened bone under worn cartilage. */
export const sclerosis = (shape: Shape, amount = 0.3): Body => ({
  shape,
  absorbs: (depth) => amount * Math.min(1, depth / 0.012),
});

/** Metal lets nearly nothing through. */
export const metal = (shape: Shape): Body => ({
  shape,
  absorbs: (depth) => 2.2 * Math.min(1, depth / 0.004),
});

/** Air inside the body: less to take away. */
export const air = (shape: Shape, amount = 0.4): Body => ({
  shape,
  absorbs: (depth, x, y) =>
    -amount * Math.sqrt(Math.min(1, depth / 0.07)) * (1 + 0.1 * noise(x * 16, y * 16)),
});

/** Takes the picture: 12 bits, bright where little of the beam came through (MONOCHROME2). */
export function expose(width: number, height: number, bodies: readonly Body[]): Picture {
  const values = new Uint16Array(width * height);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const [x, y] = [(column + 0.5) / width, (row + 0.5) / width];
      let absorbed = 0.04;
      for (const { shape, absorbs } of bodies) {
        const depth = -shape(x, y);
        if (depth > 0) absorbed += absorbs(depth, x, y);
      }
      const bright = 1 - Math.exp(-Math.max(0, absorbed) * 1.05);
      values[row * width + column] = Math.round(120 + 3600 * bright + 22 * grain(column, row));
    }
  return { width, height, values };
}

export type { Body };
