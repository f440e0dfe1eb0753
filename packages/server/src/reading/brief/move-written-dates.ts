import { findDates, foldText } from '@overread/case';
import { moveDate } from './move-date.ts';

/** How dates within sentences are moved. */
export interface DateMove {
  readonly days: number;
  readonly thisYear: number;
  /** `YYYY-MM-DD`: goes, and is not moved. */
  readonly birthDates: readonly string[];
  readonly birthYears: readonly number[];
}

/** A text whose dates wait to be put back, so that what else is taken out of it leaves them. */
export interface Lifted {
  readonly text: string;
  readonly back: (text: string) => string;
}

/**
 * Takes the dates out of a text, each behind a mark, and gives them back moved. Where day and month may be either way round only the
 * year is told; what looks like the day or year of birth goes.
 */
export function liftDates(original: string, move: DateMove): Lifted {
  const kept: string[] = [];
  const mark = (moved: string | null): string => {
    if (moved === null) return '';
    kept.push(moved);
    return `${open}${String.fromCodePoint(firstMark + kept.length - 1)}${close}`;
  };
  let text = withDays(original, move, mark);
  for (const { shape, read } of forms)
    text = text.replaceAll(shape, (written: string, ...groups: string[]) => {
      if (kept.length >= mostDates) return '';
      const date = read(groups);
      if (date === null) return written;
      return mark(isOfBirth(date, move) ? null : moveDate(date, move.days)) || '';
    });
  return {
    text,
    back: (clean) =>
      clean.replaceAll(marked, (_, place: string) => kept[(place.codePointAt(0) ?? 0) - firstMark] ?? ''),
  };
}

/** Of the private use area, which the caller has taken out of the text. */
const open = '\ue000';
const close = '\ue001';
const firstMark = 0xe100;
const mostDates = 0xf8ff - firstMark;
const marked = /\ue000([\ue100-\uf8ff])\ue001/g;

/** Complete dates, in every writing that papers are read in. */
function withDays(text: string, move: DateMove, mark: (moved: string | null) => string): string {
  const pieces: string[] = [];
  for (const piece of inPieces(text)) {
    const folded = foldText(piece);
    let at = 0;
    for (const { at: start, to, readings } of findDates(folded, move.thisYear)) {
      const [begin, end] = [folded.origin(start), folded.origin(to)];
      if (begin < at || isPartOfMore(piece, begin, end)) continue;
      pieces.push(piece.slice(at, begin), mark(moved(readings, move)));
      at = end;
    }
    pieces.push(piece.slice(at));
  }
  return pieces.join('');
}

/** `foldText` takes so much at once; a date is not cut where there is a blank to cut at. */
const longest = 20_000;

function inPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const blank = rest.lastIndexOf(' ', longest);
    const end = blank > longest / 2 ? blank : longest;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

/** Within an address or a number a date is none. */
const isPartOfMore = (text: string, begin: number, end: number): boolean =>
  /[A-Za-z\d@_+/-]$|[A-Za-z\d@]\.$/.test(text.slice(Math.max(0, begin - 2), begin)) ||
  /^[A-Za-z\d@_+/-]|^\.[A-Za-z\d]/.test(text.slice(end, end + 2));

function moved(readings: readonly string[], move: DateMove): string | null {
  const [first, second] = readings;
  if (first === undefined || readings.some((one) => isOfBirth(one, move))) return null;
  return moveDate(second === undefined ? first : first.slice(0, 4), move.days);
}

/** In the year of birth nothing else is dated that an adult's case needs. */
const isOfBirth = (date: string, { birthDates, birthYears }: DateMove): boolean =>
  birthDates.includes(date) || birthYears.includes(Number(date.slice(0, 4)));

interface Form {
  readonly shape: RegExp;
  readonly read: (groups: readonly string[]) => string | null;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const year = String.raw`((?:19|20)\d\d)`;
const orBehindYear = String.raw`(?<=(?<!\d)(?:19|20)\d\d[-/–])`;
const before = String.raw`(?:(?<![\p{L}\d.,/$€£¥#@_+-])|${orBehindYear})`;
/** Behind Chinese words a year may stand at once. */
const beforeYear = String.raw`(?:(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,/$€£¥#@_+-])|${orBehindYear})`;
/** Another year may follow: `2019-2020`. */
const after = String.raw`(?![\p{Script=Latin}\d_@+]|\.\d|[-/](?!(?:19|20)\d\d(?!\d)))`;
/** No year, but an amount. */
const units =
  'mg|mcg|µg|ml|mm|cm|m|km|g|kg|iu|u|kcal|steps?|met(?:re|er)s?|minutes?|min|hours?|h|hz|words?|times?|eur|usd|rmb|gbp|pounds?|euros?|dollars?|yuan';
const noAmount = String.raw`(?!\s?(?:(?:${units})(?![\p{Script=Latin}])|[%米步毫克元次公里]))`;

const two = (text: string): string => text.padStart(2, '0');

/** Months and years. */
const forms: readonly Form[] = [
  {
    shape: new RegExp(String.raw`${beforeYear}${year} ?年 ?(1[0-2]|0?[1-9]) ?月(?:份)?`, 'gu'),
    read: ([y = '', m = '']) => `${y}-${two(m)}`,
  },
  {
    shape: new RegExp(String.raw`${before}${year}[-/.](1[0-2]|0?[1-9])(?![\p{Script=Latin}\d/-]|\.\d)`, 'gu'),
    read: ([y = '', m = '']) => `${y}-${two(m)}`,
  },
  {
    shape: new RegExp(String.raw`${before}(1[0-2]|0?[1-9])[-/.]${year}(?![\p{Script=Latin}\d/-]|\.\d)`, 'gu'),
    read: ([m = '', y = '']) => `${y}-${two(m)}`,
  },
  {
    shape: new RegExp(String.raw`(?<!\p{L})(${monthNames})[.,]?(?: of)? ?${year}(?!\d)`, 'giu'),
    read: ([m = '', y = '']) => `${y}-${two(String(months.indexOf(m.slice(0, 3).toLowerCase()) + 1))}`,
  },
  {
    shape: new RegExp(String.raw`${beforeYear}${year}${after}${noAmount}`, 'gu'),
    read: ([y = '']) => y,
  },
];
