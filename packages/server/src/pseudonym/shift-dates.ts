/** A DA value (also in the form of ACR-NEMA, `2024.03.01`) moved by whole days; null where it is no date. */
export function shiftDate(value: string, days: number): string | null {
  const [, year, month, day] = /^\s*(\d{4})\.?(\d{2})\.?(\d{2})\s*$/.exec(value) ?? [];
  return year === undefined ? null : moved(Number(year), Number(month), Number(day), days);
}

/** A DT value moved by whole days; its time stays, the offset from UTC goes. Null where it is none, or has no day to move. */
export function shiftDateTime(value: string, days: number): string | null {
  const [, date, time = ''] = /^\s*(\d{8})(\d{0,6}(?:\.\d{1,6})?)(?:[+-]\d{4})?\s*$/.exec(value) ?? [];
  const shifted = date === undefined ? null : shiftDate(date, days);
  return shifted === null ? null : shifted + time;
}

function moved(year: number, month: number, day: number, days: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  at.setUTCDate(day + days);
  return at.toISOString().slice(0, 10).replaceAll('-', '');
}

/** Age at a day as AS has it (PS3.5 section 6.2): days, weeks and months of small children, then years. Null where it cannot be. */
export function ageAt(birth: string, day: string): string | null {
  const [from, to] = [birth, day].map((text) =>
    /^(\d{4})\.?(\d{2})\.?(\d{2})/.exec(text.trim())?.slice(1).map(Number),
  );
  if (!from || !to) return null;
  const [[y0 = 0, m0 = 0, d0 = 0], [y1 = 0, m1 = 0, d1 = 0]] = [from, to];
  const months = (y1 - y0) * 12 + (m1 - m0) - (d1 < d0 ? 1 : 0);
  if (months < 0 || months > 1_559) return null;
  if (months >= 24) return `${String(Math.floor(months / 12)).padStart(3, '0')}Y`;
  return `${String(months).padStart(3, '0')}M`;
}

/** Ages over 89 are as telling as a birth date: all of them are 90 (45 CFR 164.514 (b)(2)(i)(C)). */
export const cappedAge = (age: string): string => (/^\d{3}Y$/.test(age) && age > '089Y' ? '090Y' : age);
