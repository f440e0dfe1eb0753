import { faultWords, figureText, type Reading } from '@overread/imaging';
import type { Locale } from '@overread/readiness';

/** The number with its unit, or why there is none. The plane of a length is said beside it. */
export const readingText = (reading: Reading, locale: Locale): string =>
  reading.known ? figureText(reading.value.value, reading.value.unit) : faultWords[reading.fault][locale];
