import { describe, expect, it } from 'vitest';
import { views, regions, kinds } from '@overread/imaging';
import { evaluate } from '../evaluate.ts';
import { factsFrom } from '../facts.ts';
import { benefitRules } from '../filter/benefit-rules.ts';
import { questionKinds } from '../filter/question-kinds.ts';
import { redFlagsFor } from '../filter/red-flags.ts';
import { topics } from '../filter/topics.ts';
import { caseTypes, documentTypes, type Assessment, type Locale, type Message } from '../finding.ts';
import { questionsFor } from '../questions/questions-for.ts';
import type { ImagingNeed } from '../rules/imaging-need.ts';
import { requirementsFor } from '../rules/requirements-for.ts';
import { shortfalls } from '../evaluation/shortfalls.ts';
import { completeCases } from '../testing/complete-cases.ts';
import { madeInventory } from '../testing/made-up-inventory.ts';
import { en } from './en.ts';
import { neverSaid } from './never-said.ts';
import { label, say } from './say.ts';
import { zh } from './zh.ts';

const locales = ['en', 'zh'] as const satisfies readonly Locale[];
const requirements = caseTypes.flatMap((caseType) => requirementsFor(caseType));
const blocked = [...new Set(requirements.flatMap(({ blocksQuestions }) => blocksQuestions))];
const needs: readonly ImagingNeed[] = requirements.flatMap(({ accepts }) =>
  accepts.flatMap((way) => (way.kind === 'images' ? way.parts : [])),
);

const labelled: readonly (readonly [string, readonly string[]])[] = [
  ['name', requirements.map(({ id }) => id)],
  ['matters', requirements.map(({ id }) => id)],
  ['blocked', blocked],
  ['topic', Object.keys(topics)],
  ['question', caseTypes.flatMap((caseType) => questionsFor(caseType).map(({ id }) => id))],
  [
    'option',
    caseTypes.flatMap((caseType) =>
      questionsFor(caseType).flatMap(({ id, options }) => options.map((option) => `${id}.${option}`)),
    ),
  ],
  ['redflag', caseTypes.flatMap((caseType) => redFlagsFor(caseType).map(({ id }) => id))],
  ['region', regions],
  ['view', views],
  ['kind', kinds],
  ['part', needs.flatMap(({ part }) => part ?? [])],
  ['case-type', caseTypes],
  ['document', documentTypes],
];

describe.each(locales)('words in %s', (locale) => {
  it('has a sentence for every code the rules can give', () => {
    const codes = [
      ...Object.keys(shortfalls).map((shortfall) => `reason.${shortfall}`),
      ...Object.values(shortfalls).map(({ remedy }) => `remedy.${remedy}`),
      ...requirements.flatMap(({ request, remedy }) => [request ?? [], remedy ?? []].flat()),
      ...Object.keys(questionKinds).map((kind) => `setting.${kind}`),
      ...Object.values(benefitRules).flatMap((rules) => rules.map(({ code }) => `advice.${code}`)),
      ...caseTypes.flatMap((caseType) => redFlagsFor(caseType).map(({ advice }) => advice)),
    ];
    expect(codes.filter((code) => say({ code, params: {} }, locale) === code)).toEqual([]);
  });

  it.each(caseTypes)('says every message of a %s case without a blank or a code', (caseType) => {
    const { series, circumstances } = completeCases[caseType];
    const assessments = [
      series,
      series.slice(1),
      [],
      series.map((one) => ({ ...one, side: 'left' as const, date: null })),
    ].map((some) => evaluate(factsFrom(madeInventory(some)), caseType, circumstances));
    const said = assessments.flatMap(messages).map((message) => ({ message, text: say(message, locale) }));
    expect(said.length).toBeGreaterThan(50);
    expect(
      said.filter(
        ({ message, text }) => text === message.code || /\bnone\b(?! (?:or|exist))|undefined|[{}]/.test(text),
      ),
    ).toEqual([]);
  });
});

function messages({ requirements: findings, advice, setting }: Assessment): readonly Message[] {
  return [
    ...findings.flatMap(({ reason, matters, remedy, request }) =>
      [reason, matters, remedy ?? [], request ?? []].flat(),
    ),
    ...advice.reasons,
    ...setting.reasons,
  ];
}

describe('what is never said', () => {
  const sentences = [...Object.entries(en), ...Object.entries(zh)];

  it.each(neverSaid)('$id', ({ pattern }) => {
    expect(sentences.filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  it.each([
    'We guarantee a result.',
    'Your opinion will be ready in 48 hours.',
    'Prof. Li Wei will review your scans.',
    '98 % of our patients avoid surgery.',
    '我们保证三天内出具意见。',
    'The best spine surgeons in China.',
    'You should cancel the operation.',
  ])('would be caught: %s', (sentence) => {
    expect(neverSaid.some(({ pattern }) => pattern.test(sentence))).toBe(true);
  });

  it.each([
    'The standing film was not found, so this limits what anyone can say.',
    'How long this takes depends on your case and your records.',
  ])('may be said: %s', (sentence) => {
    expect(neverSaid.filter(({ pattern }) => pattern.test(sentence))).toEqual([]);
  });
});

describe('the languages', () => {
  it.each(labelled)('%s: every value has a name', (kind, values) => {
    const same = values.filter((value) => label(kind, value, 'zh') === value);
    expect(same.filter((value) => !untranslated.includes(value))).toEqual([]);
  });

  it('have the same codes', () => {
    expect(Object.keys(zh).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it('fill the same blanks', () => {
    const differing = Object.keys(en).filter((code) => blanks(en[code] ?? '') !== blanks(zh[code] ?? ''));
    expect(differing).toEqual([]);
  });
});

/** Written alike in every language. */
const untranslated = ['T1'];

/** The blanks a sentence fills, sorted. Chinese has no plural, so it may do without the count. */
function blanks(text: string): string {
  const names = [...text.matchAll(/\{([a-z]+)[,}]/gi)].map(([, name]) => name ?? '');
  return [...new Set(names)]
    .filter((name) => !['count', 'is', 'are'].includes(name))
    .toSorted()
    .join(' ');
}
