import type { CaseType } from '@overread/case';
import type { Plane, Region, View, Weighting } from '@overread/imaging';

/** Names of stages; their words are in the viewer's wording table. */
export type StageCode =
  | 'standing-films'
  | 'films'
  | 'long-leg'
  | 'motion-films'
  | 'mr'
  | 'mr-spine'
  | 'ct'
  | 'compare'
  | 'rest';

/** A projection wanted in a cell. A view that is not known is never put here. */
export interface WantedView {
  readonly regions: readonly Region[];
  /** The best first. */
  readonly views: readonly View[];
  /** A standing film is taken before another. */
  readonly standing?: true;
}

/** A stage of radiographs: one cell for each wanted view that is there. */
interface FilmStage {
  readonly code: StageCode;
  readonly kind: 'films';
  readonly wanted: readonly WantedView[];
}

/** A stage for each weighting, with a cell for each plane; `perCell` names a weighting for each cell instead. */
interface MrStage {
  readonly code: StageCode;
  readonly kind: 'mr';
  readonly regions: readonly Region[];
  readonly planes: readonly (readonly Plane[])[];
  /** Which weighting comes first when as many planes have it. */
  readonly weightings: readonly Weighting[];
  readonly perCell?: readonly (readonly Weighting[])[];
}

/** Axial, sagittal and coronal of one CT. */
interface CtStage {
  readonly code: StageCode;
  readonly kind: 'ct';
  readonly regions: readonly Region[];
}

export type ProtocolStage = FilmStage | MrStage | CtStage;

const frontal: readonly View[] = ['AP', 'PA', 'frontal'];
const lateral: readonly View[] = ['lateral'];
const knee: readonly Region[] = ['knee'];
const hip: readonly Region[] = ['hip', 'pelvis'];
const leg: readonly Region[] = ['whole-leg'];
const shoulder: readonly Region[] = ['shoulder'];
const foot: readonly Region[] = ['foot', 'ankle'];
const spine: readonly Region[] = [
  'lumbar-spine',
  'cervical-spine',
  'thoracic-spine',
  'thoracolumbar-spine',
  'sacrum',
  'whole-spine',
];
/** Where a bone may be broken or crooked. */
const anywhere: readonly Region[] = [
  'knee',
  'hip',
  'pelvis',
  'femur',
  'lower-leg',
  'whole-leg',
  'ankle',
  'foot',
  'shoulder',
  'humerus',
  'elbow',
  'forearm',
  'wrist',
  'hand',
  ...spine,
];

const sagittal: readonly Plane[] = ['sagittal', 'sagittal-oblique'];
const coronal: readonly Plane[] = ['coronal', 'coronal-oblique'];
const axial: readonly Plane[] = ['axial'];
const sensitiveToFluid: readonly Weighting[] = ['PD', 'intermediate', 'T2', 'STIR', 'T1', 'T2*', 'DESS'];

const mr = (regions: readonly Region[], planes: MrStage['planes']): MrStage => ({
  code: 'mr',
  kind: 'mr',
  regions,
  planes,
  weightings: sensitiveToFluid,
});
const ct = (regions: readonly Region[]): CtStage => ({ code: 'ct', kind: 'ct', regions });

const kneeFilms: FilmStage = {
  code: 'standing-films',
  kind: 'films',
  wanted: [
    { regions: knee, views: [...frontal, 'PA-flexion'], standing: true },
    { regions: knee, views: lateral },
    { regions: knee, views: ['skyline'] },
  ],
};
const longLeg: FilmStage = {
  code: 'long-leg',
  kind: 'films',
  wanted: [{ regions: leg, views: ['long-leg', ...frontal], standing: true }],
};
const spineFilms: readonly FilmStage[] = [
  {
    code: 'standing-films',
    kind: 'films',
    wanted: [
      { regions: spine, views: frontal, standing: true },
      { regions: spine, views: lateral, standing: true },
    ],
  },
  {
    code: 'motion-films',
    kind: 'films',
    wanted: [
      { regions: spine, views: ['flexion'] },
      { regions: spine, views: ['extension'] },
    ],
  },
];
const mrSpine: MrStage = {
  code: 'mr-spine',
  kind: 'mr',
  regions: spine,
  planes: [sagittal, sagittal, axial],
  weightings: ['T2', 'T1'],
  perCell: [['T1'], ['T2', 'intermediate'], ['T2', 'T2*', 'intermediate', 'PD', 'T1']],
};
const kneeMr = mr(knee, [sagittal, coronal, axial]);

/**
 * What is looked at first in each kind of case, stage by stage: the views named in the readiness rules, in the order
 * a surgeon reads them. Matching is by what the disc check concluded, never by a guess.
 */
export const protocols: Readonly<Record<CaseType, readonly ProtocolStage[]>> = {
  'knee-replacement': [kneeFilms, longLeg, kneeMr, ct(knee)],
  'acl-meniscus': [kneeMr, kneeFilms, longLeg, ct(knee)],
  'hip-replacement': [
    {
      code: 'films',
      kind: 'films',
      wanted: [
        { regions: hip, views: frontal, standing: true },
        {
          regions: hip,
          views: ['lateral', 'cross-table-lateral', 'frog-leg-lateral', 'Dunn', 'false-profile'],
        },
      ],
    },
    mr(hip, [coronal, axial, sagittal]),
    ct(hip),
  ],
  spine: [mrSpine, ...spineFilms, ct(spine)],
  'shoulder-cuff': [
    mr(shoulder, [coronal, sagittal, axial]),
    {
      code: 'films',
      kind: 'films',
      wanted: [
        { regions: shoulder, views: ['true-AP', ...frontal] },
        { regions: shoulder, views: ['axillary'] },
        { regions: shoulder, views: ['scapular-Y', 'lateral'] },
      ],
    },
    ct(shoulder),
  ],
  'fracture-revision': [
    {
      code: 'films',
      kind: 'films',
      wanted: [
        { regions: anywhere, views: frontal },
        { regions: anywhere, views: ['lateral', 'cross-table-lateral', 'frog-leg-lateral'] },
        { regions: anywhere, views: ['oblique', 'mortise', 'axillary', 'scapular-Y', 'skyline'] },
      ],
    },
    longLeg,
    ct(anywhere),
    mr(anywhere, [sagittal, coronal, axial]),
  ],
  deformity: [longLeg, ...spineFilms, kneeFilms, mrSpine, ct(anywhere)],
  'foot-ankle': [
    {
      code: 'standing-films',
      kind: 'films',
      wanted: [
        { regions: foot, views: ['dorsoplantar', ...frontal], standing: true },
        { regions: foot, views: lateral, standing: true },
        { regions: foot, views: ['oblique', 'mortise', 'hindfoot', 'Harris'] },
      ],
    },
    mr(foot, [sagittal, coronal, axial]),
    ct(foot),
  ],
};
