import { measured, unmeasured, type Measured } from './measured.ts';
import { millimetres, type Millimetres } from './units.ts';

export interface Stack {
  /** Median distance between neighbouring slice centres, across the slices. */
  readonly spacing: Millimetres;
  readonly missing: number;
  /** Where slices are missing: the index (in reading order) of the slice before each gap. */
  readonly gaps: readonly number[];
  /** Slices at a place already taken, beyond what every place has. */
  readonly repeated: number;
  /** Slices at each place: more than 1 where every place was taken several times (several contrasts). */
  readonly perPlace: number;
  /** Distance from the first slice's centre to the last's. */
  readonly extent: Millimetres;
}

/** Positions nearer than this are one place: scanners write micrometres, and repeat them exactly. */
const samePlace = 0.01;
/** A neighbour farther than this many spacings means that a slice between is missing. */
const gapFactor = 1.5;

/**
 * Measures a stack from slice positions projected onto its normal, in ascending order: the centre-to-centre
 * spacing is the median step, so that neither a gap nor a repetition moves it.
 */
export const measureStack = (ascending: ArrayLike<number>): Measured<Stack> => {
  if (ascending.length < 2) return unmeasured('one slice has no spacing');
  const { places, counts } = placesOf(ascending);
  if (places.length < 2) return unmeasured('all slices are at one place');
  const steps = places.slice(1).map((place, index) => place - (places[index] ?? place));
  const spacing = medianOf(steps);
  const gaps = steps.flatMap((step, index) => (isGap(step, spacing) ? [index] : []));
  const perPlace = counts.reduce((least, count) => Math.min(least, count));
  return measured({
    spacing: millimetres(spacing),
    missing: gaps.reduce((sum, index) => sum + Math.round((steps[index] ?? 0) / spacing) - 1, 0),
    gaps,
    repeated: ascending.length - perPlace * places.length,
    perPlace,
    extent: millimetres((places.at(-1) ?? 0) - (places[0] ?? 0)),
  });
};

/** Two slices make one step, which cannot be compared with anything. */
const isGap = (step: number, spacing: number): boolean => step > gapFactor * spacing;

const placesOf = (ascending: ArrayLike<number>): { places: number[]; counts: number[] } => {
  const places: number[] = [];
  const counts: number[] = [];
  let last = Number.NaN;
  for (let index = 0; index < ascending.length; index++) {
    const position = ascending[index] ?? 0;
    if (position - last <= samePlace) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    else {
      places.push(position);
      counts.push(1);
      last = position;
    }
  }
  return { places, counts };
};

const medianOf = (values: readonly number[]): number => {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
};
