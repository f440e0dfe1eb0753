import { glyphs } from './glyphs.ts';

type Point = readonly [x: number, y: number];

/** A grey picture of 12 bits; coordinates run from 0 to 1 in both directions, so that shapes fit any size. */
export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;

  constructor(width: number, height: number, background = 0) {
    this.width = width;
    this.height = height;
    this.values = new Float32Array(width * height).fill(background);
  }

  /** Adds `value` inside the shape, softened over `edge` (in the same units as the distance). */
  #paint(distance: (x: number, y: number) => number, value: number, edge: number): this {
    const aspect = this.height / this.width;
    for (let row = 0; row < this.height; row++)
      for (let column = 0; column < this.width; column++) {
        const d = distance(column / this.width, (row / this.height) * aspect);
        if (d >= edge) continue;
        const share = d <= 0 ? 1 : 1 - d / edge;
        const at = row * this.width + column;
        this.values[at] = (this.values[at] ?? 0) + value * share;
      }
    return this;
  }

  ellipse([cx, cy]: Point, rx: number, ry: number, value: number, edge = 0.015): this {
    const y0 = cy * (this.height / this.width);
    return this.#paint(
      (x, y) => (Math.hypot((x - cx) / rx, (y - y0) / ry) - 1) * Math.min(rx, ry),
      value,
      edge,
    );
  }

  /** A bone's shaft: two ends of their own thickness, brighter at the rim as cortex is. */
  shaft(from: Point, to: Point, r0: number, r1: number, value: number): this {
    const stretch = this.height / this.width;
    const [ax, ay, bx, by] = [from[0], from[1] * stretch, to[0], to[1] * stretch];
    const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
    const outline = (shrink: number) => (x: number, y: number) => {
      const t = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2));
      const r = r0 + (r1 - r0) * t ** 2;
      return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)) - r * shrink;
    };
    return this.#paint(outline(1), value, 0.012).#paint(outline(0.72), -value * 0.28, 0.02);
  }

  /** Writes with a 5 x 7 dot font; `scale` dots per dot. */
  text(words: string, column: number, row: number, scale: number, value = 4095): this {
    Array.from(words).forEach((letter, index) => {
      const lines = glyphs[letter] ?? [];
      lines.forEach((line, y) =>
        Array.from(line).forEach((dot, x) => {
          if (dot === '#') this.#block(column + (index * 6 + x) * scale, row + y * scale, scale, value);
        }),
      );
    });
    return this;
  }

  #block(column: number, row: number, size: number, value: number): void {
    for (let y = row; y < row + size; y++)
      for (let x = column; x < column + size; x++)
        if (x >= 0 && y >= 0 && x < this.width && y < this.height) this.values[y * this.width + x] = value;
  }

  /** 16-bit little-endian words, kept within 12 bits. */
  bytes(): Uint8Array {
    const words = Uint16Array.from(this.values, (value) => Math.min(4095, Math.max(0, Math.round(value))));
    return new Uint8Array(words.buffer);
  }
}
