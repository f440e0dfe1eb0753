import type { ReadingSeries } from '@overread/case';
import { label, type Locale } from '@overread/readiness';
import type { Blanks } from '../../../wording/format.ts';
import type { ViewerWord } from '../words.ts';

export interface Speech {
  readonly say: (key: ViewerWord, blanks?: Blanks) => string;
  readonly locale: Locale;
}

/** A series by what the disc check found it to be; by its own name only where that is not known. */
export function describeSeries(series: ReadingSeries, { say, locale }: Speech): string {
  const { modality, side, standing, description, region, view, plane, weighting, fatSuppressed } = series;
  const found = [
    named('region', region, locale),
    side === 'left' || side === 'right' || side === 'both' ? say(`side.${side}`) : '',
    named('view', view, locale),
    named('plane', plane, locale),
    weighting === 'unknown' ? '' : weighting,
    fatSuppressed === 'yes' ? say('fat-suppressed') : '',
    standing === 'yes' ? say('standing') : '',
  ].filter((part) => part !== '');
  if (found.length > 0) return [modality, ...found].join(' · ');
  return [modality, description ?? say('series.unnamed')].join(' · ');
}

/** The codes are a surgeon's own words in English, where the portal's are a patient's; in Chinese both read the same. */
function named(kind: 'region' | 'view' | 'plane', value: string, locale: Locale): string {
  if (value === 'unknown') return '';
  return locale === 'en' ? value.replaceAll('-', ' ') : label(kind, value, locale);
}
