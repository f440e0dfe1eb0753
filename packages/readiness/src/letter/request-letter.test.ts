import { describe, expect, test } from 'vitest';
import { assessment, circumstances, inventory, patients } from '../report/made-up-case.ts';
import { toText } from '../report/text/to-text.ts';
import { requestLetter, type LetterDetails, type LetterInput } from './request-letter.ts';

const letter = (details: LetterDetails = {}, changes: Partial<LetterInput> = {}): string =>
  toText(
    requestLetter({
      assessment,
      inventory,
      caseType: 'knee-replacement',
      circumstances,
      details,
      locale: 'en',
      ...changes,
    }),
    { width: 100, colour: false },
  );

describe('the letter to the hospital', () => {
  test('asks for what is missing, once, and for nothing that is there', () => {
    const [missing] = assessment.requirements;
    const twice = {
      ...assessment,
      requirements: missing ? [missing, missing, ...assessment.requirements] : [],
    };
    const items = letter({}, { assessment: twice }).match(/^ {1,2}\d\. .*$/gmu);
    expect(items).toHaveLength(1);
    expect(items?.[0]).toMatch(/Weight-bearing/u);
  });

  test('names nobody that the person did not name', () => {
    const text = letter();
    for (const { name } of patients) expect(text).not.toContain(name);
    expect(text).toContain('I am ____');
  });

  test('carries what the person wrote, markup and all, as text', () => {
    const text = letter({
      patient: 'Ana <b>Example</b>',
      born: '1961-02-03',
      hospital: 'Hospital of Nowhere',
    });
    expect(text).toContain('I am Ana <b>Example</b>, born 1961-02-03');
    expect(text).toContain('Hospital of Nowhere');
  });

  test('lists the examinations in hand only where the disc is one person’s', () => {
    const [first] = patients;
    expect(letter()).not.toContain('I already hold');
    const one = letter({}, { inventory: { ...inventory, patients: first ? [first] : [] } });
    expect(one).toContain('2026-03-04: Knee both (DX), accession A-104');
  });

  test('says so when there is nothing to ask for', () => {
    expect(letter({}, { assessment: { ...assessment, requirements: [] } })).toContain(
      'Nothing is asked of the hospital',
    );
  });

  test.each(['en', 'zh'] as const)('asks for complete DICOM files and promises no date (%s)', (locale) => {
    const text = letter({}, { locale });
    expect(text).toContain('DICOM');
    expect(text).not.toMatch(/within \d|\d+ days|\d+\s*天内|\d+\s*个?工作日/u);
  });
});
