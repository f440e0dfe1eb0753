import type { FoldedText } from './fold-text.ts';
import { foldWord } from './fold-text.ts';
import { monthNames } from './words/month-names.ts';

/** A date as written: one reading, or two where day and month could be either way round. */
export interface WrittenDate {
  readonly at: number;
  readonly to: number;
  /** ISO days it can mean, day-first reading before month-first. */
  readonly readings: readonly string[];
  /** Which order the writing shows for sure. */
  readonly order?: 'day-first' | 'month-first';
}

/**
 * All complete dates of a text, in order: numeric with any sign between, with month names of many languages, in
 * Chinese, Japanese (eras too), Korean, Thai (Buddhist years) and Taiwan's (Minguo) writing. A month alone is no date.
 */
export const findDates = (text: FoldedText, thisYear: number): readonly WrittenDate[] => {
  const taken = new Uint8Array(text.text.length + 1);
  const found: WrittenDate[] = [];
  for (const { shape, read } of forms) {
    for (const match of text.text.matchAll(shape)) {
      const at = match.index;
      const to = at + match[0].length;
      if (taken[at] === 1 || taken[to - 1] === 1) continue;
      const written = read(
        match.slice(1).map((group) => group ?? ''),
        thisYear,
      );
      if (written.readings.length === 0) continue;
      taken.fill(1, at, to);
      found.push({ at, to, ...written });
    }
  }
  return found.toSorted((a, b) => a.at - b.at);
};

interface Read {
  readonly readings: readonly string[];
  readonly order?: 'day-first' | 'month-first';
}

interface Form {
  readonly shape: RegExp;
  readonly read: (groups: readonly string[], thisYear: number) => Read;
}

const months = new Map<string, number>(
  monthNames.flatMap((line) =>
    line
      .split(' ')
      .flatMap((names, at) =>
        names.split('/').map((name): [string, number] => [foldWord(name).replaceAll('_', ' '), at + 1]),
      ),
  ),
);
const monthPattern = [...months.keys()].toSorted((a, b) => b.length - a.length).join('|');

const han: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  r: 2018,
  h: 1988,
  s: 1925,
};

const forms: readonly Form[] = [
  {
    shape: /(令和|平成|昭和) ?(\d{1,2}|元) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/gu,
    read: ([era = '', year = '', month, day]) =>
      one((eras[era] ?? NaN) + (year === '元' ? 1 : Number(year)), month, day),
  },
  {
    shape: /(?:民[国國]) ?(\d{2,3}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/gu,
    read: ([year, month, day]) => one(1911 + Number(year), month, day),
  },
  {
    shape: /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?(?:[日日号일]|(?!\d))/gu,
    read: ([year, month, day]) => one(Number(year), month, day),
  },
  {
    shape:
      /([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]/gu,
    read: ([year = '', month = '', day = '']) =>
      one(
        Number(Array.from(year, (digit) => han[digit]).join('')),
        String(hanNumber(month)),
        String(hanNumber(day)),
      ),
  },
  {
    shape: new RegExp(
      String.raw`(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?[ .-]{0,2}(?:de |di |of |do )?(${monthPattern})[.,]?[ -]{0,2}(?:de |del |do )?(\d{4}|\d{2})(?![\d])`,
      'gu',
    ),
    read: ([day, month = '', year = ''], thisYear) =>
      one(yearOf(year, thisYear), String(months.get(month)), day),
  },
  {
    shape: new RegExp(
      String.raw`(?<![\p{L}\d])(${monthPattern})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)`,
      'gu',
    ),
    read: ([month = '', day, year]) => one(Number(year), String(months.get(month)), day),
  },
  {
    shape: /(?<![\d.,/-])((?:19|20|25)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])/gu,
    read: ([year, , month, day]) => one(buddhist(Number(year)), month, day),
  },
  {
    shape: /(?<![\d.,/-])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?((?:19|20|25)?\d{2})(?![\d]|[./-]\d)/gu,
    read: ([first = '', sign = '', second = '', year = ''], thisYear) =>
      eitherWay(first, second, buddhist(yearOf(year, thisYear)), sign),
  },
  {
    shape: /(?<![\d\p{L}])((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d])/gu,
    read: ([year, month, day]) => one(Number(year), month, day),
  },
];

const one = (year: number, month: string | undefined, day: string | undefined): Read => {
  const date = isoDay(buddhist(year), Number(month), Number(day));
  return { readings: date === undefined ? [] : [date] };
};

/** With points the day comes first everywhere that writes so; with other signs either may. */
const eitherWay = (first: string, second: string, year: number, sign: string): Read => {
  const dayFirst = isoDay(year, Number(second), Number(first));
  const monthFirst = sign === '.' ? undefined : isoDay(year, Number(first), Number(second));
  const readings = [...new Set([dayFirst, monthFirst])].filter((date) => date !== undefined);
  if (readings.length !== 1 || dayFirst === monthFirst) return { readings };
  return { readings, order: dayFirst === undefined ? 'month-first' : 'day-first' };
};

/** The Thai year is 543 ahead. */
const buddhist = (year: number): number => (year >= 2443 && year <= 2643 ? year - 543 : year);

/** Two digits: this century up to next year, else the last. */
const yearOf = (digits: string, thisYear: number): number => {
  if (digits.length > 2) return Number(digits);
  const year = Math.floor(thisYear / 100) * 100 + Number(digits);
  return year > thisYear + 1 ? year - 100 : year;
};

const hanNumber = (text: string): number => {
  const [tens, units] = text.includes('十') ? text.split('十') : ['0', text];
  return (tens === '' ? 1 : (han[tens ?? ''] ?? 0)) * 10 + (han[units ?? ''] ?? 0);
};

const isoDay = (year: number, month: number, day: number): string | undefined => {
  if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  const iso = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
};
