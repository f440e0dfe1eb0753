import { label, type DocumentType, type Locale } from '@overread/readiness';
import type { DiscDocument, Kind, Plane, Region, View, Weighting } from '@overread/imaging';

/** Names of what is on a disc, in the words that report and letter use too. */
export const regionWord = (region: Region, locale: Locale): string => label('region', region, locale);
export const viewWord = (view: View, locale: Locale): string => label('view', view, locale);
export const planeWord = (plane: Plane, locale: Locale): string => label('plane', plane, locale);
export const weightingWord = (weighting: Weighting, locale: Locale): string =>
  label('weighting', weighting, locale);
export const kindWord = (kind: Kind, locale: Locale): string => label('kind', kind, locale);
export const modalityWord = (modality: string, locale: Locale): string => label('modality', modality, locale);
export const looksWord = (looks: DiscDocument['looks'], locale: Locale): string =>
  label('looks', looks, locale);
export const documentTypeWord = (type: DocumentType, locale: Locale): string =>
  label('document-type', type, locale);

const sexes: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  F: { en: 'female', zh: '女' },
  M: { en: 'male', zh: '男' },
};

/** Empty when the disc does not say, or says something else. */
export const sexWord = (sex: string, locale: Locale): string => sexes[sex]?.[locale] ?? '';

const dates: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }),
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeZone: 'UTC' }),
};

/** `YYYY-MM-DD` as people write it; as it is when it is no date. */
export function dateWord(date: string, locale: Locale): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : dates[locale].format(time);
}
