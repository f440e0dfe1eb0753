import type { View } from '../inventory/inventory.ts';
import type { Names } from './names.ts';

/** A view, or the bent knee that makes a PA the flexion view. */
export type ViewName = Exclude<View, 'unknown'> | 'bent-knee';

export type ViewWord = ViewName | 'ignore';

const apViews: readonly ViewName[] = [
  'true-AP',
  'long-leg',
  'mortise',
  'inlet',
  'outlet',
  'Zanca',
  'Ferguson',
  'open-mouth',
  'Garth',
  'dorsoplantar',
  'Stryker',
  'Dunn',
  'bending',
  'stress',
  'AP',
];
const paViews: readonly ViewName[] = [
  'PA-flexion',
  'notch',
  'bending',
  'hindfoot',
  'long-leg',
  'PA',
  'stress',
];

export const viewNames: Names<ViewName> = {
  holds: {
    frontal: [...apViews, ...paViews, 'PA', 'AP'],
    AP: apViews.filter((view) => view !== 'AP'),
    PA: paViews.filter((view) => view !== 'PA'),
    lateral: [
      'cross-table-lateral',
      'frog-leg-lateral',
      'swimmer',
      'flexion',
      'extension',
      'flexion-extension',
      'stress',
      'scapular-Y',
      'false-profile',
    ],
    oblique: ['Judet', 'scapular-Y', 'false-profile', 'mortise', 'Garth'],
    axial: ['skyline', 'Harris', 'axillary', 'hindfoot', 'cross-table-lateral'],
    'flexion-extension': [],
    notch: [],
    stress: [],
  },
  touches: [
    ['AP', 'frog-leg-lateral'],
    ['Judet', 'AP'],
    ['axillary', 'lateral'],
    ['flexion', 'flexion-extension'],
    ['extension', 'flexion-extension'],
    ['PA-flexion', 'notch'],
  ],
};

/** Views named together that make one. */
export const joinedViews: readonly { readonly all: readonly ViewName[]; readonly make: ViewName }[] = [
  { all: ['flexion', 'extension'], make: 'flexion-extension' },
  { all: ['PA', 'bent-knee'], make: 'PA-flexion' },
];
