import { describe, expect, it } from 'vitest';
import { readingCleaner } from './reading-cleaner.ts';

const { clean, tells, dates } = readingCleaner({
  known: {
    names: ['Oyelaran^Quintessa=欧阳^静怡', 'Mary Planted'],
    ids: ['HX-7744', 'mary@planted.example'],
    places: ['Hospital Santa Brígida', '青石桥骨科医院'],
    birthDates: ['19610305'],
  },
  // 1,000 days: 2 years and 9 months.
  move: { days: -1_000, thisYear: 2026, birthDates: ['1961-03-05'], birthYears: [1961] },
});

/** Texts and what must be left of them. */
const cases: Readonly<Record<string, readonly (readonly [text: string, left: string])[]>> = {
  'dates move and keep how exact they were': [
    ['operated on 12 March 2024, again 2024-06-01', 'operated on 2021-06-16, again 2021-09-05'],
    ['am 12.03.2024 operiert', 'am 2021-06-16 operiert'],
    ['2024年3月5日手术，2024年5月复查', '2021-06-09手术，2021-08复查'],
    ['in May 2023 and in 2019', 'in 2020-08 and in 2016'],
    [
      'between 2012 and 2013, or 2012-2013, or 2012/2013',
      'between 2009 and 2010, or 2009-2010, or 2009/2010',
    ],
    ['2019年开始疼痛', '2016年开始疼痛'],
    ['术后2年，2019.06复查', '术后2年，2016-09复查'],
    ['pain since 06/2019', 'pain since 2016-09'],
  ],
  'of a date that can be read in two ways the year stays': [['seen 05/06/2024', 'seen 2021']],
  'amounts are no years': [
    ['walks 2000 m, takes 2000mg, 1950 kcal', 'walks 2000 m, takes 2000mg, 1950 kcal'],
    ['每天走2000步', '每天走2000步'],
    ['joint space 2.5 mm, L4/5, 3.0 T, ISO 20', 'joint space 2.5 mm, L4/5, 3.0 T, ISO 20'],
  ],
  'the day and the year of birth go': [
    ['Quintessa was born 5.3.1961, left knee', 'was born, left knee'],
    ['生于1961年3月5日，左膝', '生于，左膝'],
    ['born in 1961; knee pain', 'born in; knee pain'],
    ['1961年出生，左膝痛', '出生，左膝痛'],
  ],
  'what stands behind a label goes, whoever it is': [
    ['Patient name: Ann Other  Sex: F', 'Patient name:  Sex: F'],
    ['姓名：张三 性别：女 住院号：A12345 年龄：61岁', '姓名： 性别：女 住院号： 年龄：61岁'],
    ['姓 名 张三丰 男', '姓 名 男'],
    ['Reported by: Jane Roe | Status: final', 'Reported by:| Status: final'],
    ['Hospital number: 99881', 'Hospital number:'],
    ['报告医师：李四 审核医师：王五', '报告医师： 审核医师：'],
    ['家庭住址：北京市海淀区1号，右膝痛', '家庭住址：，右膝痛'],
    ['Site: left knee; Study: MR', 'Site: left knee; Study: MR'],
  ],
  'titles, letters and places by their shape': [
    ['seen by Mr Murphy and Dr Walsh, knee swollen', 'seen by and, knee swollen'],
    ['Jane Roe, MD: knee swollen', 'knee swollen'],
    ['at St. James Hospital of Dublin for the knee', 'at for the knee'],
    ['我去年到北京协和医院做了手术', '我去年到做了手术'],
    ['到医院就诊', '到医院就诊'],
    ['at the hospital they said so', 'at the hospital they said so'],
    ['MR Knee AP, DR KNEE', 'MR Knee AP, DR KNEE'],
  ],
  'addresses and telephones': [
    ['write to quin.1961-03-05@x.example now', 'write to now'],
    ['call +353 1 234 5678, or 087 123 4567', 'call, or'],
    ['手机13812345678，左膝', '手机，左膝'],
    ['see https://x.example/me?name=1 here', 'see here'],
    ['110101196103050028 身份证', '身份证'],
  ],
  'what is known': [
    ['Quintessa Oyelaran, HX 7744, 欧阳静怡', ''],
    ['静怡的左膝在青石桥骨科医院', '的左膝在'],
    ['Santa Brígida said so', 'said so'],
  ],
  'ages over 89 are one age': [
    ['a 93-year-old, 92岁', 'a 90-year-old, 90岁'],
    ['aged 89 years', 'aged 89 years'],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows)('“%s” becomes “%s”', (text, left) => {
    expect(clean(text)).toBe(left);
  });
});

it('keeps lines where they are', () => {
  expect(clean('Findings\n\nMary Planted\r\nmedial 2 mm\n')).toBe('Findings\n\n\nmedial 2 mm\n');
});

it('is not misled by characters that stand for dates here', () => {
  expect(clean('\ue000\ue100\ue001knee 2024-06-01')).toBe('knee 2021-09-05');
});

it('is not held up by a text made to hold it up', () => {
  const hostile = [
    'Name '.repeat(20_000),
    'Aa '.repeat(20_000),
    '2024-'.repeat(10_000),
    '人'.repeat(50_000),
    'name:'.repeat(10_000),
    '1 '.repeat(40_000),
    'a@'.repeat(20_000),
  ].join('\n');
  expect(clean(hostile).length).toBeLessThan(hostile.length + 1);
});

it.each([
  ['Findings of 12 March 2024: medial 2 mm', false],
  ['2024年3月5日 右膝', false],
  ['Findings of Mary Planted', true],
  ['Reported by: Jane Roe', true],
  ['born 5.3.1961', true],
  ['青石桥骨科医院', true],
])('“%s” names somebody: %s', (text, answer) => {
  expect(tells(text)).toBe(answer);
});

it.each([
  ['Findings of 12 March 2024', true],
  ['born 5.3.1961', true],
  ['自2019年起', true],
  ['Findings of Mary Planted, 2000 mg', false],
])('“%s” has dates: %s', (text, answer) => {
  expect(dates(text)).toBe(answer);
});
