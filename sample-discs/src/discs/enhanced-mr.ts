import { joined, words } from '../dicom/bytes.ts';
import type { DataSet } from '../dicom/element.ts';
import { stackSlice } from '../draw/stack-slice.ts';
import type { DiscFile } from '../headers/disc-file.ts';
import { imageFile } from '../headers/image.ts';
import { placeOf, type Stack } from '../headers/stack.ts';

/** A stack as one Enhanced MR Image (PS3.3 A.36): what all frames share, then where each one lies. */
export function enhancedMr(disc: string, one: Stack): DiscFile {
  const frames = Array.from({ length: one.slices }, (_, index) =>
    stackSlice(one.picture, one.look, index, one.slices, false),
  );
  const [first] = frames;
  const special: DataSet = [
    [0x00080008, 'CS', 'ORIGINAL\\PRIMARY\\T2\\NONE'],
    [0x00089209, 'CS', 'PROTON_DENSITY'],
    [0x00180087, 'DS', String(one.field)],
    [0x00189025, 'CS', 'FAT'],
    [0x00200060, 'CS', one.side],
    [0x00280008, 'IS', String(frames.length)],
    [0x00280010, 'US', first?.height ?? 0],
    [0x00280011, 'US', first?.width ?? 0],
    [0x52009229, 'SQ', [shared(one, first?.width ?? 0)]],
    [0x52009230, 'SQ', frames.map((_, index) => perFrame(one, index, first?.width ?? 0))],
  ];
  const bytes = joined(frames.map(({ values }) => words(values)));
  return imageFile({ ...one, more: [] }, { disc, image: 1, sopClass: '4.1', modality: 'MR' }, special, {
    values: new Uint16Array(bytes.buffer),
  });
}

const shared = (one: Stack, width: number): DataSet => [
  [0x00209116, 'SQ', [[[0x00200037, 'DS', placeOf(one, 0, width).orientation]]]],
  [
    0x00289110,
    'SQ',
    [
      [
        [0x00180050, 'DS', String(one.thickness)],
        [0x00280030, 'DS', `${one.pixel}\\${one.pixel}`],
      ],
    ],
  ],
  [0x00189112, 'SQ', [[[0x00180080, 'DS', '3000']]]],
  [
    0x00189115,
    'SQ',
    [
      [
        [0x00189025, 'CS', 'FAT'],
        [0x00189009, 'CS', 'NO'],
      ],
    ],
  ],
];

const perFrame = (one: Stack, index: number, width: number): DataSet => [
  [
    0x00209111,
    'SQ',
    [
      [
        [0x00209156, 'US', 1],
        [0x00209057, 'UL', index + 1],
      ],
    ],
  ],
  [0x00209113, 'SQ', [[[0x00200032, 'DS', placeOf(one, index, width).position]]]],
  [0x00189114, 'SQ', [[[0x00189082, 'FD', doubles(35)]]]],
];

/** FD, little endian. */
function doubles(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  return bytes;
}
