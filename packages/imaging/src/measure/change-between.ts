import { degrees, millimetres } from '../geometry/units.ts';
import { measured } from '../geometry/measured.ts';
import { refused } from './measure.ts';
import type { Measurement, Reading } from './measurement.ts';
import type { MeasurementId } from './measurements.ts';
import type { Words } from './words/words.ts';

/** Measurements made on two images: later or flexed minus earlier or extended. */
export const changes = {
  'dynamic-translation': {
    of: 'slip',
    en: 'Movement of the slip, flexion minus extension',
    zh: '动力位滑移变化（屈曲减伸直）',
  },
  'dynamic-translation-percent': {
    of: 'slip-percent',
    en: 'Movement of the slip as a share of the plate',
    zh: '动力位滑移变化占终板比例',
  },
  'dynamic-angle': {
    of: 'segment-angle',
    en: 'Movement of one level, flexion minus extension',
    zh: '动力位节段角变化（屈曲减伸直）',
  },
  subsidence: {
    of: 'stem-height',
    en: 'Sinking of the stem, later minus earlier',
    zh: '假体柄下沉（后次减前次）',
  },
  'curve-progression': {
    of: 'cobb',
    en: 'Change of the Cobb angle, later minus earlier',
    zh: 'Cobb角变化（后次减前次）',
  },
} as const satisfies Readonly<Record<string, Words & { readonly of: MeasurementId }>>;
export type ChangeId = keyof typeof changes;

/**
 * The change between two measurements of one kind. Millimetres of differently calibrated images are not
 * subtracted; nor are those of two uncorrected films, whose magnification may differ.
 */
export const changeBetween = (id: ChangeId, earlier: Measurement, later: Measurement): Reading => {
  const isKind = [earlier, later].every((one) => one.id === changes[id].of);
  if (!isKind || earlier.unit !== later.unit) return refused('not-comparable');
  const value = later.value - earlier.value;
  if (!Number.isFinite(value)) return refused('not-comparable');
  if (later.unit === 'mm' || later.unit === 'mm2') {
    if (earlier.calibration !== later.calibration || later.calibration === 'detector-plane')
      return refused('not-comparable');
    return later.unit === 'mm'
      ? (measured({ ...later, id, value: millimetres(value) }) as Reading)
      : (measured({ ...later, id, value }) as Reading);
  }
  const calibration = earlier.calibration === later.calibration ? later.calibration : 'none';
  return later.unit === 'deg'
    ? (measured({ id, unit: 'deg', value: degrees(value), calibration }) as Reading)
    : (measured({ id, unit: later.unit, value, calibration }) as Reading);
};
