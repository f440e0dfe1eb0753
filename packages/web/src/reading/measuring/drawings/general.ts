import { block, bone, hint, implant, type Drawing } from './drawing.ts';

/** What belongs to no joint. */
export const generalDrawings = {
  'any-length': [
    bone([20, 70], [22, 58], [36, 52], [62, 36], [70, 24], [80, 30], [80, 42], [66, 46], [40, 62], [32, 76]),
  ],
  'any-angle': [hint([85, 27], [20, 70], [92, 76])],
  'fracture-line': [
    block([15, -5], [85, -5], [85, 105], [15, 105]),
    hint([15, 50], [40, 50]),
    hint([82, 50], [85, 50]),
  ],
  'fracture-gap': [
    block([-5, 30], [46, 26], [46, 50], [46, 74], [-5, 70]),
    block([52, 26], [105, 30], [105, 70], [52, 74], [52, 50]),
  ],
  'joint-step': [
    block([-5, 45], [10, 45], [45, 45], [47, 70], [44, 105], [-5, 105]),
    block([55, 50], [105, 50], [105, 105], [54, 105], [57, 74]),
  ],
  'implant-edge': [
    implant([30, -5], [49, -5], [50, 50], [49, 105], [30, 105]),
    block([55, -5], [84, -5], [84, 105], [55, 105], [55, 50]),
  ],
} as const satisfies Readonly<Record<string, Drawing>>;
