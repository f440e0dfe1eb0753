import { Canvas } from './canvas.ts';

export type PictureName =
  | 'knee-frontal'
  | 'knee-lateral'
  | 'knee-skyline'
  | 'both-knees'
  | 'both-legs'
  | 'pelvis'
  | 'hip-lateral'
  | 'spine-frontal'
  | 'spine-lateral'
  | 'whole-spine'
  | 'shoulder'
  | 'ankle'
  | 'foot'
  | 'chest'
  | 'slice-joint'
  | 'slice-spine'
  | 'slice-axial';

interface Picture {
  readonly size: readonly [width: number, height: number];
  readonly draw: (canvas: Canvas, depth: number) => void;
}

const soft = 900;
const bone = 1500;

function knee(canvas: Canvas, x: number, worn: boolean, wide = 1): void {
  const gap = worn ? 0.004 : 0.014;
  canvas
    .ellipse([x, 0.5], 0.26 * wide, 0.75, soft, 0.05)
    .shaft([x, -0.1], [x, 0.44], 0.075 * wide, 0.15 * wide, bone)
    .ellipse([x - 0.08 * wide, 0.46 - gap], 0.09 * wide, 0.07 * wide, 500)
    .ellipse([x + 0.08 * wide, 0.46 - gap], 0.09 * wide, 0.07 * wide, 500)
    .shaft([x, 1.1], [x, 0.58 + gap], 0.07 * wide, 0.15 * wide, bone)
    .shaft([x + 0.15 * wide, 1.1], [x + 0.16 * wide, 0.64], 0.025 * wide, 0.04 * wide, 900);
}

function column(canvas: Canvas, x: number, from: number, to: number, count: number, curve: number): void {
  for (let level = 0; level < count; level++) {
    const t = (level + 0.5) / count;
    const y = from + (to - from) * t;
    const shift = curve * Math.sin(t * Math.PI);
    canvas.ellipse([x + shift, y], 0.1, ((to - from) / count) * 0.55, bone, 0.02);
  }
}

const pictures: Readonly<Record<PictureName, Picture>> = {
  'knee-frontal': { size: [192, 240], draw: (c) => knee(c, 0.5, true) },
  'knee-lateral': {
    size: [192, 240],
    draw: (c) => {
      c.ellipse([0.48, 0.5], 0.3, 0.75, soft, 0.05)
        .shaft([0.62, -0.1], [0.48, 0.44], 0.075, 0.15, bone)
        .shaft([0.62, 1.1], [0.48, 0.62], 0.07, 0.14, bone)
        .ellipse([0.22, 0.42], 0.05, 0.1, 1300);
    },
  },
  'knee-skyline': {
    size: [192, 160],
    draw: (c) => {
      c.ellipse([0.5, 0.6], 0.42, 0.34, soft, 0.05)
        .ellipse([0.36, 0.75], 0.17, 0.16, bone)
        .ellipse([0.64, 0.75], 0.17, 0.16, bone)
        .ellipse([0.5, 0.33], 0.17, 0.07, bone);
    },
  },
  'both-knees': {
    size: [320, 220],
    draw: (c) => {
      knee(c, 0.27, true, 0.62);
      knee(c, 0.73, false, 0.62);
    },
  },
  'both-legs': {
    size: [140, 360],
    draw: (c) => {
      for (const [x, bow] of [
        [0.3, 0.03],
        [0.7, -0.01],
      ] as const) {
        c.ellipse([x, 0.5], 0.17, 1.4, soft * 0.7, 0.08)
          .ellipse([x, 0.07], 0.07, 0.07, bone)
          .shaft([x, 0.12], [x + bow, 0.48], 0.045, 0.08, bone)
          .shaft([x, 0.95], [x + bow, 0.525], 0.045, 0.08, bone);
      }
    },
  },
  pelvis: {
    size: [280, 220],
    draw: (c) => {
      c.ellipse([0.5, 0.5], 0.48, 0.42, soft, 0.08);
      for (const side of [-1, 1]) {
        const x = 0.5 + side * 0.23;
        c.ellipse([x, 0.32], 0.14, 0.16, bone * 0.7, 0.04)
          .ellipse([x + side * 0.02, 0.56], 0.075, 0.075, bone)
          .shaft([x + side * 0.05, 0.6], [x + side * 0.13, 0.72], 0.045, 0.05, 900)
          .shaft([x + side * 0.13, 0.7], [x + side * 0.12, 1.1], 0.06, 0.05, bone)
          .ellipse([0.5 + side * 0.11, 0.76], 0.08, 0.08, 700, 0.03);
      }
      c.ellipse([0.5, 0.3], 0.08, 0.17, 900, 0.03);
    },
  },
  'hip-lateral': {
    size: [200, 200],
    draw: (c) => {
      c.ellipse([0.5, 0.5], 0.46, 0.46, soft, 0.08)
        .ellipse([0.34, 0.36], 0.2, 0.16, bone * 0.6, 0.05)
        .ellipse([0.42, 0.42], 0.12, 0.12, bone)
        .shaft([0.48, 0.47], [0.66, 0.62], 0.06, 0.08, bone)
        .shaft([0.66, 0.62], [0.95, 0.85], 0.085, 0.08, bone);
    },
  },
  'spine-frontal': {
    size: [150, 260],
    draw: (c) => {
      c.ellipse([0.5, 0.5], 0.42, 0.9, soft, 0.1);
      column(c, 0.5, 0.04, 0.78, 6, 0.03);
      c.ellipse([0.5, 0.88], 0.17, 0.14, 1200, 0.04);
    },
  },
  'spine-lateral': {
    size: [170, 260],
    draw: (c) => {
      c.ellipse([0.5, 0.5], 0.42, 0.9, soft, 0.1);
      column(c, 0.46, 0.04, 0.78, 6, -0.07);
      c.ellipse([0.56, 0.88], 0.12, 0.14, 1200, 0.04);
    },
  },
  'whole-spine': {
    size: [130, 340],
    draw: (c) => {
      c.ellipse([0.5, 0.5], 0.45, 1.3, soft, 0.1);
      column(c, 0.46, 0.03, 0.82, 22, 0.12);
      c.ellipse([0.5, 0.9], 0.3, 0.2, 900, 0.05);
    },
  },
  shoulder: {
    size: [220, 200],
    draw: (c) => {
      c.ellipse([0.55, 0.55], 0.42, 0.42, soft, 0.08)
        .ellipse([0.62, 0.42], 0.13, 0.13, bone)
        .shaft([0.66, 0.5], [0.8, 1.1], 0.09, 0.06, bone)
        .ellipse([0.44, 0.46], 0.05, 0.13, 1300)
        .shaft([0.1, 0.2], [0.62, 0.2], 0.03, 0.04, 1200)
        .ellipse([0.3, 0.6], 0.14, 0.24, 700, 0.04);
    },
  },
  ankle: {
    size: [180, 220],
    draw: (c) => {
      c.ellipse([0.5, 0.5], 0.3, 0.8, soft, 0.06)
        .shaft([0.46, -0.1], [0.46, 0.5], 0.09, 0.16, bone)
        .shaft([0.68, -0.1], [0.7, 0.6], 0.035, 0.05, 1100)
        .ellipse([0.5, 0.66], 0.17, 0.09, bone)
        .ellipse([0.5, 0.86], 0.16, 0.12, 1200);
    },
  },
  foot: {
    size: [150, 260],
    draw: (c) => {
      c.ellipse([0.5, 0.5], 0.42, 0.8, soft, 0.08);
      for (let ray = 0; ray < 5; ray++) {
        const x = 0.2 + ray * 0.15;
        c.shaft([0.4 + ray * 0.05, 0.6], [x, 0.28], 0.04, 0.035, 1300).shaft(
          [x, 0.24],
          [x - 0.03, 0.1],
          0.03,
          0.02,
          1100,
        );
      }
      c.ellipse([0.5, 0.7], 0.2, 0.14, 1300).ellipse([0.5, 0.88], 0.14, 0.12, 1200);
    },
  },
  chest: {
    size: [220, 220],
    draw: (c) => {
      c.ellipse([0.5, 0.5], 0.46, 0.48, 1500, 0.06)
        .ellipse([0.3, 0.48], 0.15, 0.3, -900, 0.05)
        .ellipse([0.7, 0.48], 0.15, 0.3, -900, 0.05);
    },
  },
  'slice-joint': {
    size: [112, 112],
    draw: (c, depth) => {
      const r = 0.1 + 0.16 * Math.sin(Math.PI * depth);
      c.ellipse([0.5, 0.5], 0.45, 0.46, 500, 0.05)
        .ellipse([0.5, 0.27], r, 0.22, 1100)
        .ellipse([0.5, 0.73], r, 0.2, 1100)
        .ellipse([0.5, 0.5], r * 0.9, 0.015, 1900, 0.03)
        .ellipse([0.18, 0.45], 0.05, 0.12, 900);
    },
  },
  'slice-spine': {
    size: [112, 112],
    draw: (c, depth) => {
      c.ellipse([0.5, 0.5], 0.46, 0.49, 400, 0.05);
      for (let level = 0; level < 6; level++)
        c.ellipse([0.44, 0.1 + level * 0.16], 0.12, 0.055, 900).ellipse(
          [0.44, 0.18 + level * 0.16],
          0.12,
          0.018,
          1500,
        );
      c.shaft([0.62, 0], [0.62, 1], 0.03 * Math.sin(Math.PI * depth) + 0.01, 0.03, 2200);
    },
  },
  'slice-axial': {
    size: [112, 112],
    draw: (c, depth) => {
      c.ellipse([0.5, 0.5], 0.47, 0.43, 500, 0.05)
        .ellipse([0.5, 0.42], 0.16 + 0.05 * depth, 0.14, 1200)
        .ellipse([0.5, 0.66], 0.05, 0.05, 1900);
    },
  },
};

/** A drawn picture, marked as made up; `depth` from 0 to 1 runs through a stack. */
export function picture(name: PictureName, marker: '' | 'L' | 'R', depth = 0.5): Canvas {
  const { size, draw } = pictures[name];
  const canvas = new Canvas(size[0], size[1], 60);
  draw(canvas, depth);
  canvas.text('SYNTHETIC', 3, size[1] - 11, 1, 3000);
  return marker === '' ? canvas : canvas.text(marker, size[0] - 20, 6, 2);
}
