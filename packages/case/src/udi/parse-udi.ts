import { parseGs1 } from './parse-gs1.ts';
import { parseHibc } from './parse-hibc.ts';
import { parseIccbba } from './parse-iccbba.ts';
import { finish, newDraft, type Udi } from './udi.ts';

/** No code of the three standards is longer; what is, is not looked into. */
const longestCode = 512;

/**
 * Reads the text of an implant's code, as a scanner gives it or as it is printed, into its parts. `today` (any ISO
 * date) settles the century of two-digit years. Never throws: what cannot be read is `null` and told in `problems`.
 * Source: GS1 General Specifications; ANSI/HIBC 2.6; ICCBBA ST-001.
 */
export const parseUdi = (text: string, today: string): Udi => {
  const code = withoutSymbology(text);
  const start = code.replaceAll('\u001d', '');
  const form = code.length > longestCode ? undefined : forms.find(({ begins }) => begins.test(start));
  if (form) return form.parse(code, Number(today.slice(0, 4)));
  const draft = newDraft(null);
  draft.problems.add('not-a-udi');
  return finish(draft, code.slice(0, longestCode));
};

/** ISO/IEC 15424 symbology identifiers, which scanners put before the data: `]d2`, `]C1`, `]Q3`, `]e0`. */
const withoutSymbology = (text: string): string => text.trim().replace(/^\][A-Za-z][0-9A-Za-z]/u, '');

const forms = [
  { begins: /^\*?\+[A-Z0-9$]/iu, parse: parseHibc },
  { begins: /^(?:=[/A-Z1-9,>}]|&,1)/u, parse: parseIccbba },
  { begins: /^(?:\(\d{2,4}\)|01\d{14}|1[017]|21|240|70|71|https?:\/\/)/iu, parse: parseGs1 },
] as const;
