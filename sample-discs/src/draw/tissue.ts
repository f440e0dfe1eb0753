import { grain, noise } from './noise.ts';
import type { Picture } from './picture.ts';
import type { Shape } from './shape.ts';

/** What an MR series makes bright: the weightings that the drawn series use. */
export type Look = 'T1' | 'PD' | 'T2' | 'PD-FS' | 'T2-FS' | 'STIR' | 'T2*' | 'CT';

export type Tissue =
  | 'air'
  | 'fat'
  | 'muscle'
  | 'marrow'
  | 'cortex'
  | 'cartilage'
  | 'meniscus'
  | 'ligament'
  | 'fluid'
  | 'oedema'
  | 'disc'
  | 'nerve'
  | 'metal';

/** Brightness 0 to 1 by weighting, in the order of {@link looks}; for CT Hounsfield units. */
const bright: Readonly<Record<Tissue, readonly number[]>> = {
  air: [0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, -1000],
  fat: [0.95, 0.85, 0.75, 0.2, 0.16, 0.1, 0.5, -100],
  muscle: [0.36, 0.42, 0.26, 0.42, 0.3, 0.28, 0.42, 60],
  marrow: [0.82, 0.72, 0.62, 0.18, 0.15, 0.1, 0.22, 320],
  cortex: [0.06, 0.06, 0.05, 0.05, 0.05, 0.04, 0.04, 1300],
  cartilage: [0.44, 0.62, 0.42, 0.75, 0.55, 0.48, 0.72, 110],
  meniscus: [0.12, 0.14, 0.1, 0.13, 0.1, 0.08, 0.18, 130],
  ligament: [0.15, 0.17, 0.12, 0.16, 0.13, 0.1, 0.2, 110],
  fluid: [0.24, 0.74, 0.98, 0.96, 1, 1, 0.95, 12],
  oedema: [0.4, 0.6, 0.6, 0.7, 0.75, 0.8, 0.5, 250],
  disc: [0.42, 0.55, 0.6, 0.6, 0.58, 0.5, 0.6, 90],
  nerve: [0.5, 0.52, 0.4, 0.5, 0.42, 0.42, 0.5, 38],
  metal: [0.02, 0.02, 0.02, 0.02, 0.02, 0.02, 0.02, 3000],
};

const looks: readonly Look[] = ['T1', 'PD', 'T2', 'PD-FS', 'T2-FS', 'STIR', 'T2*', 'CT'];

/** Laid over what lies below, softened at its edge as a slice of finite thickness is. */
export interface Layer {
  readonly tissue: Tissue;
  readonly shape: Shape;
  readonly edge?: number;
}

/** One slice. MR values run to 1200; CT values are Hounsfield units + 1024. */
export function slice(size: number, look: Look, layers: readonly Layer[]): Picture {
  const at = looks.indexOf(look);
  const values = new Uint16Array(size * size);
  const isCt = look === 'CT';
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const [x, y] = [(column + 0.5) / size, (row + 0.5) / size];
      let value = bright.air[at] ?? 0;
      for (const { tissue, shape, edge = 0.008 } of layers) {
        const share = Math.min(1, Math.max(0, 0.5 - shape(x, y) / edge));
        if (share > 0) value += (textured(bright[tissue][at] ?? 0, tissue, x, y, isCt) - value) * share;
      }
      const unrest = grain(column, row);
      values[row * size + column] = isCt
        ? Math.round(Math.max(0, value + 1024 + 16 * unrest))
        : Math.round(Math.max(0, value * 1150 + 24 * unrest));
    }
  return { width: size, height: size, values };
}

const streaked: Partial<Record<Tissue, readonly [fine: number, share: number]>> = {
  muscle: [34, 0.12],
  marrow: [60, 0.09],
  fat: [24, 0.05],
  disc: [30, 0.1],
};

function textured(value: number, tissue: Tissue, x: number, y: number, isCt: boolean): number {
  const [fine, share] = streaked[tissue] ?? [1, 0];
  return share === 0 ? value : value * (1 + (isCt ? share * 0.7 : share) * noise(x * fine, y * fine * 0.6));
}

/** Bone: a dark rim of cortex around its marrow. */
export const boneOf = (shape: Shape, rim = 0.012): readonly Layer[] => [
  { tissue: 'cortex', shape },
  { tissue: 'marrow', shape: (x, y) => shape(x, y) + rim },
];
