import type { DataSet } from '../dicom/element.ts';
import { tom } from '../headers/person.ts';
import { each, only, stackDiscs } from './stack-fault.ts';
import { ct } from './templates.ts';

const surface: DataSet = [
  [0x00080008, 'CS', 'DERIVED\\SECONDARY\\VOLREN'],
  [
    0x00089215,
    'SQ',
    [
      [
        [0x00080100, 'SH', '113074'],
        [0x00080102, 'SH', 'DCM'],
        [0x00080104, 'LO', 'Volume rendering'],
      ],
    ],
  ],
];

/** What goes wrong with CT. */
export const ctDiscs = stackDiscs({
  'foot-ct-thick': {
    of: 'foot-ankle',
    en: 'CT slices of 5 mm',
    zh: 'CT 层厚 5 毫米',
    stacks: each({ thickness: 5, spacing: 5, slices: 8 }, { images: 8 }),
    findings: { 'ct.slices': 'doubtful' },
  },
  'foot-ct-soft-only': {
    of: 'foot-ankle',
    en: 'CT with a soft kernel only',
    zh: 'CT 仅有软组织算法',
    stacks: only(22),
    findings: { 'ct.kernel': 'missing' },
  },
  'fracture-ct-thick': {
    of: 'fracture-fresh',
    en: 'A broken joint on CT slices of 4 mm',
    zh: '关节内骨折 CT 层厚 4 毫米',
    stacks: each({ thickness: 4, spacing: 4, slices: 8 }, { images: 8 }),
    findings: { 'fx.ct': 'doubtful', 'ct.slices': 'doubtful' },
  },
  'fracture-ct-pictures-only': {
    of: 'fracture-fresh',
    en: 'Only 3-D pictures of the CT',
    zh: '只有 CT 三维图片',
    stacks: () => [
      ct(21, '3D VR KNEE', {
        date: '20261112',
        slices: 6,
        without: [0x00200032, 0x00200037],
        more: surface,
        picture: 'knee-coronal',
        person: tom,
        truth: { kind: 'derived', region: 'knee', plane: 'unknown', kernel: 'bone' },
      }),
    ],
    findings: { 'fx.ct': 'doubtful' },
  },
  'fracture-ct-reverse-gap': {
    of: 'fracture-fresh',
    en: 'CT slices that leave gaps between them',
    zh: 'CT 层间有间隔',
    stacks: each({ thickness: 1, spacing: 3, slices: 10 }, { images: 10 }),
    findings: { 'ct.slices': 'doubtful' },
  },
});
