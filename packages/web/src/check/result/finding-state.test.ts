import { expect, test } from 'vitest';
import { caseTypes, evaluate, factsFrom, type Finding } from '@overread/readiness';
import { countStates, mostUrgentFirst, placeOf, stateOf } from './finding-state.ts';

const empty = factsFrom({
  schema: 'overread/inventory/1',
  source: 'empty',
  counts: { files: 0, dicom: 0, bytes: 0 },
  patients: [],
  documents: [],
  otherFiles: [],
  problems: [],
});

const judged = (caseType: (typeof caseTypes)[number]) =>
  evaluate(empty, caseType, { today: '2026-11-24', side: 'right', documents: [], answers: {} }).requirements;

test.each(caseTypes)('%s: what an answer decides is not called unsure', (caseType) => {
  const findings = judged(caseType);
  expect(findings.some((finding) => stateOf(finding) === 'depends')).toBe(true);
  const missing = findings.filter(({ verdict, severity }) => verdict === 'missing' && severity !== 'helpful');
  expect(new Set(missing.map(stateOf))).toEqual(new Set(['missing']));
});

test('what holds the review back comes first, what is folded away comes last', () => {
  const sorted = mostUrgentFirst(judged('knee-replacement'));
  const firstLimits = sorted.findIndex(({ severity }) => severity === 'limits');
  const lastBlocking = sorted.findLastIndex(
    (finding) => finding.severity === 'blocks' && stateOf(finding) === 'missing',
  );
  expect(lastBlocking).toBeGreaterThanOrEqual(0);
  expect(lastBlocking).toBeLessThan(firstLimits);
});

test('what merely helps, or is not needed, is not counted', () => {
  const [one] = judged('knee-replacement');
  const finding = (changes: Partial<Finding>): Finding[] =>
    one ? [{ ...one, severity: 'limits', ...changes }] : [];
  const findings = [
    ...finding({ verdict: 'met' }),
    ...finding({ verdict: 'missing' }),
    ...finding({ verdict: 'wrong-format' }),
    ...finding({ verdict: 'doubtful' }),
    ...finding({ verdict: 'not-needed' }),
    ...finding({ verdict: 'missing', severity: 'helpful' }),
  ];
  expect(countStates(findings)).toEqual({ there: 1, missing: 2, unsure: 1, depends: 0 });
  expect(findings.map(placeOf)).toEqual(['needed', 'needed', 'needed', 'needed', 'notNeeded', 'needed']);
});
