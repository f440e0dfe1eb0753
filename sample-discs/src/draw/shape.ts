export type Point = readonly [x: number, y: number];

/** Signed distance to an outline, negative inside; a picture is one unit wide and y grows downward. */
export type Shape = (x: number, y: number) => number;

/** A bone's shaft: a capsule whose radius runs from `r0` to `r1`. */
export const shaft =
  ([ax, ay]: Point, [bx, by]: Point, r0: number, r1 = r0): Shape =>
  (x, y) => {
    const [dx, dy] = [bx - ax, by - ay];
    const along = dx * dx + dy * dy;
    const t = along === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / along));
    return Math.hypot(x - ax - t * dx, y - ay - t * dy) - (r0 + (r1 - r0) * t);
  };

/** An ellipse, turned clockwise by `turn` degrees. The distance is exact on the outline only. */
export const ellipse = ([cx, cy]: Point, rx: number, ry: number, turn = 0): Shape => {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  return (x, y) => {
    const [dx, dy] = [x - cx, y - cy];
    const [u, v] = [(dx * cos + dy * sin) / rx, (dy * cos - dx * sin) / ry];
    const near = Math.hypot(u, v);
    const slope = Math.hypot(u / rx, v / ry);
    return slope === 0 ? -Math.min(rx, ry) : (near * (near - 1)) / slope;
  };
};

/** A box with rounded corners, turned clockwise by `turn` degrees; `waist` draws its left and right sides in. */
export const box = ([cx, cy]: Point, hx: number, hy: number, round = 0.01, turn = 0, waist = 0): Shape => {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  return (x, y) => {
    const [dx, dy] = [x - cx, y - cy];
    const [u, v] = [dx * cos + dy * sin, dy * cos - dx * sin];
    const narrow = waist * Math.max(0, 1 - (v / hy) ** 2);
    const [qx, qy] = [Math.abs(u) - hx + narrow + round, Math.abs(v) - hy + round];
    return Math.hypot(Math.max(qx, 0), Math.max(qy, 0)) + Math.min(Math.max(qx, qy), 0) - round;
  };
};

/** Shapes grown together over `soft`, as the parts of one bone are. */
export const grown =
  (soft: number, ...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    shapes.reduce((sum, shape) => {
      const d = shape(x, y);
      const h = Math.max(0, soft - Math.abs(sum - d)) / soft;
      return Math.min(sum, d) - (h * h * soft) / 4;
    }, Infinity);

export const without =
  (shape: Shape, hole: Shape): Shape =>
  (x, y) =>
    Math.max(shape(x, y), -hole(x, y));

/** The shape moved, made larger and, with `mirrored`, turned over left to right about its own origin. */
export const placed =
  (shape: Shape, [ox, oy]: Point, scale = 1, mirrored = false): Shape =>
  (x, y) =>
    shape(((x - ox) / scale) * (mirrored ? -1 : 1), (y - oy) / scale) * scale;

/** The shape turned clockwise by `degrees` about a point. */
export const turned = (shape: Shape, [cx, cy]: Point, degrees: number): Shape => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return (x, y) => shape(cx + (x - cx) * cos + (y - cy) * sin, cy + (y - cy) * cos - (x - cx) * sin);
};
