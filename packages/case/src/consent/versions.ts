import { sayFrom, type Say } from '../wording-support/catalogue.ts';
import { consentEn, type ConsentWord } from './wording/consent-en.ts';
import { consentZh } from './wording/consent-zh.ts';

/**
 * Every version there ever was. A change of words is a new version with new tables beside the old, which stay, so
 * that what somebody once agreed to can always be shown.
 */
export const consentVersions = {
  '2026-1': sayFrom<ConsentWord>({ en: consentEn, zh: consentZh }),
} as const satisfies Record<string, Say<ConsentWord>>;

export type ConsentVersion = keyof typeof consentVersions;

export const currentConsentVersion: ConsentVersion = '2026-1';

/** Whether a text of this version exists. */
export const isConsentVersion = (version: string): version is ConsentVersion =>
  Object.hasOwn(consentVersions, version);
