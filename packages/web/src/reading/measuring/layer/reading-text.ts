import { faultWords, shownDecimals, type Reading } from '@overread/imaging';
import type { Locale } from '@overread/readiness';

const units = { mm: ' mm', mm2: ' mm²', deg: '°', ratio: '', percent: '%' } as const;

/** The number with its unit, or why there is none. The plane of a length is said beside it. */
export function readingText(reading: Reading, locale: Locale): string {
  if (!reading.known) return faultWords[reading.fault][locale];
  const { value, unit } = reading.value;
  return `${value.toFixed(shownDecimals[unit]).replace('-', '−')}${units[unit]}`;
}
