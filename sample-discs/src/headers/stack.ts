import type { DataSet } from '../dicom/element.ts';
import { stackSlice } from '../draw/stack-slice.ts';
import type { StackPicture } from '../draw/slices.ts';
import type { Look } from '../draw/tissue.ts';
import type { DiscFile } from './disc-file.ts';
import { imageFile, type Imaging } from './image.ts';
import { vendors } from './vendor.ts';

export type StackPlane = 'sagittal' | 'coronal' | 'axial' | 'coronal-oblique' | 'sagittal-oblique';

export interface Stack extends Imaging {
  readonly modality: 'MR' | 'CT';
  readonly plane: StackPlane;
  readonly slices: number;
  /** Millimetres between slice centres. */
  readonly spacing: number;
  readonly thickness: number;
  /** Millimetres to a pixel. */
  readonly pixel: number;
  readonly picture: StackPicture;
  readonly look: Look;
  /** Tesla. */
  readonly field: number;
  readonly kernel: 'bone' | 'soft';
  /** Slices left out, by index. */
  readonly lost: readonly number[];
  /** Added to Instance Number, where a series holds several stacks. */
  readonly numberFrom?: number;
}

/** Milliseconds; `fat` when fat is suppressed by saturation. */
interface Times {
  readonly tr: number;
  readonly te: number;
  readonly ti?: number;
  readonly fat?: true;
  readonly gradient?: true;
}

/** Typical of 1.5 T. */
export const timesOf: Readonly<Record<Exclude<Look, 'CT'>, Times>> = {
  T1: { tr: 600, te: 12 },
  PD: { tr: 3000, te: 30 },
  T2: { tr: 4000, te: 100 },
  'PD-FS': { tr: 3000, te: 35, fat: true },
  'T2-FS': { tr: 4000, te: 80, fat: true },
  STIR: { tr: 4000, te: 50, ti: 160 },
  'T2*': { tr: 500, te: 14, gradient: true },
};

/** Row and column cosines (PS3.3 C.7.6.2.1.1); the oblique planes follow the shoulder blade, here of a right shoulder. */
const planes: Readonly<Record<StackPlane, readonly [Vector, Vector]>> = {
  sagittal: [
    [0, 1, 0],
    [0, 0, -1],
  ],
  coronal: [
    [1, 0, 0],
    [0, 0, -1],
  ],
  axial: [
    [1, 0, 0],
    [0, 1, 0],
  ],
  'coronal-oblique': [
    [0.8192, 0.5736, 0],
    [0, 0, -1],
  ],
  'sagittal-oblique': [
    [-0.5736, 0.8192, 0],
    [0, 0, -1],
  ],
};

type Vector = readonly [number, number, number];

/** In a left body the blade runs the other way: left and right are exchanged. */
const cosines = ({ plane, side }: Stack): readonly [Vector, Vector] => {
  const [[x, y, z], column] = planes[plane];
  if (side !== 'L' || !plane.endsWith('oblique')) return [[x, y, z], column];
  return plane === 'coronal-oblique' ? [[x, -y, z], column] : [[-x, y, z], column];
};

export const stackFiles = (disc: string, one: Stack): DiscFile[] =>
  Array.from({ length: one.slices }, (_, index) => index)
    .filter((index) => !one.lost.includes(index))
    .map((index) => sliceFile(disc, one, index));

/** Position and orientation of a slice (PS3.3 C.7.6.2), as DS values. */
export function placeOf(one: Stack, index: number, width: number) {
  const [row, column] = cosines(one);
  const normal = cross(row, column);
  const away = (index - (one.slices - 1) / 2) * one.spacing;
  const corner = (one.pixel * width) / -2;
  const position = normal.map((part, axis) =>
    (part * away + ((row[axis] ?? 0) + (column[axis] ?? 0)) * corner).toFixed(3),
  );
  return { position: position.join('\\'), orientation: [...row, ...column].join('\\') };
}

function sliceFile(disc: string, one: Stack, index: number): DiscFile {
  const picture = stackSlice(one.picture, one.look, index, one.slices, one.side === 'L');
  const { position, orientation } = placeOf(one, index, picture.width);
  const special: DataSet = [
    [0x00081090, 'LO', one.modality === 'MR' ? vendors[one.vendor].mr : vendors[one.vendor].ct],
    [0x00180050, 'DS', String(one.thickness)],
    [0x00185100, 'CS', one.region === 'KNEE' || one.region === 'ANKLE' ? 'FFS' : 'HFS'],
    [0x00200012, 'IS', '1'],
    [0x00200032, 'DS', position],
    [0x00200037, 'DS', orientation],
    [0x00200052, 'UI', `1.2.826.0.1.3680043.10.1338.4.${one.study}`],
    ...(one.side === 'L' || one.side === 'R' ? [[0x00200060, 'CS', one.side] as const] : []),
    [0x00280010, 'US', picture.height],
    [0x00280011, 'US', picture.width],
    [0x00280030, 'DS', `${one.pixel}\\${one.pixel}`],
    ...(one.look === 'CT' ? ctSpecial(one) : mrSpecial(one, timesOf[one.look])),
  ];
  const sopClass = one.modality === 'MR' ? '4' : '2';
  return imageFile(
    one,
    { disc, image: index + 1 + (one.numberFrom ?? 0), sopClass, modality: one.modality },
    special,
    { values: picture.values },
  );
}

const cross = ([ax, ay, az]: Vector, [bx, by, bz]: Vector): Vector => [
  ay * bz - az * by,
  az * bx - ax * bz,
  ax * by - ay * bx,
];

function mrSpecial(one: Stack, { tr, te, ti, fat, gradient }: Times): DataSet {
  const [withFs, withoutFs] = vendors[one.vendor].scanOptions;
  return [
    [0x00080008, 'CS', gradient ? 'ORIGINAL\\PRIMARY\\M\\FFE' : 'ORIGINAL\\PRIMARY\\M\\SE'],
    [0x00080090, 'PN', ''],
    [0x00180091, 'IS', '8'],
    [0x00201040, 'LO', ''],
    [0x00180020, 'CS', gradient ? 'GR' : ti === undefined ? 'SE' : 'SE\\IR'],
    [0x00180021, 'CS', gradient ? 'SP' : 'SK'],
    [0x00180022, 'CS', fat ? withFs : withoutFs],
    [0x00180023, 'CS', '2D'],
    [0x00180080, 'DS', String(tr)],
    [0x00180081, 'DS', String(te)],
    ...(ti === undefined ? [] : [[0x00180082, 'DS', String(ti)] as const]),
    [0x00180087, 'DS', String(one.field)],
    [0x00180088, 'DS', String(one.spacing)],
    [0x00181314, 'DS', gradient ? '20' : '150'],
    [0x00281050, 'DS', '550'],
    [0x00281051, 'DS', '1150'],
  ];
}

function ctSpecial(one: Stack): DataSet {
  const [bone, soft] = vendors[one.vendor].kernels;
  return [
    [0x00080008, 'CS', 'ORIGINAL\\PRIMARY\\AXIAL'],
    [0x00080090, 'PN', ''],
    [0x00201040, 'LO', ''],
    [0x00180060, 'DS', '120'],
    [0x00181210, 'SH', one.kernel === 'bone' ? bone : soft],
    [0x00281050, 'DS', one.kernel === 'bone' ? '450' : '50'],
    [0x00281051, 'DS', one.kernel === 'bone' ? '1800' : '400'],
    [0x00281052, 'DS', '-1024'],
    [0x00281053, 'DS', '1'],
  ];
}
