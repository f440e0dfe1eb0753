/** Units of both languages: how they are written, what they measure, and how many of the base unit one is. */
export interface UnitRow {
  readonly unit: string;
  readonly of:
    | 'length'
    | 'time'
    | 'mass'
    | 'volume'
    | 'angle'
    | 'share'
    | 'grade'
    | 'times'
    | 'dose'
    | 'pressure';
  readonly inBase: number;
  readonly en: string;
  readonly zh: string;
}

const row = (unit: string, of: UnitRow['of'], inBase: number, en: string, zh: string): UnitRow => ({
  unit,
  of,
  inBase,
  en,
  zh,
});

export const units: readonly UnitRow[] = [
  row('mm', 'length', 1, 'mm|millimet(?:re|er)s?', 'mm|毫米'),
  row('cm', 'length', 10, 'cm|centimet(?:re|er)s?', 'cm|厘米|公分'),
  row('km', 'length', 1e6, 'km|kilomet(?:re|er)s?', 'km|公里|千米'),
  row('m', 'length', 1000, 'm|met(?:re|er)s?', 'm|米'),
  row('minute', 'time', 1, 'min|mins|minutes?', 'min|分钟'),
  row('hour', 'time', 60, 'h|hrs?|hours?', 'h|小时'),
  row('day', 'time', 1440, 'days?', '天|日'),
  row('week', 'time', 10_080, 'weeks?|wks?', '周|个星期|星期'),
  row('month', 'time', 43_800, 'months?|mos?', '个月|月'),
  row('year', 'time', 525_600, '(?:years?|yrs?)(?:[ -]old)?', '年|岁|周岁'),
  row('kg', 'mass', 1e6, 'kg|kilograms?', 'kg|公斤|千克'),
  row('jin', 'mass', 5e5, 'jin|catt(?:y|ies)', '斤'),
  row('mg', 'mass', 1, 'mg|milligrams?', 'mg|毫克'),
  row('ug', 'mass', 0.001, 'µg|μg|mcg|micrograms?', 'µg|μg|微克'),
  row('g', 'mass', 1000, 'g|grams?', 'g|克'),
  row('ml', 'volume', 1, 'ml|mL|millilit(?:re|er)s?', 'ml|mL|毫升'),
  row('degree', 'angle', 1, '°|degrees?|deg', '°|度'),
  row('percent', 'share', 1, '%|per ?cent', '%|％'),
  row('times', 'times', 1, 'times', '次|倍'),
  row('grade', 'grade', 1, 'grades?|stages?|types?', '级|期|型|分级|分期|分型'),
];

const byText = { en: tableOf('en'), zh: tableOf('zh') } as const;

function tableOf(language: 'en' | 'zh'): readonly (readonly [RegExp, UnitRow])[] {
  return units.map((one) => [new RegExp(`^(?:${one[language]})$`, language === 'en' ? 'iu' : 'u'), one]);
}

/** The row of a unit as written; of `m` and `M` alike. */
export const unitOf = (text: string, language: 'en' | 'zh'): UnitRow | undefined =>
  byText[language].find(([pattern]) => pattern.test(text))?.[1];

export const unitNamed = (unit: string): UnitRow | undefined => units.find((one) => one.unit === unit);

/** All ways to write a unit; the table has longer ones before those they begin with. */
export const unitPattern = (language: 'en' | 'zh'): string => units.map((one) => one[language]).join('|');
