import type { Annotation } from '@overread/case';
import { measureMark, shownDecimals, type MarkedImage } from '@overread/imaging';
import type { Executor } from '../../database/open-database.ts';
import type { CaseRow } from '../../http/admit.ts';
import { Refusal } from '../../http/refusal.ts';

/** What a mark's number rests on, and where on the image it can lie. */
export interface ImageFacts extends MarkedImage {
  readonly rows: number;
  readonly columns: number;
  readonly frames: number;
}

/** The image a reviewer may see by its pseudonymous UIDs; undefined for any other. */
export type ImageLookup = (
  queries: Executor,
  kase: CaseRow,
  named: Pick<Annotation, 'studyUid' | 'seriesUid' | 'sopInstanceUid'>,
) => Promise<ImageFacts | undefined>;

/**
 * The mark as it is kept: its number is made here, from its points and the series' own scale. A number told
 * otherwise than that is refused, for it would be evidence that no image shows.
 */
export async function checkAnnotation(
  about: { readonly queries: Executor; readonly kase: CaseRow; readonly id: string },
  told: Annotation,
  imageOf: ImageLookup,
): Promise<Annotation> {
  if (told.id !== about.id) throw wrong('id', 'not-that-of-the-address');
  const image = await imageOf(about.queries, about.kase, told);
  if (image === undefined) throw wrong('sopInstanceUid', 'no-such-image');
  if (told.frame > image.frames) throw wrong('frame', 'no-such-frame');
  for (const place of [...told.places, ...(told.knownObject?.ends ?? [])])
    if (!isOn(place, told, image)) throw wrong('places', 'not-on-the-image');
  return told.kind === 'measurement' ? measured(told, image) : unmeasured(told);
}

function measured(told: Annotation, image: ImageFacts): Annotation {
  if (told.measurement === null) throw wrong('measurement', 'missing');
  const reading = measureMark({ ...told, measurement: told.measurement }, image);
  if (!reading.known) {
    if (!worthKeeping.has(reading.fault)) throw wrong('places', reading.fault);
    if (told.value !== null) throw wrong('value', reading.fault);
    return { ...told, unit: null, calibration: null };
  }
  const { value, unit, calibration } = reading.value;
  if (told.unit !== unit) throw wrong('unit', 'differs');
  if (told.calibration !== calibration) throw wrong('calibration', 'differs');
  if (told.value === null || Math.abs(told.value - value) > 0.5 * 10 ** -shownDecimals[unit])
    throw wrong('value', 'differs');
  return { ...told, value, unit, calibration };
}

/** What was marked is of use though it has no number. */
const worthKeeping: ReadonlySet<string> = new Set(['not-calibrated', 'not-upright']);

function unmeasured(told: Annotation): Annotation {
  const numbers = ['measurement', 'value', 'unit', 'calibration', 'knownObject'] as const;
  for (const one of numbers) if (told[one] !== null) throw wrong(one, 'not-a-measurement');
  if (told.kind === 'note' && told.text.trim() === '') throw wrong('text', 'missing');
  return told;
}

/** Patient coordinates reach beyond any image: half the largest table. A known object lies on the image always. */
const farthest = 2_500;

function isOn(place: readonly number[], { at }: Annotation, { rows, columns }: ImageFacts): boolean {
  if (at === 'patient') return place.length === 3 && place.every((part) => Math.abs(part) <= farthest);
  const [column = -1, row = -1] = place;
  return place.length === 2 && column >= 0 && row >= 0 && column <= columns && row <= rows;
}

const wrong = (at: string, reason: string): Refusal =>
  new Refusal('invalid-input', [{ at: `annotation.${at}`, reason }]);
