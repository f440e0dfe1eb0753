import type { Locale } from '../finding.ts';
import { label } from './say.ts';

/** What an image is, as the disc check found it or a reviewer says. */
export interface NamedSeries {
  readonly modality: string;
  readonly view: string;
  readonly plane: string;
  readonly weighting: string;
  readonly side: string;
}

const films: ReadonlySet<string> = new Set(['CR', 'DX', 'RG', 'RF', 'XA']);

/** “X-ray · from the front (AP) · right”: an image as an opinion cites it. */
export function nameSeries(series: NamedSeries, locale: Locale): string {
  const { modality, view, plane, weighting, side } = series;
  const parts = films.has(modality)
    ? [known('view', view, locale)]
    : [known('plane', plane, locale), known('weighting', weighting, locale)];
  return [
    label('modality', modality, locale),
    ...parts,
    side === 'not-applicable' ? '' : known('side', side, locale),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

const known = (kind: string, value: string, locale: Locale): string =>
  value === 'unknown' || value === '' ? '' : label(kind, value, locale);
