import { figureText, measurementWords, planeWords, type MeasurementId } from '@overread/imaging';
import type { OpinionFinding } from '@overread/case';
import type { Locale } from '@overread/readiness';

type Measured = Pick<
  OpinionFinding['measurements'][number],
  'measurement' | 'value' | 'unit' | 'calibration'
>;

/** “Cobb angle: 24.5°”; a length says in which plane it holds. */
export function measuredText({ measurement, value, unit, calibration }: Measured, locale: Locale): string {
  const name = isKnown(measurement) ? measurementWords[measurement][locale] : measurement;
  const number = figureText(value, unit);
  const isLength = unit === 'mm' || unit === 'mm2';
  const colon = locale === 'zh' ? '：' : ': ';
  if (!isLength) return `${name}${colon}${number}`;
  const plane = planeWords[calibration][locale];
  return `${name}${colon}${number}${locale === 'zh' ? `（${plane}）` : ` (${plane})`}`;
}

const isKnown = (id: string): id is MeasurementId => Object.hasOwn(measurementWords, id);
