import type { Config } from '../config.ts';
import type { House } from '../http/house.ts';

type Whose = Pick<
  Config,
  | 'ORGANISATION'
  | 'ORGANISATION_COUNTRY'
  | 'ORGANISATION_CONTACT'
  | 'REVIEW_COUNTRY'
  | 'RETENTION_MONTHS'
  | 'MACHINE_TRANSLATOR'
>;

/** What the consent text is filled in with: from the settings, countries in the reader's language. */
export const consentParameters =
  (config: Whose): House['consentParameters'] =>
  (language) => ({
    organisation: config.ORGANISATION ?? unnamed[language].organisation,
    organisationCountry:
      config.ORGANISATION_COUNTRY === undefined
        ? unnamed[language].country
        : countryName(config.ORGANISATION_COUNTRY, language),
    contact: config.ORGANISATION_CONTACT ?? unnamed[language].contact,
    reviewCountry: countryName(config.REVIEW_COUNTRY, language),
    retentionMonths: config.RETENTION_MONTHS,
    machineTranslator: config.MACHINE_TRANSLATOR ?? null,
  });

const countryName = (code: string, language: 'en' | 'zh'): string =>
  new Intl.DisplayNames([language === 'zh' ? 'zh-Hans' : 'en'], { type: 'region' }).of(code) ?? code;

/** For a house that did not say whose it is. */
const unnamed = {
  en: {
    organisation: 'the operator of this Overread',
    country: 'the country it runs in',
    contact: 'the operator',
  },
  zh: { organisation: '本 Overread 的运营方', country: '其运行所在的国家', contact: '运营方' },
} as const;
