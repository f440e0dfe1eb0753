/** A series of the case as far as an opinion must know it; values are those of the disc check's inventory. */
export interface ImageGiven {
  readonly seriesUid: string;
  readonly modality: string;
  readonly view: string;
  readonly plane: string;
  readonly weighting: string;
  readonly side: string;
  readonly standing: 'yes' | 'no' | 'unknown';
}

/** An image that can show something. An empty list of views, planes or weightings asks for none in particular. */
export interface ShowingImage {
  readonly modality: 'XR' | 'CT' | 'MR';
  readonly views: readonly string[];
  readonly planes: readonly string[];
  readonly weightings: readonly string[];
  /** A film not known to be standing shows it only in part, and that must be said. */
  readonly standingWanted: boolean;
}

export const film = (...views: readonly string[]): ShowingImage => ({ ...none, modality: 'XR', views });
export const standingFilm = (...views: readonly string[]): ShowingImage => ({
  ...film(...views),
  standingWanted: true,
});
export const ct = (...planes: readonly string[]): ShowingImage => ({ ...none, modality: 'CT', planes });
export const mr = (planes: readonly string[], weightings: readonly string[] = []): ShowingImage => ({
  ...none,
  modality: 'MR',
  planes,
  weightings,
});

const none = { views: [], planes: [], weightings: [], standingWanted: false } as const;

export type Showing = 'shown' | 'shown-in-part' | 'unknown' | 'not-shown';

/** Can this image show it? What is not known of an image is `unknown`, never taken as good. */
export function showing(need: ShowingImage, image: ImageGiven): Showing {
  if (familyOf(image.modality) !== need.modality) return 'not-shown';
  const answers = [
    among(need.views, image.view),
    among(need.planes, image.plane),
    among(need.weightings, image.weighting),
  ];
  if (answers.includes('not-shown')) return 'not-shown';
  if (answers.includes('unknown')) return 'unknown';
  return need.standingWanted && image.standing !== 'yes' ? 'shown-in-part' : 'shown';
}

const among = (wanted: readonly string[], has: string): Showing =>
  wanted.length === 0 || wanted.includes(has) ? 'shown' : has === 'unknown' ? 'unknown' : 'not-shown';

/** Modality (0008,0060) defined terms of projection radiography, PS3.3 C.7.3.1.1.1. */
const projections: readonly string[] = ['CR', 'DX', 'RG', 'RF', 'XA', 'XR'];
const familyOf = (modality: string): string => (projections.includes(modality) ? 'XR' : modality);
