import type { Locale } from '../../finding.ts';
import { fontRuns } from './font-runs.ts';
import type { PdfBox } from './pdf-node.ts';

/** Text set in the fonts its scripts need. */
export const pdfText = (text: string, locale: Locale, look: PdfBox = {}): PdfBox => ({
  ...look,
  text: pdfRuns(text, locale),
});

/** Runs to be joined with others on one line; each carries its own look. */
export const pdfRuns = (text: string, locale: Locale, look: PdfBox = {}): PdfBox[] =>
  fontRuns(text, locale).map((run) => ({ ...look, ...run }));
