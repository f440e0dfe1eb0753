import type { Verdict } from '@overread/readiness';
import type { SampleDisc } from '../sample-disc.ts';
import { template, type TemplateName } from './complete.ts';
import { disc } from './lay-out.ts';
import { core } from './wrong-form.ts';

type Main = keyof typeof core;

const dated = (
  id: string,
  name: TemplateName,
  title: SampleDisc['title'],
  date: string,
  answers: Readonly<Record<string, string>>,
  findings: Readonly<Record<string, Verdict>>,
): SampleDisc => {
  const of = template(name);
  return disc({
    id,
    title,
    template: of,
    answers,
    films: of.films.map((one) => ({ ...one, date })),
    stacks: of.stacks.map((one) => ({ ...one, date })),
    expected: { verdict: 'reviewable-with-limits', findings },
  });
};

const old = (
  [
    'knee-replacement',
    'hip-replacement',
    'spine',
    'acl-meniscus',
    'shoulder-cuff',
    'foot-ankle',
  ] satisfies Main[]
).map((name) =>
  dated(
    `${name}-old`,
    name,
    { en: 'Images of seven years ago', zh: '七年前的影像' },
    '20191010',
    {},
    { 'study.age': 'doubtful', [core[name]]: 'doubtful' },
  ),
);

/** The pictures are of October; the event, of November. */
const before = (
  [
    ['knee-replacement', 'last-surgery-date', { 'prior-surgery': 'yes' }],
    ['shoulder-cuff', 'last-surgery-date', { 'prior-surgery': 'yes' }],
    ['acl-meniscus', 'last-injury-date', {}],
    ['spine', 'symptoms-changed-date', {}],
  ] as const
).map(([name, question, answers]) =>
  dated(
    `${name}-before-${question.replace(/^last-|-date$/g, '').replace('-date', '')}`,
    name,
    { en: 'Everything was taken before the latest event', zh: '全部影像早于最近一次手术、受伤或症状变化' },
    '20261012',
    { ...answers, [question]: '2026-11-05' },
    { 'study.age': 'doubtful', [core[name]]: 'missing' },
  ),
);

export const timeDiscs: readonly SampleDisc[] = [
  ...old,
  ...before,
  dated(
    'fracture-fresh-but-old-films',
    'fracture-fresh',
    { en: 'A fresh fracture on films of two months ago', zh: '新鲜骨折，片子却是两个月前' },
    '20260915',
    { 'last-injury-date': '2026-09-14' },
    { 'fx.xr.ortho': 'doubtful' },
  ),
  dated(
    'knee-no-dates',
    'knee-replacement',
    { en: 'No date anywhere', zh: '没有任何日期' },
    '',
    {},
    { 'study.age': 'unknown', 'knee.xr.ap_wb': 'unknown' },
  ),
  dated(
    'hip-made-nameless-dates',
    'hip-replacement',
    { en: 'Dates blanked to 1900', zh: '日期被抹成 1900 年' },
    '19000101',
    {},
    { 'study.age': 'unknown' },
  ),
];
