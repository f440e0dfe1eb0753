import type { Measurement, Reading, Unit } from '../measurement.ts';
import type { CalibratedPlane } from '../scale.ts';
import { faultWords } from './fault-words.ts';
import type { Words } from './words.ts';

/** The number with its unit and, for distances, the plane it holds in; or why there is none. */
export const sayReading = (reading: Reading, language: keyof Words): string =>
  reading.known ? sayMeasurement(reading.value, language) : faultWords[reading.fault][language];

const sayMeasurement = (measurement: Measurement, language: keyof Words): string => {
  const { unit, value } = measurement;
  const number = figureText(value, unit);
  if (measurement.unit !== 'mm' && measurement.unit !== 'mm2') return number;
  const plane = planeWords[measurement.calibration][language];
  return language === 'en' ? `${number} (${plane})` : `${number}（${plane}）`;
};

/** A true minus sign, and no minus before a rounded zero. */
const shown = (value: number, places: number): string => {
  const text = value.toFixed(places);
  return Number(text) === 0 ? (0).toFixed(places) : text.replace('-', '−');
};

/** Digits after the point that are shown, and that a number is compared by. */
export const shownDecimals: Readonly<Record<Unit, number>> = { mm: 1, mm2: 0, deg: 1, ratio: 2, percent: 0 };

/** A rounded number with its unit; the same in every language. */
export const figureText = (value: number, unit: Unit): string =>
  `${shown(value, shownDecimals[unit])}${units[unit]}`;

const units: Readonly<Record<Unit, string>> = {
  mm: ' mm',
  mm2: ' mm²',
  deg: '°',
  ratio: '',
  percent: '%',
};

/** Where a distance holds. */
export const planeWords: Readonly<Record<CalibratedPlane | 'none', Words>> = {
  'detector-plane': { en: 'at the detector; larger than in the body', zh: '探测器平面，大于体内实际值' },
  calibrated: {
    en: 'calibrated; true only in the plane of the calibration',
    zh: '已校准，仅在校准平面内准确',
  },
  patient: { en: 'in the body', zh: '体内实际值' },
  none: { en: 'not calibrated: ratios and angles only', zh: '未校准：仅限比值和角度' },
};
