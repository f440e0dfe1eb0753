import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emWidth } from '../wording-support/text-width.ts';
import { wrap } from '../wording-support/wrap.ts';
import { caseTypes } from '../wording-support/case-type.ts';
import { checkStory } from './check-story.ts';
import { functionFacts, type FunctionFactId } from './function-facts.ts';
import { onePage } from './one-page.ts';
import { page } from './page.ts';
import { placeKnown, type KnownStudy } from './place-known.ts';
import { factsFor, promptsFor } from './prompts.ts';
import { emptyStory, entryLimit, storySchema, type Story } from './story.ts';

const story = (given: object): Story => storySchema.parse(given);

/** A knee, told well. */
const told = story({
  entries: [
    { id: 'a', kind: 'onset', date: '2023', about: true, how: 'gradual' },
    { id: 'b', kind: 'trigger', date: '2023-05-02', what: 'twist', text: 'Slipped on wet leaves.' },
    {
      id: 'c',
      kind: 'treatment',
      date: '2024-01',
      until: '2024-04',
      treatment: 'physiotherapy',
      weeks: 12,
      sessions: 20,
      result: 'a-little',
      reliefWeeks: 4,
    },
    { id: 'd', kind: 'imaging', date: '2024-03', modality: 'mri' },
    {
      id: 'e',
      kind: 'told',
      date: '2024-06-11',
      by: 'surgeon',
      operationProposed: true,
      text: 'Total replacement.',
    },
    { id: 'f', kind: 'operation', date: '2015', name: 'meniscus trimmed' },
  ],
  facts: {
    'walking-metres': 300,
    'nights-woken': 4,
    'woken-by': 'turning-over',
    'pain-activity': 7,
    work: 'gardener',
  },
  activities: [{ name: 'kneeling', ability: 1 }],
  medicines: [{ name: 'paracetamol', dose: '1 g', often: 'three times a day' }],
  goals: 'Work in the garden again.',
});

describe('a story', () => {
  it.each([
    ['no such day', { entries: [{ id: 'a', kind: 'other', date: '2024-02-30' }] }],
    ['a fact out of range', { facts: { 'pain-rest': 11 } }],
    ['a fact below nought', { facts: { 'walking-metres': -1 } }],
    ['an option there is not', { facts: { 'walking-aid': 'flying carpet' } }],
    ['words where a number belongs', { facts: { 'pain-rest': 'bad' } }],
    ['a fact nobody asks for', { facts: { shoe: 1 } }],
    [
      'a text too long',
      { entries: [{ id: 'a', kind: 'other', date: null, text: 'x'.repeat(entryLimit + 1) }] },
    ],
    ['two entries of one id', { entries: ['a', 'a'].map((id) => ({ id, kind: 'other', date: null })) }],
    ['a kind there is not', { entries: [{ id: 'a', kind: 'dream', date: null }] }],
    ['four activities', { activities: Array.from({ length: 4 }, () => ({ name: 'x', ability: 1 })) }],
  ])('does not take %s', (_, given) => {
    expect(storySchema.safeParse(given).success).toBe(false);
  });

  it('may be empty', () => {
    expect(story({})).toEqual(emptyStory);
  });

  it('survives being kept and read again', () => {
    expect(story(JSON.parse(JSON.stringify(told)))).toEqual(told);
  });
});

describe('what a story lacks', () => {
  const context = { today: '2026-01-01', operationProposed: true };
  const gaps = (given: Story) => checkStory(given, context).map(({ code, entry }) => [code, entry]);

  it('is nothing when it is told well', () => {
    expect(gaps(told)).toEqual([]);
  });

  it('is said when nothing is told', () => {
    expect(gaps(emptyStory).map(([code]) => code)).toEqual([
      'no-onset',
      'no-treatment',
      'few-numbers',
      'no-goals',
      'no-recommendation',
    ]);
  });

  it.each([
    ['undated', { id: 'x', kind: 'other', date: null }],
    ['future', { id: 'x', kind: 'other', date: '2026-02' }],
    [
      'treatment-without-length',
      { id: 'x', kind: 'treatment', date: '2024', treatment: 'rest', result: 'none' },
    ],
    ['treatment-without-result', { id: 'x', kind: 'treatment', date: '2024', treatment: 'rest', weeks: 2 }],
    [
      'ends-before-it-starts',
      { id: 'x', kind: 'treatment', date: '2024-05', until: '2024-04', treatment: 'rest', result: 'none' },
    ],
  ])('%s', (code, entry) => {
    expect(gaps(story({ ...told, entries: [...told.entries, entry] }))).toEqual([[code, 'x']]);
  });

  it('this very month is not the future', () => {
    expect(
      gaps(story({ ...told, entries: [...told.entries, { id: 'x', kind: 'other', date: '2026' }] })),
    ).toEqual([]);
  });
});

describe('what the case knows', () => {
  const mri: KnownStudy = { uid: '1.2', date: '2024-03-14', modality: 'mri', description: 'MR KNEE' };
  const place = (studies: readonly KnownStudy[], given = told) =>
    placeKnown(given, { studies, operations: [] });

  it('stands where the person remembered it, with its exact date and their words', () => {
    const { entries } = place([mri]);
    expect(entries.filter(({ kind }) => kind === 'imaging')).toEqual([
      expect.objectContaining({ id: 'd', date: '2024-03-14', known: { kind: 'study', id: '1.2' } }),
    ]);
  });

  it.each([
    ['another modality', [{ ...mri, modality: 'ct' as const }]],
    ['another time', [{ ...mri, date: '2024-05-01' }]],
    ['two that fit', [mri, { ...mri, uid: '1.3' }]],
  ])('stands beside it for %s', (_, studies) => {
    expect(place(studies).entries.filter(({ kind }) => kind === 'imaging')).toHaveLength(studies.length + 1);
  });

  it('is the one the person named, whatever the date', () => {
    const named = story({
      entries: [{ id: 'n', kind: 'imaging', date: '2020', modality: 'ct', studyUid: '1.2' }],
    });
    const { entries } = place([mri], named);
    expect(entries.map(({ id, date }) => [id, date])).toEqual([['n', '2024-03-14']]);
  });

  it('is never guessed when its date is unknown or senseless', () => {
    const { undated } = place([
      { ...mri, date: null },
      { ...mri, uid: '9', date: '2024-99-99' },
    ]);
    expect(undated.map(({ id }) => id)).toEqual(['study:1.2', 'study:9']);
  });

  it('takes operations too, and stands in order', () => {
    const { entries } = placeKnown(told, {
      studies: [mri],
      operations: [
        { id: 'o1', date: '2015-08-01', name: 'Arthroscopy' },
        { id: 'o2', date: '2025', name: 'Washout' },
      ],
    });
    expect(entries.map(({ id }) => id)).toEqual(['f', 'a', 'b', 'c', 'd', 'e', 'operation:o2']);
    expect(entries[0]).toMatchObject({ name: 'meniscus trimmed', date: '2015-08-01' });
  });
});

describe('the guide', () => {
  it.each(caseTypes)('asks a %s case for enough numbers, and each fact once', (caseType) => {
    const facts = factsFor(caseType);
    expect(new Set(facts).size).toBe(facts.length);
    expect(facts.filter((id) => functionFacts[id].kind === 'number').length).toBeGreaterThanOrEqual(5);
    const prompts = promptsFor(caseType).map(({ id }) => id);
    expect(new Set(prompts).size).toBe(prompts.length);
    expect(prompts.slice(0, 4)).toEqual(['onset', 'trigger', 'change', 'treatment']);
    expect(prompts).toContain('sleep');
  });

  it('asks for every fact somewhere', () => {
    const asked = new Set(caseTypes.flatMap((caseType) => factsFor(caseType)));
    expect(Object.keys(functionFacts).filter((id) => !asked.has(id as FunctionFactId))).toEqual([]);
  });
});

describe('one page', () => {
  it('has everything of a story told well', () => {
    const { sections, cut, footer } = onePage(told, 'en', { subtitle: 'K7-4QM2 · right knee' });
    expect(cut).toEqual([]);
    expect(sections.map(({ id }) => id)).toEqual([
      'function',
      'timeline',
      'medicines',
      'activities',
      'goals',
    ]);
    expect(sections.flatMap(({ lines }) => lines).join('\n')).toMatchInlineSnapshot(`
      "Walks before stopping: 300 m · Pain on activity: 7 of 10 · Nights woken by it: 4 a week · Woken
      by: turning over · Work: gardener
      2015 · Operation: meniscus trimmed
      about 2023 · Began: bit by bit
      2 May 2023 · Event: a twist. Slipped on wet leaves.
      January 2024 to April 2024 · Treatment: physiotherapy, 12 weeks, 20 times, helped a little, relief
      for 4 weeks
      March 2024 · Images: MRI
      11 June 2024 · Told: by the surgeon, operation proposed. Total replacement.
      paracetamol 1 g three times a day
      kneeling: 1
      Work in the garden again."
    `);
    expect(footer).toEqual(['In the patient’s own words. Not a medical finding.']);
  });

  it('speaks Chinese', () => {
    const { sections } = onePage(told, 'zh');
    expect(sections.find(({ id }) => id === 'timeline')?.lines).toMatchInlineSnapshot(`
      [
        "2015年 · 手术：meniscus trimmed",
        "大约2023年 · 起病：逐渐出现",
        "2023年5月2日 · 诱因：扭伤。Slipped on wet leaves.",
        "2024年1月至2024年4月 · 治疗：物理治疗，12 周，20 次，略有效果，缓解 4 周",
        "2024年3月 · 影像：磁共振",
        "2024年6月11日 · 医生告知：外科医生，建议手术。Total replacement.",
      ]
    `);
  });

  it('says every cut, and drops known images before the person’s own words', () => {
    const many = story({
      ...told,
      entries: [
        ...told.entries,
        ...Array.from({ length: 20 }, (_, n) => ({
          id: `t${n}`,
          kind: 'other',
          date: '2024',
          text: 'word '.repeat(80),
        })),
      ],
      goals: 'walk '.repeat(80),
    });
    const studies = Array.from({ length: 40 }, (_, n) => ({
      uid: `1.${n}`,
      date: `20${10 + (n % 14)}-01-01`,
      modality: 'x-ray' as const,
      description: 'KNEE AP',
    }));
    const { cut, sections, linesUsed, footer } = onePage(many, 'en', {
      placed: placeKnown(many, { studies, operations: [] }),
    });
    expect(linesUsed).toBeLessThanOrEqual(page.lines);
    expect(cut.map(({ code }) => code)).toEqual(['entries-shortened', 'entries-left-out', 'goals-shortened']);
    const lines = sections.find(({ id }) => id === 'timeline')?.lines ?? [];
    expect(lines.length + (cut.find(({ code }) => code === 'entries-left-out')?.count ?? 0)).toBe(66);
    expect(lines.join('\n')).toContain('Operation: meniscus trimmed');
    expect(footer.join(' ')).toContain('not on this page');
  });

  it('is one page whatever is told', () => {
    const text = (max: number) =>
      fc.string({ maxLength: max, unit: fc.constantFrom(...Array.from('abc WM。膝关节 疼痛，\n')) });
    const entry = fc.record({
      kind: fc.constantFrom('onset' as const),
      date: fc.constantFrom('2024', '2023-05', null),
      about: fc.boolean(),
      text: text(entryLimit),
      how: fc.constantFrom('sudden' as const, 'gradual' as const),
    });
    const any = fc.record({
      entries: fc
        .array(entry, { maxLength: 60 })
        .map((entries) => entries.map((one, index) => ({ ...one, id: String(index) }))),
      activities: fc.array(fc.record({ name: text(80), ability: fc.constant(3) }), { maxLength: 3 }),
      medicines: fc.array(fc.record({ name: text(80), dose: text(40), often: text(40) }), { maxLength: 15 }),
      goals: text(400),
      facts: fc.record({
        work: text(160),
        sport: text(160),
        'numb-or-weak': text(160),
        'shoe-limits': text(160),
      }),
    });
    fc.assert(
      fc.property(
        any,
        fc.constantFrom('en' as const, 'zh' as const),
        text(300),
        (given, language, subtitle) => {
          const made = onePage(given, language, { subtitle });
          const lines = made.sections.flatMap((section) => section.lines);
          expect(made.linesUsed).toBeLessThanOrEqual(page.lines);
          expect([...lines, ...made.footer].filter((line) => emWidth(line) > page.columnEm + 1)).toEqual([]);
          expect(lines.join('').includes('…') && made.cut.length === 0).toBe(false);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('has room at the foot to say every cut there can be', () => {
    const worst = story({
      entries: Array.from({ length: 60 }, (_, n) => ({
        id: `${n}`,
        kind: 'other',
        date: '2024',
        text: '长'.repeat(400),
      })),
      facts: {
        work: 'W'.repeat(160),
        sport: 'W'.repeat(160),
        'numb-or-weak': 'W'.repeat(160),
        'shoe-limits': 'W'.repeat(160),
      },
      medicines: Array.from({ length: 15 }, () => ({ name: 'M'.repeat(80), dose: 'M'.repeat(40) })),
      activities: Array.from({ length: 3 }, () => ({ name: 'M'.repeat(80), ability: 1 })),
      goals: '长'.repeat(400),
    });
    for (const language of ['en', 'zh'] as const) {
      const { cut, linesUsed, footer } = onePage(worst, language, { subtitle: 'W'.repeat(200) });
      expect(cut).toHaveLength(7);
      expect(footer.length).toBeLessThanOrEqual(page.footerLines);
      expect(linesUsed).toBeLessThanOrEqual(page.lines);
    }
  });
});

describe('breaking lines', () => {
  it.each([
    ['aaa bbb ccc', 4, ['aaa bbb', 'ccc']],
    ['膝关节疼痛。', 3, ['膝关节', '疼痛。']],
    ['膝关节。疼痛', 3, ['膝关', '节。疼', '痛']],
    ['Wwwwwwwwwwwwwwww', 5, ['Wwwww', 'wwwww', 'wwwww', 'w']],
    ['  ', 5, []],
  ])('%s', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});
