import { sayDate, type ReadingSeries } from '@overread/case';
import { label, type Locale } from '@overread/readiness';

type Named = Pick<ReadingSeries, 'modality' | 'view' | 'plane' | 'weighting' | 'side'> & {
  readonly date: string | null;
};

const films: ReadonlySet<string> = new Set(['CR', 'DX', 'RG', 'RF', 'XA']);

/** “X-ray · from the front (AP) · right · 3 March 2026”: an image as an opinion cites it. */
export function seriesName(series: Named, locale: Locale): string {
  const { modality, view, plane, weighting, side, date } = series;
  const parts = films.has(modality)
    ? [known('view', view, locale)]
    : [known('plane', plane, locale), known('weighting', weighting, locale)];
  return [
    label('modality', modality, locale),
    ...parts,
    side === 'not-applicable' ? '' : known('side', side, locale),
    date === null ? '' : sayDate(date, locale),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

const known = (kind: string, value: string, locale: Locale): string =>
  value === 'unknown' || value === '' ? '' : label(kind, value, locale);
