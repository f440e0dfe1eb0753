import { expect, test } from 'vitest';
import { circumstancesOf } from './circumstances.ts';
import { caseIsChosen, emptyCheck, reduceCheck, type CheckAction } from './check-state.ts';

const after = (...actions: CheckAction[]) => actions.reduce(reduceCheck, emptyCheck('2026-11-24'));
const knee: CheckAction = { do: 'choose-case', caseType: 'knee-replacement' };
const spine: CheckAction = { do: 'choose-case', caseType: 'spine' };
const fracture: CheckAction = { do: 'choose-case', caseType: 'fracture-revision' };
const right: CheckAction = { do: 'choose-side', side: 'right' };

test.each<{ name: string; actions: CheckAction[]; chosen: boolean }>([
  { name: 'nothing', actions: [], chosen: false },
  { name: 'a knee without a side', actions: [knee], chosen: false },
  { name: 'a knee and its side', actions: [knee, right], chosen: true },
  { name: 'a spine without its part', actions: [spine], chosen: false },
  {
    name: 'a spine has no side',
    actions: [spine, { do: 'choose-region', region: 'lumbar-spine' }],
    chosen: true,
  },
  { name: 'a fracture without a part', actions: [fracture, right], chosen: false },
  {
    name: 'a broken vertebra has no side',
    actions: [fracture, { do: 'choose-region', region: 'lumbar-spine' }],
    chosen: true,
  },
  {
    name: 'a broken wrist has one',
    actions: [fracture, { do: 'choose-region', region: 'wrist' }],
    chosen: false,
  },
])('$name: chosen is $chosen', ({ actions, chosen }) => {
  expect(caseIsChosen(after(...actions))).toBe(chosen);
});

test('another case type keeps the side and forgets the answers', () => {
  const state = after(
    knee,
    right,
    { do: 'answer', id: 'metal', answer: 'yes' },
    { do: 'answer-flag', id: 'rf.dvt_pe', answer: 'no' },
    { do: 'choose-case', caseType: 'hip-replacement' },
  );
  expect(state).toMatchObject({ side: 'right', answers: {}, flags: {} });
});

test('an answer taken back is unanswered', () => {
  const state = after(
    knee,
    { do: 'answer', id: 'metal', answer: 'yes' },
    { do: 'answer', id: 'metal', answer: undefined },
  );
  expect(state.answers).toEqual({});
});

test('what the person said reaches the rules', () => {
  const state = after(
    knee,
    right,
    { do: 'answer', id: 'metal', answer: 'no' },
    { do: 'answer-flag', id: 'rf.cancer', answer: 'unsure' },
  );
  expect(circumstancesOf(state)).toEqual({
    today: '2026-11-24',
    side: 'right',
    documents: [],
    answers: { metal: 'no', 'rf.cancer': 'unsure' },
  });
});

test('the chosen part of the body answers the question about it, and a midline part has no side', () => {
  const state = after(spine, right, { do: 'choose-region', region: 'cervical-spine' });
  expect(circumstancesOf(state)).toMatchObject({
    side: 'not-applicable',
    region: 'cervical-spine',
    answers: { 'spine-segment': 'cervical-spine' },
  });
});
