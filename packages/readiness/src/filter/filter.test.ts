import { describe, expect, it } from 'vitest';
import { caseTypes } from '../finding.ts';
import { circumstances } from '../testing/made-up-inventory.ts';
import { decideSetting } from './decide-setting.ts';
import { honestFilter } from './honest-filter.ts';
import { redFlagsFor } from './red-flags.ts';
import { topicsFor } from './topics.ts';

const answered = (answers: Readonly<Record<string, string>>) => circumstances({ answers });

describe('signs that need care now', () => {
  it.each(caseTypes)('%s asks for clots and for despair', (caseType) => {
    expect(redFlagsFor(caseType).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['rf.dvt_pe', 'rf.mental', 'rf.cancer']),
    );
  });

  it.each([
    ['spine', 'rf.ces', 'not-now-urgent', 'emergency'],
    ['fracture-revision', 'rf.open_fx', 'not-now-urgent', 'emergency'],
    ['fracture-revision', 'rf.displaced_fx', 'not-now-urgent', 'emergency'],
    ['hip-replacement', 'rf.hip_fx', 'not-now-urgent', 'emergency'],
    ['knee-replacement', 'rf.septic_joint', 'not-now-urgent', 'emergency'],
    ['knee-replacement', 'rf.mental', 'not-now-urgent', 'emergency'],
    ['shoulder-cuff', 'rf.acute_cuff', 'not-asked', 'remote'],
    ['knee-replacement', 'rf.cancer', 'not-asked', 'remote'],
  ] as const)('%s with %s', (caseType, flag, advice, setting) => {
    const of = answered({ [flag]: 'yes' });
    expect(honestFilter(caseType, of)).toMatchObject({ value: advice });
    expect(honestFilter(caseType, of).reasons[0]?.code).toMatch(/^advice\.flag-/);
    expect(decideSetting(caseType, of).value).toBe(setting);
  });

  it('does not stop for “unsure”, but says what to do', () => {
    const of = answered({ 'rf.ces': 'unsure' });
    expect(honestFilter('spine', of).reasons[0]).toEqual({
      code: 'advice.flag-unsure',
      params: { flag: 'rf.ces' },
    });
    expect(decideSetting('spine', of).value).toBe('remote');
  });

  it('leaves alone a sign that was denied, and one of another case type', () => {
    expect(honestFilter('spine', answered({ 'rf.ces': 'no' })).value).toBe('not-asked');
    expect(honestFilter('shoulder-cuff', answered({ 'rf.ces': 'yes' })).value).toBe('not-asked');
  });
});

describe('whether a second opinion helps', () => {
  it.each([
    ['knee-replacement', {}, 'not-asked'],
    ['knee-replacement', { 'xray-wear': 'none-or-mild' }, 'likely-useful'],
    ['knee-replacement', { 'tried-care': 'no' }, 'likely-useful'],
    ['knee-replacement', { metal: 'no' }, 'may-be-useful'],
    [
      'knee-replacement',
      { 'xray-wear': 'severe', 'strong-pain': 'yes', 'tried-care': 'yes' },
      'unlikely-to-change-plan',
    ],
    ['spine', { 'fusion-proposed': 'yes', 'slip-or-instability': 'no' }, 'likely-useful'],
    ['spine', { 'fusion-proposed': 'yes', 'slip-or-instability': 'yes' }, 'may-be-useful'],
    ['acl-meniscus', { topics: 'meniscus-type', 'age-band': '55-59' }, 'likely-useful'],
    ['acl-meniscus', { 'several-ligaments': 'yes' }, 'unlikely-to-change-plan'],
    ['fracture-revision', { problem: 'not-healed' }, 'likely-useful'],
    ['fracture-revision', { problem: 'fresh', 'joint-involved': 'no' }, 'unlikely-to-change-plan'],
    ['deformity', { topics: 'brace-or-surgery' }, 'likely-useful'],
    ['foot-ankle', { topics: 'fusion-or-replacement' }, 'likely-useful'],
  ] as const)('%s with %o: %s', (caseType, answers, value) => {
    expect(honestFilter(caseType, answered(answers)).value).toBe(value);
  });
});

describe('from the records, or in person', () => {
  it.each([
    ['knee-replacement', '', 'remote', ['setting.not-asked']],
    ['knee-replacement', 'worn-enough', 'remote', ['setting.severity-reading']],
    ['knee-replacement', 'stability', 'in-person', ['setting.stability-ligament']],
    [
      'knee-replacement',
      'worn-enough,stability',
      'remote-then-exam',
      ['setting.severity-reading', 'setting.stability-ligament'],
    ],
    ['knee-replacement', 'pain-source', 'remote-then-exam', ['setting.pain-source']],
    ['spine', 'nerve-recovery', 'in-person', ['setting.neuro-status']],
    ['hip-replacement', 'impingement', 'in-person', ['setting.impingement-dynamic']],
    ['knee-replacement', 'cost-or-travel', 'remote', ['setting.out-of-scope']],
    ['knee-replacement', 'what-i-can-do-later', 'remote', ['setting.prognosis-personal']],
  ] as const)('%s asking %s: %s', (caseType, topics, value, codes) => {
    const setting = decideSetting(caseType, answered({ topics }));
    expect(setting.value).toBe(value);
    expect(setting.reasons.map(({ code }) => code)).toEqual(codes);
  });

  it.each(caseTypes)('%s offers topics of its own', (caseType) => {
    expect(topicsFor(caseType).length).toBeGreaterThan(9);
  });
});
