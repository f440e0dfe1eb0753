import { expect, it } from 'vitest';
import { madeOpinion } from './made-opinion.test-support.ts';
import { opinionTexts } from './opinion-texts.ts';
import { opinionSchema, type Opinion } from './opinion.ts';
import { outgoingFindings } from './outgoing-findings.ts';
import { translatedOpinion } from './translated-opinion.ts';

const signed = madeOpinion({ keptPhrases: ['x'] });
const how = { language: 'zh', isFinished: true, machine: false } as const;

/** Every text the patient reads, in other words. */
function reworded(): Opinion {
  const words = new Set(opinionTexts(signed).map(({ text }) => text));
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return words.has(value) ? `译：${value}` : value;
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, walk(member)]));
  };
  return opinionSchema.parse(walk(signed));
}

it('takes every sentence in other words, and nothing else', () => {
  const made = translatedOpinion(signed, reworded(), how);
  expect('opinion' in made && opinionTexts(made.opinion).every(({ text }) => text.startsWith('译：'))).toBe(
    true,
  );
  expect(
    'opinion' in made && { ...made.opinion, language: 'en', translation: null, keptPhrases: ['x'] },
  ).toEqual({
    ...reworded(),
    keptPhrases: ['x'],
  });
});

it('sets the language and where it comes from by itself', () => {
  const made = translatedOpinion(signed, { ...signed, language: 'en', keptPhrases: [] }, how);
  expect(made).toMatchObject({
    opinion: { language: 'zh', keptPhrases: ['x'], translation: { from: 'en', machine: false } },
  });
});

const [answer] = signed.answers;
it.each<[string, Partial<Opinion>, string, string]>([
  ['a code', { confidence: 'high' }, 'confidence', 'changed'],
  ['a number', { version: 2 }, 'version', 'changed'],
  [
    'an id',
    { answers: signed.answers.map((one) => ({ ...one, question: `${one.question}x` })) },
    'answers.0.question',
    'changed',
  ],
  [
    'an image',
    { findings: signed.findings.map((one) => ({ ...one, images: ['9'] })) },
    'findings.0.images.0',
    'changed',
  ],
  [
    'a row more',
    { watch: [...signed.watch, { id: 'w9', text: 'x', act: 'days' as const }] },
    'watch.1',
    'changed',
  ],
  ['a row less', { alternatives: [] }, 'alternatives.0', 'changed'],
  [
    'a sentence more',
    { diagnosis: { ...signed.diagnosis, alternatives: ['x'] } },
    'diagnosis.alternatives.0',
    'changed',
  ],
  [
    'words where none were',
    { answers: signed.answers.map((one) => ({ ...one, reason: 'x' })) },
    'answers.0.reason',
    'added',
  ],
  ['words left out', { summary: '' }, 'summary', 'left-out'],
])('refuses %s, and says where', (_, change, path, reason) => {
  expect(answer).toBeDefined();
  const made = translatedOpinion(signed, { ...signed, ...change }, how);
  expect('faults' in made && made.faults).toContainEqual({ path, reason });
});

it('may have gaps until it is finished', () => {
  expect(
    'opinion' in translatedOpinion(signed, { ...signed, summary: '' }, { ...how, isFinished: false }),
  ).toBe(true);
});

it('a phrase kept by the reviewer passes in its translation at the same place, and at no other', () => {
  const phrase = 'You will be pain-free';
  const original = madeOpinion({ summary: `${phrase} after it.`, keptPhrases: [phrase] });
  const same = { ...original, language: 'zh' as const, summary: '手术保证成功。' };
  const other = { ...original, language: 'zh' as const, uncertainty: '手术保证成功。' };
  expect(outgoingFindings(original, original)).toEqual([]);
  expect(outgoingFindings(same, original)).toEqual([]);
  expect(outgoingFindings(other, original)).toMatchObject([{ path: 'uncertainty', kind: 'outcome' }]);
});

it('finds the reviewer’s own name wherever it is said', () => {
  const named = madeOpinion({ uncertainty: 'As I, Rowan Vale, have seen.' });
  expect(outgoingFindings(named, named, ['Rowan Vale'])).toMatchObject([
    { path: 'uncertainty', kind: 'name' },
  ]);
});
