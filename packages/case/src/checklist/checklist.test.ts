import { describe, expect, it } from 'vitest';
import { emptyStory, storySchema } from '../story/story.ts';
import { checklist } from './checklist.ts';
import type { ChecklistInput, FindingGiven, PaperGiven } from './checklist-input.ts';
import { checklistItems, type ChecklistItemId } from './items.ts';

const finding = (id: string, group: string, more: Partial<FindingGiven> = {}): FindingGiven => ({
  id,
  group,
  severity: 'limits',
  verdict: 'met',
  evidence: [{ file: `${id}.dcm`, source: '(0008,0060)' }],
  blocksQuestions: [],
  ...more,
});

const open = { verdict: 'missing', evidence: [] } as const;
const unneeded = { verdict: 'not-needed', evidence: [] } as const;

const all = [
  finding('knee.xr.ap_wb', 'xray', { severity: 'blocks', blocksQuestions: ['worn-enough'] }),
  finding('knee.mr', 'mri', { severity: 'helpful', ...open }),
  finding('knee.ct', 'ct', unneeded),
  finding('doc.rad_report', 'document'),
  finding('doc.op_note', 'document', unneeded),
  finding('doc.implant_record', 'document', unneeded),
  finding('doc.consult_note', 'document'),
  finding('doc.recommendation', 'document'),
  finding('doc.timeline', 'document', open),
  finding('doc.function_goals', 'document', open),
  finding('doc.questions', 'document', open),
  finding('identity.one-person', 'identity', { severity: 'blocks' }),
];

const story = storySchema.parse({
  entries: [
    { id: 'a', kind: 'onset', date: '2023', how: 'gradual' },
    { id: 'b', kind: 'treatment', date: '2024', treatment: 'physiotherapy', weeks: 12, result: 'none' },
    { id: 'c', kind: 'told', date: '2024-06', by: 'surgeon', operationProposed: true },
  ],
  facts: { 'walking-metres': 300, 'pain-rest': 3, 'nights-woken': 2 },
  goals: 'Garden.',
});

const paper = (id: string, more: Partial<PaperGiven> = {}): PaperGiven => ({
  id,
  type: 'radiology-report',
  confirmed: true,
  language: 'en',
  translated: false,
  ...more,
});

const complete: ChecklistInput = {
  caseType: 'knee-replacement',
  today: '2026-01-01',
  language: 'en',
  side: 'left',
  operationProposed: true,
  assessment: { verdict: 'reviewable', setting: 'remote', requirements: all },
  papers: [paper('p1')],
  story,
  questions: [
    'Is the wear in my left knee severe enough on the standing films to justify replacement now?',
    'Is a partial replacement of my left knee reasonable instead of the total replacement proposed?',
    'Which findings on the films of my left knee would mean that I should not wait with a replacement?',
  ],
  consents: ['process', 'share', 'transfer'],
};

const judged = (requirements: readonly FindingGiven[]): Partial<ChecklistInput> => ({
  assessment: { verdict: 'reviewable', setting: 'remote', requirements },
});
const with_ = (more: Partial<ChecklistInput>) => checklist({ ...complete, ...more });
const item = (id: ChecklistItemId, more: Partial<ChecklistInput>) =>
  with_(more).items.find((one) => one.id === id);
const swap = (changed: FindingGiven) => judged(all.map((one) => (one.id === changed.id ? changed : one)));

describe('a complete case', () => {
  const made = checklist(complete);

  it('has the eleven items in order, each done with evidence or not needed with a reason', () => {
    expect(made.items.map(({ id }) => id)).toEqual(checklistItems);
    expect(made.items).toHaveLength(11);
    expect(made.items.filter(({ state }) => state === 'open')).toEqual([]);
    for (const { state, evidence, reason } of made.items)
      expect(state === 'done' ? evidence.length > 0 && reason === null : reason !== null).toBe(true);
  });

  it('says why an item is not needed', () => {
    const reasons = made.items
      .filter(({ state }) => state === 'not-needed')
      .map(({ id, reason }) => [id, reason]);
    expect(reasons).toEqual([
      ['mri', 'only-helpful'],
      ['ct', 'case-does-not-need'],
      ['operation-notes', 'case-does-not-need'],
      ['implant-details', 'case-does-not-need'],
    ]);
  });

  it('may be submitted as ready', () => {
    expect(made.mayBeSubmitted).toEqual({ as: 'ready', limits: [], unanswerable: [], refusals: [] });
  });
});

describe('an item', () => {
  it.each<[string, ChecklistItemId, Partial<ChecklistInput>, object]>([
    [
      'imaging missing',
      'x-rays',
      swap(finding('knee.xr.ap_wb', 'xray', { ...open, severity: 'blocks' })),
      {
        state: 'open',
        reason: 'missing',
        toDo: 'ask-hospital',
        blocks: true,
        requirements: ['knee.xr.ap_wb'],
      },
    ],
    [
      'imaging in doubt',
      'x-rays',
      swap(finding('knee.xr.ap_wb', 'xray', { verdict: 'unknown', evidence: [] })),
      { state: 'open', reason: 'unsure', toDo: 'look-and-say', blocks: false },
    ],
    [
      'met, and nothing shows it',
      'x-rays',
      swap(finding('knee.xr.ap_wb', 'xray', { evidence: [] })),
      { state: 'open', reason: 'no-evidence' },
    ],
    [
      'nobody looked',
      'x-rays',
      { assessment: null },
      { state: 'open', reason: 'not-judged', toDo: 'add-imaging' },
    ],
    ['nobody looked: not even for a CT', 'ct', { assessment: null }, { state: 'open', reason: 'not-judged' }],
    [
      'papers in doubt',
      'notes-and-recommendation',
      swap(finding('doc.consult_note', 'document', { verdict: 'unknown', evidence: [] })),
      { state: 'open', reason: 'unsure', toDo: 'add-papers', requirements: ['doc.consult_note'] },
    ],
    [
      'helpful and there',
      'mri',
      swap(finding('knee.mr', 'mri', { severity: 'helpful' })),
      { state: 'done', evidence: ['knee.mr.dcm'] },
    ],
    [
      'helpful and undecided',
      'ct',
      swap(finding('knee.ct', 'ct', { severity: 'helpful', verdict: 'unknown', evidence: [] })),
      { state: 'not-needed', reason: 'depends-on-answers' },
    ],
    [
      'no story',
      'timeline',
      { story: emptyStory },
      { state: 'open', reason: 'not-told', toDo: 'tell-story', blocks: false },
    ],
    [
      'a story with gaps',
      'timeline',
      { story: { ...story, entries: story.entries.slice(1) } },
      { state: 'open', reason: 'gaps', toDo: 'mend-story' },
    ],
    [
      'a timeline on paper',
      'timeline',
      { story: emptyStory, ...swap(finding('doc.timeline', 'document')) },
      { state: 'done', evidence: ['doc.timeline.dcm'] },
    ],
    ['told here', 'timeline', {}, { state: 'done', evidence: ['story'] }],
    [
      'no numbers',
      'function-and-goals',
      { story: { ...story, facts: {} } },
      { state: 'open', reason: 'gaps' },
    ],
    [
      'no function at all',
      'function-and-goals',
      { story: emptyStory },
      { state: 'open', reason: 'not-told' },
    ],
    [
      'no questions',
      'questions',
      { questions: [] },
      { state: 'open', reason: 'too-few', toDo: 'ask-questions' },
    ],
    [
      'too many questions',
      'questions',
      { questions: [...complete.questions, ...complete.questions] },
      { state: 'open', reason: 'too-many', toDo: 'choose-questions' },
    ],
    [
      'a vague question',
      'questions',
      { questions: [...complete.questions.slice(1), 'What do you think?'] },
      { state: 'open', reason: 'to-mend', toDo: 'mend-questions' },
    ],
    ['no key paper', 'translations', { papers: [] }, { state: 'not-needed', reason: 'nothing-to-translate' }],
    [
      'a foreign paper',
      'translations',
      { papers: [paper('p1'), paper('p2', { language: 'de' })] },
      { state: 'open', reason: 'foreign', toDo: 'translate', evidence: ['p2'] },
    ],
    [
      'a foreign paper, translated',
      'translations',
      { papers: [paper('p2', { language: 'de', translated: true })] },
      { state: 'done', evidence: ['p2'] },
    ],
    [
      'a foreign photo of an implant',
      'translations',
      { papers: [paper('p2', { language: 'de', type: 'implant-photo' })] },
      { state: 'not-needed' },
    ],
    [
      'a language nobody knows',
      'translations',
      { papers: [paper('p2', { language: null })] },
      { state: 'open', reason: 'language-unknown', toDo: 'say-language' },
    ],
    [
      'a paper nobody confirmed',
      'translations',
      { papers: [paper('p2', { language: 'zh-Hans', confirmed: false })] },
      { state: 'open', reason: 'to-confirm', toDo: 'confirm-papers' },
    ],
  ])('%s', (_, id, more, expected) => {
    expect(item(id, more)).toMatchObject(expected);
  });
});

describe('submitting', () => {
  const blocked = swap(
    finding('knee.xr.ap_wb', 'xray', { ...open, severity: 'blocks', blocksQuestions: ['worn-enough'] }),
  );

  it('with something that blocks is a call for help, and says what follows', () => {
    expect(with_(blocked).mayBeSubmitted).toEqual({
      as: 'help-me-get-these',
      limits: ['x-rays'],
      unanswerable: ['worn-enough'],
      refusals: [],
    });
  });

  it('sees what belongs to none of the eleven', () => {
    const made = with_(swap(finding('identity.one-person', 'identity', { ...open, severity: 'blocks' })));
    expect(made.others).toEqual([{ id: 'identity.one-person', blocks: true }]);
    expect(made.mayBeSubmitted).toMatchObject({ as: 'help-me-get-these', limits: ['other'] });
  });

  it('with limits only is ready, and says them', () => {
    expect(with_({ story: emptyStory }).mayBeSubmitted).toMatchObject({
      as: 'ready',
      limits: ['timeline', 'function-and-goals'],
    });
  });

  it.each([
    ['consent-missing', { consents: ['process', 'share'] }],
    ['imaging-not-judged', { assessment: null }],
    ['no-question', { questions: [] }],
    ['urgent', { assessment: { verdict: 'reviewable', setting: 'emergency', requirements: all } }],
  ] as const)('is refused: %s', (code, more) => {
    expect(with_(more).mayBeSubmitted.refusals).toEqual([code]);
  });
});
