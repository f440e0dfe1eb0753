import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate.ts';
import { factsFrom } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { completeCases } from '../testing/complete-cases.ts';
import { film, madeInventory } from '../testing/made-up-inventory.ts';
import { basisOf, mayBeJudged, type Judgement } from './judgement.ts';

const standing = 'knee.xr.ap_wb';
const { series, circumstances } = completeCases['knee-replacement'];
const others = series.filter(({ view }) => view !== 'AP');
const unsaid = film('AP');

const check = (frontal: typeof unsaid | null, judgements: readonly Judgement[] = []) =>
  evaluate(
    factsFrom(madeInventory(frontal ? [frontal, ...others] : [])),
    'knee-replacement',
    circumstances,
    judgements,
  );
const of = (findings: readonly Finding[], id = standing): Finding => {
  const found = findings.find((one) => one.id === id);
  if (!found) throw new Error(`no finding ${id}`);
  return found;
};
const judge = (finding: Finding, kind: Judgement['kind']): Judgement => ({
  requirement: finding.id,
  kind,
  basis: basisOf(finding),
  reason: 'The film carries a standing marker.',
  files: unsaid.files,
});

describe('what a person decides about a finding', () => {
  it('meets it by their word, and says whose word it is', () => {
    const found = of(check(unsaid).requirements);
    expect(found.verdict).toBe('unknown');
    const attested = of(check(unsaid, [judge(found, 'attested')]).requirements);
    expect(attested).toMatchObject({
      verdict: 'met',
      reason: { code: 'reason.attested' },
      remedy: null,
      request: null,
      blocksQuestions: [],
    });
    expect(attested.evidence.at(-1)).toEqual({
      about: 'attested',
      value: 'The film carries a standing marker.',
      source: 'seen by a coordinator',
      file: unsaid.files[0],
      strength: 'claimed',
    });
  });

  it('overruled, it stays open and limits what it held back', () => {
    const before = check(null);
    const found = of(before.requirements);
    expect([before.verdict, found.severity]).toEqual(['not-yet', 'blocks']);
    const blocking = before.requirements.filter((one) => mayBeJudged(one, 'overruled'));
    const after = check(
      null,
      blocking.map((one) => judge(one, 'overruled')),
    );
    expect(after.verdict).toBe('reviewable-with-limits');
    expect(of(after.requirements)).toMatchObject({ verdict: found.verdict, severity: 'limits' });
  });

  it('counts for nothing once what it rests on has changed', () => {
    const judgement = judge(of(check(unsaid).requirements), 'attested');
    const other = film('AP', { description: 'another film', files: ['other.dcm'] });
    expect(of(check(other, [judgement]).requirements).verdict).toBe('unknown');
    const lying = film('AP', { standing: 'no' });
    expect(of(check(lying, [judgement]).requirements).verdict).toBe('missing');
  });

  it('attests no paper, and overrules only what holds the review back', () => {
    const findings = evaluate(factsFrom(madeInventory([])), 'knee-replacement', {
      ...circumstances,
      documents: [],
    }).requirements;
    const papers = findings.filter(({ group }) => group === 'document');
    expect(papers.length).toBeGreaterThan(0);
    expect(papers.filter((one) => mayBeJudged(one, 'attested'))).toEqual([]);
    expect(
      findings.filter((one) => mayBeJudged(one, 'overruled')).every(({ severity }) => severity === 'blocks'),
    ).toBe(true);
  });
});
