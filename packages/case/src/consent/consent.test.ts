import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { consentsHeld, consentState, type ConsentRecord } from './consent-state.ts';
import { consentBytes, consentText, type ConsentParameters } from './consent-text.ts';
import { purposes, type ConsentPurpose } from './purposes.ts';
import { consentVersions, currentConsentVersion, isConsentVersion, type ConsentVersion } from './versions.ts';

const parameters: ConsentParameters = {
  organisation: 'Example Orthopaedics',
  organisationCountry: 'Portugal',
  contact: 'privacy@example.org',
  reviewCountry: 'China',
  retentionMonths: 24,
  machineTranslator: 'none',
};

const hash = (version: ConsentVersion, language: 'en' | 'zh', given = parameters): string =>
  createHash('sha256')
    .update(consentBytes(consentText(version, language, given)))
    .digest('hex');

describe.each(['en', 'zh'] as const)('the text in %s', (language) => {
  const text = consentText(currentConsentVersion, language, parameters);
  const whole = JSON.stringify(text);

  it('says what, who, where, how long and how to withdraw, with every blank filled', () => {
    expect(text.blocks.map(({ id }) => id)).toEqual([
      'what',
      'who',
      'where',
      'how-long',
      'translation',
      'limits',
      'rights',
      'withdrawal',
    ]);
    for (const value of ['Example Orthopaedics', 'Portugal', 'privacy@example.org', 'China', '24'])
      expect(whole).toContain(value);
    expect(whole.replaceAll(/\{"|"\}|\{$/gu, '')).not.toMatch(/\{[a-z]+\}/u);
  });

  it('asks for every purpose by itself', () => {
    expect(text.purposes.map(({ id }) => id)).toEqual(purposes);
    expect(text.purposes.filter(({ required }) => required).map(({ id }) => id)).toEqual([
      'process',
      'share',
      'transfer',
    ]);
  });

  it('says and asks nothing about machine translation where there is none', () => {
    const without = consentText(currentConsentVersion, language, { ...parameters, machineTranslator: null });
    expect(without.purposes.map(({ id }) => id)).toEqual(
      purposes.filter((id) => id !== 'machine-translation'),
    );
    expect(JSON.stringify(without)).not.toMatch(/machine|机器/iu);
  });

  it('marks what a lawyer has yet to confirm', () => {
    expect(text.toBeConfirmed).toEqual([
      'what',
      'who',
      'where',
      'how-long',
      'translation',
      'rights',
      'withdrawal',
    ]);
  });

  it('is filled with plain text, whatever it holds', () => {
    const odd = consentText(currentConsentVersion, language, { ...parameters, organisation: "{x} '<b>’ #" });
    expect(JSON.stringify(odd)).toContain("{x} '<b>’ #");
  });
});

describe('the hash', () => {
  it('of version 2026-1 never changes', () => {
    expect({ en: hash('2026-1', 'en'), zh: hash('2026-1', 'zh') }).toMatchInlineSnapshot(`
      {
        "en": "b7b14f77060fbaab1ffead5edfefeb2403cda6850fffeb7f3323287cc2388023",
        "zh": "8bd2a1daf1dceaaf1fa7ca402da613283b77183b66841f3c84d6913bd7d1e406",
      }
    `);
  });

  it.each(Object.keys(parameters) as (keyof ConsentParameters)[])('depends on %s', (name) => {
    const other = { ...parameters, [name]: name === 'retentionMonths' ? 25 : 'Other' };
    expect(hash('2026-1', 'en', other)).not.toBe(hash('2026-1', 'en'));
  });

  it('is one for one text, however a parameter was typed', () => {
    expect(hash('2026-1', 'en', { ...parameters, contact: '  privacy@example.org ' })).toBe(
      hash('2026-1', 'en'),
    );
  });
});

it.each([
  ['organisation', { organisation: ' ' }],
  ['retentionMonths', { retentionMonths: 0 }],
  ['retentionMonths', { retentionMonths: 1.5 }],
])('no text is made from a senseless %s, and the fault names it', (name, wrong) => {
  expect(() => consentText(currentConsentVersion, 'en', { ...parameters, ...wrong })).toThrow(name);
});

it('knows its versions', () => {
  expect(Object.keys(consentVersions).filter((version) => !isConsentVersion(version))).toEqual([]);
  expect(isConsentVersion('toString')).toBe(false);
});

describe('what holds now', () => {
  const moment = { at: '2026-06-01T00:00:00Z', textVersion: '2026-1' };
  const given = (
    purpose: ConsentPurpose,
    givenAt: string,
    withdrawnAt: string | null = null,
  ): ConsentRecord => ({
    purpose,
    textVersion: '2026-1',
    textHash: 'a'.repeat(64),
    givenAt,
    withdrawnAt,
  });
  const day = (number: number) => `2026-05-${String(number).padStart(2, '0')}T12:00:00Z`;
  const base = [given('process', day(1)), given('share', day(1)), given('transfer', day(1))];

  it.each<[string, readonly ConsentRecord[], readonly ConsentPurpose[]]>([
    ['nothing given', [], []],
    ['the needed three', base, ['process', 'share', 'transfer']],
    ['in any order', base.toReversed(), ['process', 'share', 'transfer']],
    ['withdrawn', [...base.slice(0, 2), given('transfer', day(1), day(2))], ['process', 'share']],
    ['given again', [given('process', day(1), day(2)), given('process', day(3))], ['process']],
    [
      'given again, in the other order',
      [given('process', day(3)), given('process', day(1), day(2))],
      ['process'],
    ],
    ['the base withdrawn takes the rest with it', [given('process', day(1), day(2)), ...base.slice(1)], []],
    [
      'a machine without a translation',
      [...base, given('machine-translation', day(1))],
      ['process', 'share', 'transfer'],
    ],
    [
      'a machine with one',
      [...base, given('machine-translation', day(1)), given('translation', day(1))],
      purposes.slice(0, 5),
    ],
    ['not yet given', [given('process', '2026-06-02T00:00:00Z')], []],
    ['withdrawn only later', [given('process', day(1), '2026-06-02T00:00:00Z')], ['process']],
    ['withdrawn at this very moment', [given('process', day(1), moment.at)], []],
    ['withdrawn at a moment nobody can read', [given('process', day(1), 'soon')], []],
  ])('%s', (_, records, expected) => {
    expect(consentsHeld(records, moment)).toEqual(expected);
  });

  it('says since when, until when, and what it waits for', () => {
    const states = consentState([given('process', day(1), day(2)), given('share', day(1))], moment);
    expect(states.slice(0, 2)).toEqual([
      expect.objectContaining({
        purpose: 'process',
        holds: false,
        givenAt: day(1),
        withdrawnAt: day(2),
        waitsFor: null,
      }),
      expect.objectContaining({
        purpose: 'share',
        holds: false,
        givenAt: day(1),
        withdrawnAt: null,
        waitsFor: 'process',
      }),
    ]);
  });

  it('says which were given to an older text', () => {
    const [state] = consentState([{ ...given('process', day(1)), textVersion: '2025-3' }], moment);
    expect(state).toMatchObject({ holds: true, isOlderText: true, textVersion: '2025-3' });
  });
});
