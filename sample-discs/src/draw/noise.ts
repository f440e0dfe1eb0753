/** A repeatable random number from whole coordinates, 0 to 1. */
const lattice = (x: number, y: number): number => {
  let h = Math.imul(x, 374761393) ^ Math.imul(y, 668265263);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 0xffffffff;
};

const smooth = (t: number): number => t * t * (3 - 2 * t);

/** Smooth repeatable noise, -1 to 1; its grains are one unit wide. */
export const noise = (x: number, y: number): number => {
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [smooth(x - x0), smooth(y - y0)];
  const above = lattice(x0, y0) * (1 - u) + lattice(x0 + 1, y0) * u;
  const below = lattice(x0, y0 + 1) * (1 - u) + lattice(x0 + 1, y0 + 1) * u;
  return (above * (1 - v) + below * v) * 2 - 1;
};

/** A grain for every pixel, -1 to 1: what is left of the detector's own unrest. */
export const grain = (x: number, y: number): number => lattice(x + 7919, y + 104729) - lattice(x, y);
