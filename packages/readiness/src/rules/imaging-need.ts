import type { Plane, Region, View, Weighting } from '@overread/imaging';

/** Families of DICOM modalities; `XR` is any projection radiograph. */
export type ModalityFamily = 'XR' | 'MR' | 'CT' | 'US' | 'NM';

/** `affected` and `other` are relative to the side in question; `both` wants left and right. */
export type SideNeed = 'affected' | 'other' | 'both' | 'any';

/** One picture or stack that must be there. What is left out is not looked at. */
export interface ImagingNeed {
  /** Names the part in sentences (`part.<name>` in the wording). */
  readonly part?: string;
  readonly modality: readonly ModalityFamily[];
  /** `case`: the region the person chose, or failing that every region of the case type. */
  readonly regions: readonly Region[] | 'case';
  readonly side: SideNeed;
  readonly views?: readonly View[];
  /** `no`: a sitting or lying picture is wanted besides. */
  readonly standing?: 'yes' | 'no';
  readonly planes?: readonly Plane[];
  /** Planes that may do, but a person must look. */
  readonly nearPlanes?: readonly Plane[];
  readonly weightings?: readonly Weighting[];
  readonly fatSuppressed?: 'yes' | 'no';
  readonly contrast?: 'yes';
  readonly kernel?: 'bone' | 'soft';
  readonly metalArtefactReduction?: 'yes' | 'no';
  /** Slices at most this far apart and at most this thick, in millimetres. */
  readonly thickness?: { readonly ideal: number; readonly limit: number; readonly hard?: number };
  /** Space left between slices at most this, in millimetres. */
  readonly gap?: { readonly limit: number };
  /** Tesla. */
  readonly fieldStrength?: { readonly least: number };
  /** Millimetres per pixel at most. */
  readonly pixelSpacing?: { readonly limit: number };
  /** Taken within so many days after the date answered to this question. */
  readonly near?: { readonly question: string; readonly days: number };
  /** Pictures of this many different days. */
  readonly dates?: number;
}
