import type { Annotation, ReadingSeries } from '@overread/case';
import { measureMark, type Fault, type MarkedImage, type Reading } from '@overread/imaging';

/** The image, or the plane of a stack, that points are placed on. */
export interface Ground {
  readonly series: ReadingSeries;
  readonly sopInstanceUid: string;
  readonly frame: number;
  readonly at: Annotation['at'];
  readonly plane: Annotation['plane'];
  readonly window: Annotation['window'];
}

/** What decides what a distance in an image means. */
export function markedImage(series: ReadingSeries, sopInstanceUid: string): MarkedImage {
  const instance = series.instances.find(({ uid }) => uid === sopInstanceUid);
  return {
    calibration: series.calibration as MarkedImage['calibration'],
    pixelSpacing: series.pixelSpacing as MarkedImage['pixelSpacing'],
    standing: series.standing,
    patientOrientation: instance?.patientOrientation ?? null,
  };
}

/** The number of a mark, from its points and its image’s own scale. */
export const readingOf = (mark: Annotation, series: ReadingSeries): Reading =>
  measureMark({ ...mark, measurement: mark.measurement ?? '' }, markedImage(series, mark.sopInstanceUid));

/** A mark without a number is kept for these reasons; for any other the points are wrong. */
const worthKeeping: ReadonlySet<Fault> = new Set<Fault>(['not-calibrated', 'not-upright']);

/** A measurement with its number, or why its points cannot be kept. */
export function measuredMark(mark: Annotation, series: ReadingSeries): Annotation | Fault {
  const reading = readingOf(mark, series);
  if (reading.known) {
    const { value, unit, calibration } = reading.value;
    return { ...mark, value, unit, calibration };
  }
  if (!worthKeeping.has(reading.fault)) return reading.fault;
  return { ...mark, value: null, unit: null, calibration: null };
}

/** A mark on an image, nothing measured yet. */
export const blankMark = (
  kind: Annotation['kind'],
  ground: Ground,
  side: Annotation['side'],
): Annotation => ({
  id: crypto.randomUUID() as Annotation['id'],
  kind,
  measurement: null,
  studyUid: ground.series.studyUid,
  seriesUid: ground.series.uid,
  sopInstanceUid: ground.sopInstanceUid as Annotation['sopInstanceUid'],
  frame: ground.frame,
  at: ground.at,
  plane: ground.plane,
  places: [],
  value: null,
  unit: null,
  calibration: null,
  knownObject: null,
  side,
  level: '',
  text: '',
  window: ground.window,
});
