import type { Problem } from '../problem.ts';

/** Name and major version of the inventory's JSON form; changes only with a new major. */
export const inventorySchemaId = 'overread/inventory/1';

export const kinds = [
  'image',
  'localizer',
  'derived',
  'secondary-capture',
  'digitised-film',
  'photo',
  'not-image',
] as const;
export type Kind = (typeof kinds)[number];

export const regions = [
  'knee',
  'hip',
  'pelvis',
  'sacroiliac-joint',
  'femur',
  'lower-leg',
  'whole-leg',
  'ankle',
  'foot',
  'cervical-spine',
  'thoracic-spine',
  'thoracolumbar-spine',
  'lumbar-spine',
  'sacrum',
  'whole-spine',
  'shoulder',
  'humerus',
  'elbow',
  'forearm',
  'wrist',
  'hand',
  'chest',
  'abdomen',
  'head',
  'whole-body',
  'unknown',
] as const;
export type Region = (typeof regions)[number];

export type Side = 'left' | 'right' | 'both' | 'unknown';

export type Standing = 'yes' | 'no' | 'unknown';

/** How far evidence carries, strongest first. `contradicted`: sources disagree, a person must look. */
export type Strength = 'proven' | 'likely' | 'claimed' | 'unknown' | 'contradicted';

export const views = [
  'AP',
  'PA',
  'frontal',
  'lateral',
  'oblique',
  'skyline',
  'notch',
  'PA-flexion',
  'long-leg',
  'frog-leg-lateral',
  'cross-table-lateral',
  'Dunn',
  'false-profile',
  'Judet',
  'inlet',
  'outlet',
  'true-AP',
  'axillary',
  'scapular-Y',
  'Zanca',
  'Garth',
  'Stryker',
  'mortise',
  'dorsoplantar',
  'hindfoot',
  'Harris',
  'flexion',
  'extension',
  'flexion-extension',
  'bending',
  'Ferguson',
  'open-mouth',
  'swimmer',
  'stress',
  'axial',
  'unknown',
] as const;
export type View = (typeof views)[number];

export type Plane =
  | 'sagittal'
  | 'coronal'
  | 'axial'
  | 'oblique'
  | 'sagittal-oblique'
  | 'coronal-oblique'
  | 'unknown';

export type Weighting =
  | 'T1'
  | 'T2'
  | 'T2*'
  | 'PD'
  | 'intermediate'
  | 'STIR'
  | 'FLAIR'
  | 'DESS'
  | 'steady-state'
  | 'diffusion'
  | 'map'
  | 'unknown';

export type YesNoUnknown = 'yes' | 'no' | 'unknown';

/** Why a conclusion holds: which attribute (or rule) of which file said what. */
export interface Evidence {
  /** The conclusion it bears on: `region`, `side`, `view`, `standing`, `plane`, … */
  readonly about: string;
  /** What this piece of evidence says of it, in the conclusion's own vocabulary. */
  readonly value: string;
  /** `(0008,103E) SeriesDescription “KNEE AP WB”`, or the rule applied to measured values. */
  readonly source: string;
  /** Path inside the disc. */
  readonly file: string;
  readonly strength?: Strength;
}

/** What one reading of a series' headers concluded. */
export interface Conclusion<T> {
  readonly value: T;
  readonly strength: Strength;
  readonly evidence: readonly Evidence[];
  readonly problems: readonly Problem[];
}

/** How distances in the image may be given (PS3.3 10.7). */
export type Calibration = 'patient-geometry' | 'detector-plane' | 'fiducial' | 'geometry' | 'none';

/**
 * A series, or the part of a series that is one picture or one stack: radiographs of several views and
 * MR series with several echoes or planes are told apart (`part`).
 */
export interface Series {
  readonly uid: string;
  /** `1 of 1` unless the series holds pictures that must be judged apart. */
  readonly part: { readonly index: number; readonly of: number };
  readonly number: number | null;
  readonly description: string;
  readonly modality: string;
  readonly kind: Kind;
  readonly region: Region;
  readonly regionStrength: Strength;
  readonly side: Side;
  readonly sideStrength: Strength;
  readonly view: View;
  readonly viewStrength: Strength;
  readonly plane: Plane;
  readonly weighting: Weighting;
  readonly fatSuppressed: YesNoUnknown;
  readonly contrast: YesNoUnknown;
  readonly standing: Standing;
  readonly standingStrength: Strength;
  /** `YYYY-MM-DD`, of acquisition; null when no date can be trusted. */
  readonly date: string | null;
  /** Frames, counting each frame of a multi-frame object. */
  readonly images: number;
  readonly missingSlices: number;
  readonly duplicates: number;
  readonly rows: number | null;
  readonly columns: number | null;
  /** Millimetres. */
  readonly sliceThickness: number | null;
  /** Millimetres between slice centres, measured from positions. */
  readonly sliceSpacing: number | null;
  /** Millimetres per pixel, row spacing then column spacing. */
  readonly pixelSpacing: readonly [number, number] | null;
  readonly calibration: Calibration;
  /** Voxels at most 1 mm in every direction, so any plane can be made from it. */
  readonly isotropic: boolean;
  /** Tesla. */
  readonly fieldStrength: number | null;
  readonly kernel: 'bone' | 'soft' | 'unknown';
  readonly metalArtefactReduction: YesNoUnknown;
  /** Words in the header that speak of an implant. */
  readonly implantHint: boolean;
  readonly lossy: { readonly is: YesNoUnknown; readonly ratio: number | null };
  readonly transferSyntax: string;
  readonly manufacturer: string;
  readonly problems: readonly Problem[];
  readonly evidence: readonly Evidence[];
  /** Files in reading order. */
  readonly files: readonly string[];
}

export interface Study {
  readonly uid: string;
  readonly date: string | null;
  readonly description: string;
  readonly accession: string;
  readonly institution: string;
  readonly series: readonly Series[];
}

export interface Patient {
  readonly id: string;
  /** As a person reads it: ideographic and phonetic groups joined by ` = `. */
  readonly name: string;
  /** `YYYY-MM-DD` or null. */
  readonly birthDate: string | null;
  readonly sex: string;
  readonly studies: readonly Study[];
  readonly problems: readonly Problem[];
}

export type DocumentFormat =
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'rtf'
  | 'text'
  | 'html'
  | 'jpeg'
  | 'png'
  | 'heic'
  | 'tiff'
  | 'bmp'
  | 'webp'
  | 'gif'
  | 'encapsulated-pdf'
  | 'encapsulated-cda'
  | 'structured-report';

/** A paper or picture on the disc that is not diagnostic imaging. */
export interface DiscDocument {
  readonly file: string;
  readonly format: DocumentFormat;
  /** `photo`: camera marks in EXIF; `screenshot`: a screen's size and no camera; else `paper`, or `picture`. */
  readonly looks: 'paper' | 'photo' | 'screenshot' | 'picture';
  /** For encapsulated documents and structured reports: the study they belong to. */
  readonly studyUid: string | null;
  readonly title: string;
  readonly date: string | null;
  readonly evidence: readonly Evidence[];
}

export interface OtherFile {
  readonly file: string;
  readonly what:
    | 'dicomdir'
    | 'viewer'
    | 'executable'
    | 'archive'
    | 'system'
    | 'media'
    | 'presentation-state'
    | 'key-object-selection'
    | 'dose-report'
    | 'raw-data'
    | 'segmentation'
    | 'other-dicom'
    | 'unknown';
}

/** Everything a disc holds, as far as headers tell. */
export interface Inventory {
  readonly schema: typeof inventorySchemaId;
  readonly source: string;
  readonly counts: { readonly files: number; readonly dicom: number; readonly bytes: number };
  readonly patients: readonly Patient[];
  readonly documents: readonly DiscDocument[];
  readonly otherFiles: readonly OtherFile[];
  readonly problems: readonly Problem[];
}
