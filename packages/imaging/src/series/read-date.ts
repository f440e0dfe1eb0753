import type { Attributes } from '../dataset/attributes.ts';
import { tags, type Tag } from '../dataset/tags.ts';
import type { Evidence } from '../inventory/inventory.ts';
import { cite, evidenceOf } from './cite.ts';

export interface DateReading {
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  readonly evidence: readonly Evidence[];
}

/**
 * When a picture was taken. The day a film was scanned or a screen captured (Date of Secondary Capture)
 * never counts, nor do series and content dates that repeat it. A date that cannot be is passed over.
 */
export const readDate = (attributes: Attributes, file: string): DateReading => {
  const captured = parseDate(attributes.text(tags.DateOfSecondaryCapture));
  const born = parseDate(attributes.text(tags.PatientBirthDate));
  for (const tag of datesBestFirst) {
    const text = attributes.text(tag);
    const date = parseDate(text);
    if (date === null || text === undefined) continue;
    if (captured !== null && date === captured && madeWithTheCapture.has(tag)) continue;
    if (born !== null && date < born) continue;
    return { date, evidence: [evidenceOf('date', date, 'proven', cite(tag, text), file)] };
  }
  return { date: null, evidence: [] };
};

const datesBestFirst: readonly Tag[] = [
  tags.AcquisitionDate,
  tags.AcquisitionDateTime,
  tags.SeriesDate,
  tags.StudyDate,
  tags.ContentDate,
];
const madeWithTheCapture: ReadonlySet<Tag> = new Set([
  tags.SeriesDate,
  tags.ContentDate,
  tags.AcquisitionDate,
  tags.AcquisitionDateTime,
]);

/** Fillers of anonymisers (`19000101`) lie before the first image that could be on a disc. */
const firstYear = 1950;
const lastYear = 2200;

/** A DA, a DT or the `YYYY.MM.DD` of ACR-NEMA (PS3.5 6.2) as `YYYY-MM-DD`; null when it is no such day. */
export const parseDate = (text: string | undefined, from: number = firstYear): string | null => {
  const found = /^(\d{4})\.?(\d\d)\.?(\d\d)/.exec(text ?? '');
  if (found === null) return null;
  const [, year = '', month = '', day = ''] = found;
  const real = Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
  return real && Number(year) >= from && Number(year) <= lastYear ? `${year}-${month}-${day}` : null;
};

/** 0 for what is no month. */
const daysIn = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (days[month - 1] ?? 0);
};
const days: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
