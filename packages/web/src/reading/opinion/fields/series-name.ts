import { sayDate } from '@overread/case';
import { nameSeries, type Locale, type NamedSeries } from '@overread/readiness';

/** “X-ray · from the front (AP) · right · 3 March 2026”: an image as an opinion cites it. */
export const seriesName = (series: NamedSeries & { readonly date: string | null }, locale: Locale): string =>
  [nameSeries(series, locale), ...(series.date === null ? [] : [sayDate(series.date, locale)])].join(' · ');
