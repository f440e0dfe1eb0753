import { consentText, currentConsentVersion } from '@overread/case';
import { expect, it } from 'vitest';
import { consentParameters } from './consent-parameters.ts';

const settings = {
  ORGANISATION: undefined,
  ORGANISATION_COUNTRY: 'IE',
  ORGANISATION_CONTACT: undefined,
  REVIEW_COUNTRY: 'CN',
  RETENTION_MONTHS: 24,
  MACHINE_TRANSLATOR: undefined,
};

it.each([
  ['en', 'Ireland', 'China'],
  ['zh', '爱尔兰', '中国'],
] as const)('in %s names countries in that language', (language, home, review) => {
  const parameters = consentParameters(settings)(language);
  expect([parameters.organisationCountry, parameters.reviewCountry]).toEqual([home, review]);
  expect(consentText(currentConsentVersion, language, parameters).purposes.length).toBeGreaterThan(3);
});

it('puts no English into a Chinese text', () => {
  const parameters = consentParameters({ ...settings, ORGANISATION_COUNTRY: undefined })('zh');
  const text = JSON.stringify(
    consentText(currentConsentVersion, 'zh', parameters).blocks.map(({ paragraphs }) => paragraphs),
  );
  expect(text.replaceAll('Overread', '')).not.toMatch(/[a-z]{4,}/i);
});
