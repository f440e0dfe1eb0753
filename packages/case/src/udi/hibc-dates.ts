import { fullYear, isoDay, isoDayOfYear, lastDayOf } from './short-year.ts';

/** A date of HIBC's secondary data: how many characters it takes, and how they are read. */
interface HibcDate {
  readonly flag: string;
  readonly length: number;
  read(digits: string, thisYear: number): string | undefined;
}

const part = (digits: string, from: number): number => Number(digits.slice(from, from + 2));

/** ANSI/HIBC 2.6, table 2: the date formats after `$$`; a month as such (0 or 1 first) has no flag. */
const formats: readonly HibcDate[] = [
  {
    flag: '2',
    length: 6,
    read: (d, y) => isoDay(fullYear(part(d, 4), y), part(d, 0), part(d, 2)),
  },
  {
    flag: '3',
    length: 6,
    read: (d, y) => isoDay(fullYear(part(d, 0), y), part(d, 2), part(d, 4)),
  },
  {
    flag: '4',
    length: 8,
    read: (d, y) => isoDay(fullYear(part(d, 0), y), part(d, 2), part(d, 4)),
  },
  { flag: '5', length: 5, read: (d, y) => julian(d, y) },
  { flag: '6', length: 7, read: (d, y) => julian(d, y) },
  { flag: '', length: 4, read: (d, y) => lastDayOf(fullYear(part(d, 2), y), part(d, 0)) },
];

/** `YYJJJ`, the year and the day in it. */
export const julian = (digits: string, thisYear: number): string | undefined =>
  isoDayOfYear(fullYear(part(digits, 0), thisYear), Number(digits.slice(2, 5)));

/** What a field with a date before the lot holds: the date, `undefined` where impossible, and the rest. */
export const datedField = (
  text: string,
  thisYear: number,
): { readonly date: string | undefined | null; readonly rest: string } | undefined => {
  if (text.startsWith('7')) return { date: null, rest: text.slice(1) };
  const format = formats.find(({ flag }) => (flag === '' ? /^[01]/u.test(text) : text.startsWith(flag)));
  if (!format) return text === '' ? { date: null, rest: '' } : undefined;
  const digits = text.slice(format.flag.length, format.flag.length + format.length);
  if (digits.length < format.length || !/^\d+$/u.test(digits)) return undefined;
  return { date: format.read(digits, thisYear), rest: text.slice(format.flag.length + format.length) };
};
