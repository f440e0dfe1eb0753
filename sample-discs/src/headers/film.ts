import type { DataSet } from '../dicom/element.ts';
import { filmPicture, type FilmPicture } from '../draw/films.ts';
import type { Picture } from '../draw/picture.ts';
import { jpeg } from '../papers/jpeg.ts';
import type { DiscFile } from './disc-file.ts';
import { imageFile, type Imaging } from './image.ts';
import { vendors } from './vendor.ts';

export interface Film extends Imaging {
  /** View Position (0018,5101). */
  readonly view: string;
  readonly picture: FilmPicture;
  readonly modality: 'CR' | 'DX';
}

const sopClasses = { CR: '1', DX: '1.1' } as const;

/** One radiograph. The picture is small; its pixels are made coarse enough to keep the body's true size. */
export function filmFile(disc: string, one: Film, image: number): DiscFile {
  const picture = filmPicture(one.picture, one.side);
  const special: DataSet = [
    [0x00080068, 'CS', 'FOR PRESENTATION'],
    [0x00081090, 'LO', vendors[one.vendor].film],
    [0x00180060, 'DS', '66'],
    [0x00181164, 'DS', '1.4\\1.4'],
    [0x00185101, 'CS', one.view],
    ...sideOf(one),
    [0x00280010, 'US', picture.height],
    [0x00280011, 'US', picture.width],
    [0x00281050, 'DS', '2048'],
    [0x00281051, 'DS', '4096'],
    ...(one.modality === 'DX' ? digital : []),
    ...(one.syntax === 'jpeg' ? eightBits : []),
  ];
  const pixels = one.syntax === 'jpeg' ? { jpeg: jpeg(grey(picture)) } : { values: picture.values };
  return imageFile(
    one,
    { disc, image, sopClass: sopClasses[one.modality], modality: one.modality },
    special,
    pixels,
  );
}

/** What the DX IOD asks for besides (PS3.3 A.26). */
const digital: DataSet = [
  [0x00080090, 'PN', ''],
  [0x00082218, 'SQ', []],
  [0x00187004, 'CS', 'DIRECT'],
  [0x00181508, 'CS', ''],
  [0x00280301, 'CS', 'NO'],
  [0x00281040, 'CS', 'LOG'],
  [0x00281041, 'SS', -1],
  [0x00281052, 'DS', '0'],
  [0x00281053, 'DS', '1'],
  [0x00281054, 'LO', 'US'],
  [0x00282110, 'CS', '00'],
  [0x20500020, 'CS', 'IDENTITY'],
  [0x00400555, 'SQ', []],
];

const eightBits: DataSet = [
  [0x00280100, 'US', 8],
  [0x00280101, 'US', 8],
  [0x00280102, 'US', 7],
  [0x00281050, 'DS', '128'],
  [0x00281051, 'DS', '256'],
];

/** Image Laterality belongs to DX; CR says its side by series, and cannot say “both”. */
function sideOf({ side, modality }: Film): DataSet {
  if (side === '') return [];
  if (modality === 'DX') return [[0x00200062, 'CS', side]];
  return side === 'B' ? [] : [[0x00200060, 'CS', side]];
}

/** The picture in 8 bits. */
export const grey = ({ width, height, values }: Picture) => ({
  width,
  height,
  values: Uint8Array.from(values, (value) => Math.min(255, value >> 4)),
});
