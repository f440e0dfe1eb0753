import type { Shape } from './shape.ts';
import type { Layer, Tissue } from './tissue.ts';

export const layer = (tissue: Tissue, shape: Shape, edge = 0.01): Layer => ({ tissue, shape, edge });
/** A limb’s outline: fat under the skin, muscle within. */
export const limb = (outline: Shape): readonly Layer[] => [
  layer('fat', outline),
  layer('muscle', (x, y) => outline(x, y) + 0.05, 0.03),
];
/** How large a ball is where a slice meets it. */
export const cap = (depth: number): number => Math.sqrt(Math.max(0.02, 1 - depth * depth));
