import { z } from 'zod';
import type { Language } from '../wording-support/language.ts';
import { purposes, requiredPurposes, type ConsentPurpose } from './purposes.ts';
import { consentVersions, type ConsentVersion } from './versions.ts';
import { consentSections, type SectionId } from './sections.ts';

const filled = z.string().trim().min(1).max(200);

/** What the house that runs the service fills in. */
export const consentParametersSchema = z.object({
  /** Who answers for the data. */
  organisation: filled,
  /** Where that organisation is. */
  organisationCountry: filled,
  /** Address for questions and withdrawal. */
  contact: filled,
  /** Country the reviewer works in. */
  reviewCountry: filled,
  /** Months after closing until the case is erased. */
  retentionMonths: z.int().min(1).max(600),
  /** Who keeps the machine translation running; null: there is none, and nothing of it is said or asked. */
  machineTranslator: filled.nullable(),
});
export type ConsentParameters = z.infer<typeof consentParametersSchema>;

export interface ConsentText {
  readonly version: ConsentVersion;
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly {
    readonly id: SectionId;
    readonly heading: string;
    readonly paragraphs: readonly string[];
  }[];
  /** One tick box each, all empty to begin with. */
  readonly purposes: readonly {
    readonly id: ConsentPurpose;
    readonly label: string;
    readonly detail: string;
    readonly required: boolean;
  }[];
  /** Sections that a lawyer of the house's country has yet to confirm; shown to the administrator. */
  readonly toBeConfirmed: readonly SectionId[];
}

/**
 * The text to consent to. A version never changes once used: its words and parameters are what the hash of
 * {@link consentBytes} stands for. Throws on parameters that leave a blank.
 */
export function consentText(
  version: ConsentVersion,
  language: Language,
  parameters: ConsentParameters,
): ConsentText {
  const { machineTranslator, ...filledIn } = consentParametersSchema.parse(parameters);
  const blanks = { ...filledIn, ...(machineTranslator !== null && { machineTranslator }) };
  const isSaid = (words: string): boolean => machineTranslator !== null || !aboutMachines.has(words);
  const say = consentVersions[version];
  const sections = consentSections;
  return {
    version,
    language,
    title: say('title', language),
    blocks: sections.map(({ id, paragraphs }) => ({
      id,
      heading: say(`${id}.heading`, language),
      paragraphs: paragraphs.filter(isSaid).map((paragraph) => say(paragraph, language, blanks)),
    })),
    purposes: purposes.filter(isSaid).map((id) => ({
      id,
      label: say(`purpose.${id}`, language, blanks),
      detail: say(`detail.${id}`, language, blanks),
      required: (requiredPurposes as readonly ConsentPurpose[]).includes(id),
    })),
    toBeConfirmed: sections.filter(({ confirmed }) => confirmed !== 'stated').map(({ id }) => id),
  };
}

/** Paragraphs and purposes that mean nothing in a house without machine translation. */
const aboutMachines: ReadonlySet<string> = new Set(['translation.2', 'machine-translation']);

/** The text as bytes, one way only: UTF-8 of its title, sections and purposes, each on a line. Hash these. */
export function consentBytes({ version, language, title, blocks, purposes: asked }: ConsentText): Uint8Array {
  const lines = [
    `consent ${version} ${language}`,
    title,
    ...blocks.flatMap(({ id, heading, paragraphs }) => [`# ${id}`, heading, ...paragraphs]),
    ...asked.flatMap(({ id, label, detail, required }) => [`- ${id} ${required}`, label, detail]),
  ];
  return new TextEncoder().encode(`${lines.map(oneLine).join('\n')}\n`);
}

const oneLine = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
