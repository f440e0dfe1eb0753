import { createHash } from 'node:crypto';
import { consentBytes, consentText, currentConsentVersion } from '@overread/case';
import type { House } from '../http/house.ts';

/** The text to consent to today, with the hash that a consent must name. */
export function consentTextNow(house: Pick<House, 'consentParameters'>, language: 'en' | 'zh') {
  const text = consentText(currentConsentVersion, language, house.consentParameters(language));
  const hash = createHash('sha256').update(consentBytes(text)).digest('hex');
  return {
    version: text.version as string,
    hash,
    title: text.title,
    blocks: text.blocks.map(({ id, heading, paragraphs }) => ({ id, heading, paragraphs: [...paragraphs] })),
    purposes: text.purposes.map((one) => ({ ...one })),
    toBeConfirmed: [...text.toBeConfirmed],
  };
}
