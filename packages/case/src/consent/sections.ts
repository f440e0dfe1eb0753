import type { Confirmed } from '../wording-support/confirmed.ts';
import type { ConsentWord } from './wording/consent-en.ts';

export type SectionId =
  | 'what'
  | 'who'
  | 'where'
  | 'how-long'
  | 'translation'
  | 'limits'
  | 'rights'
  | 'withdrawal';

interface Section {
  readonly id: SectionId;
  readonly paragraphs: readonly ConsentWord[];
  readonly confirmed: Confirmed;
}

const lawyer = 'to-be-confirmed-by-lawyer';

/**
 * The text's sections, in order. What depends on a country's law keeps its mark until a lawyer there has confirmed
 * it: the ground for processing health data, the transfer abroad, the period of keeping, the rights (in the EU, GDPR
 * articles 6, 9, 13 and 49; in China, the Personal Information Protection Law).
 */
export const consentSections: readonly Section[] = [
  { id: 'what', paragraphs: ['what.1', 'what.2'], confirmed: lawyer },
  { id: 'who', paragraphs: ['who.1', 'who.2', 'who.3'], confirmed: lawyer },
  { id: 'where', paragraphs: ['where.1', 'where.2'], confirmed: lawyer },
  { id: 'how-long', paragraphs: ['how-long.1', 'how-long.2'], confirmed: lawyer },
  { id: 'translation', paragraphs: ['translation.1', 'translation.2'], confirmed: 'product-default' },
  { id: 'limits', paragraphs: ['limits.1', 'limits.2'], confirmed: 'stated' },
  { id: 'rights', paragraphs: ['rights.1', 'rights.2'], confirmed: lawyer },
  { id: 'withdrawal', paragraphs: ['withdrawal.1', 'withdrawal.2'], confirmed: lawyer },
];
