/**
 * The century of a year given by two digits. GS1 General Specifications 7.12: more than 50 ahead of this year is
 * the century before, 50 or more behind it is the century after. HIBC and ISBT 128 leave it open; the same is used.
 */
export const fullYear = (twoDigits: number, thisYear: number): number => {
  const century = Math.floor(thisYear / 100) * 100;
  const ahead = twoDigits - (thisYear % 100);
  if (ahead >= 51) return century - 100 + twoDigits;
  if (ahead <= -50) return century + 100 + twoDigits;
  return century + twoDigits;
};

/** `YYYY-MM-DD` when the calendar has that day. */
export const isoDay = (year: number, month: number, day: number): string | undefined => {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
};

/** `YYYY-MM` when there is such a month. */
export const isoMonth = (year: number, month: number): string | undefined =>
  month < 1 || month > 12 ? undefined : `${String(year).padStart(4, '0')}-${two(month)}`;

export const lastDayOf = (year: number, month: number): string | undefined =>
  isoDay(year, month, daysIn(year, month));

/** The `dayOfYear`th day, 1 to 366, as the Julian dates of HIBC count. */
export const isoDayOfYear = (year: number, dayOfYear: number): string | undefined => {
  let left = dayOfYear;
  for (let month = 1; month <= 12; month++) {
    const days = daysIn(year, month);
    if (left <= days) return isoDay(year, month, left);
    left -= days;
  }
  return undefined;
};

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const two = (value: number): string => String(value).padStart(2, '0');
