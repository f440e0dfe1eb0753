import { formatTag, keywordOf, type Tag } from '../dataset/tags.ts';
import type { Conclusion, Evidence, Strength } from '../inventory/inventory.ts';

const longestQuote = 120;

/** `(0008,103E) SeriesDescription “KNEE AP WB”` */
export const cite = (tag: Tag, value: string | number): string => {
  const text = String(value);
  const quote = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
  return `${formatTag(tag)} ${keywordOf(tag) ?? 'private'} “${quote}”`;
};

/** A conclusion from one piece of evidence. */
export const concluded = <T extends string>(
  about: string,
  value: T,
  strength: Strength,
  source: string,
  file: string,
): Conclusion<T> => ({
  value,
  strength,
  evidence: [evidenceOf(about, value, strength, source, file)],
  problems: [],
});

export const evidenceOf = (
  about: string,
  value: string,
  strength: Strength,
  source: string,
  file: string,
): Evidence => ({ about, value, source, file, strength });

/** Nothing said anything: absence is unknown, and carries no evidence. */
export const unknownConclusion = {
  value: 'unknown',
  strength: 'unknown',
  evidence: [],
  problems: [],
} as const;
