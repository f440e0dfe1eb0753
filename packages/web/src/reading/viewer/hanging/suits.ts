import type { Basics, ReadingSeries } from '@overread/case';

const filmModalities = new Set(['CR', 'DX', 'RF', 'XA', 'RG']);

export const isFilm = ({ modality }: ReadingSeries): boolean => filmModalities.has(modality);
export const isMr = ({ modality }: ReadingSeries): boolean => modality === 'MR';
export const isCt = ({ modality }: ReadingSeries): boolean => modality === 'CT';

export const isHung = {
  /** Scouts and screenshots are not what a protocol's cell is for. */
  never: ({ kind }: ReadingSeries): boolean =>
    kind === 'localizer' || kind === 'secondary-capture' || kind === 'photo' || kind === 'not-image',
};

/** The other side is never put where the case's own is wanted; a side that is not known is, and is named as such. */
export function isOfSide(series: ReadingSeries, side: Basics['side']): boolean {
  if (side !== 'left' && side !== 'right') return true;
  return series.side === side || series.side === 'both' || series.side === 'unknown';
}

/** Better first: the side said and the same, then both, then not known. */
export function sideRank(series: ReadingSeries, side: Basics['side']): number {
  if (side !== 'left' && side !== 'right') return series.side === 'both' ? 0 : 1;
  return series.side === side ? 0 : series.side === 'both' ? 1 : 2;
}

/** Newest first; without a date last. */
export function byDate(one: ReadingSeries, other: ReadingSeries): number {
  return (other.date ?? '').localeCompare(one.date ?? '');
}

export function includes<Value extends string>(values: readonly Value[], value: string): boolean {
  return (values as readonly string[]).includes(value);
}

export function frameCount({ instances }: ReadingSeries): number {
  return instances.reduce((sum, { frames }) => sum + Math.max(1, frames), 0);
}
