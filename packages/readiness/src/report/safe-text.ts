import type { ReportDocument } from './document.ts';

/** C0 and C1 controls (terminals obey them) and direction overrides (they make text read as what it is not). */
const unsafe = /[\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F\uFEFF]+/gu;
const loneSurrogate = /\p{Cs}/gu;

/** What a disc says, made fit to show: one line, no control characters. Markup is each renderer's own matter. */
export const safeText = (text: string): string => text.replace(unsafe, ' ').replace(loneSurrogate, '\uFFFD');

/** The document with every string made fit to show. */
export const safeDocument = (document: ReportDocument): ReportDocument => clean(document) as ReportDocument;

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return safeText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
};
