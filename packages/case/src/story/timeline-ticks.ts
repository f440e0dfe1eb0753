import { isoDay, spanOf } from './partial-date.ts';

export interface Tick {
  readonly x: number;
  /** Partial date it stands for: `2026`, `2026-04`, `2026-04-06`. */
  readonly date: string;
  /** The first of its year (or month, between days). */
  readonly major: boolean;
}

/** Ticks far enough apart to be labelled, at steps people count in. */
export function ticksFor(
  range: { readonly first: number; readonly last: number },
  width: number,
  fontSize: number,
): readonly Tick[] {
  const perDay = width / (range.last - range.first);
  const step = steps.find(({ days, label }) => days * perDay >= label * fontSize) ?? coarsest;
  return step.dates(range).flatMap((date) => {
    const day = spanOf(date)?.first;
    if (day === undefined || day < range.first || day > range.last) return [];
    return [{ x: (day - range.first) * perDay, date, major: isMajor(date) }];
  });
}

interface Step {
  readonly days: number;
  /** Room one label takes, in em. */
  readonly label: number;
  readonly dates: (range: { readonly first: number; readonly last: number }) => readonly string[];
}

const yearly = (years: number): Step => ({
  days: 365 * years,
  label: 4,
  dates: ({ first, last }) => {
    const [from, to] = [yearOf(first), yearOf(last)];
    const start = Math.ceil(from / years) * years;
    return counted(start, to, years).map(String);
  },
});

const monthly = (months: number): Step => ({
  days: 28 * months,
  label: 6,
  dates: ({ first, last }) => {
    const start = yearOf(first) * 12;
    return counted(start, (yearOf(last) + 1) * 12, months).map(
      (month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
    );
  },
});

const daily = (days: number): Step => ({
  days,
  label: 8,
  dates: ({ first, last }) => counted(first, last, days).map(isoDay),
});

const coarsest = yearly(100);
const steps: readonly Step[] = [
  daily(1),
  daily(7),
  monthly(1),
  monthly(3),
  monthly(6),
  yearly(1),
  yearly(2),
  yearly(5),
  yearly(10),
  yearly(20),
  coarsest,
];

const yearOf = (day: number): number => Number(isoDay(day).slice(0, 4));

function counted(from: number, to: number, by: number): readonly number[] {
  const length = Math.max(0, Math.floor((to - from) / by) + 1);
  return Array.from({ length }, (_, index) => from + index * by);
}

const isMajor = (date: string): boolean => date.length === 4 || date.endsWith('-01');
