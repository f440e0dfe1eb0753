import type { ImageGiven, ReadingSeries } from '@overread/case';

/** A series as far as an opinion must know it. */
export const imageGiven = ({
  uid,
  modality,
  view,
  plane,
  weighting,
  side,
  standing,
}: ReadingSeries): ImageGiven => ({ seriesUid: uid, modality, view, plane, weighting, side, standing });
