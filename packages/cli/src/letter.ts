import { extname } from 'node:path';
import {
  requestLetter,
  toHtml,
  toPdfDefinition,
  toText,
  type LetterDetails,
  type ReportDocument,
  type ReportInput,
} from '@overread/readiness';
import { dateOf, oneOf, type Parsed } from './options.ts';
import { putFile } from './put.ts';
import type { Terminal } from './terminal.ts';

export const letterOptions = {
  hospital: { type: 'string' },
  patient: { type: 'string' },
  born: { type: 'string' },
  'hospital-number': { type: 'string' },
  contact: { type: 'string' },
} as const;

const formats = ['.pdf', '.html', '.txt'] as const;

/** What the letter is to name; faults of `--letter` and its companions come out here. */
export const letterDetails = (options: Parsed): LetterDetails => {
  const file = options.text('letter');
  if (file !== undefined) formatOf(file);
  const born = options.text('born');
  const given = {
    hospital: options.text('hospital'),
    patient: options.text('patient'),
    born: born === undefined ? undefined : dateOf('--born', born),
    hospitalNumber: options.text('hospital-number'),
    contact: options.text('contact'),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
};

/** The letter in the form that the file's name asks for. */
export const writeLetter = async (
  file: string,
  report: ReportInput,
  details: LetterDetails,
  terminal: Terminal,
): Promise<void> => {
  const letter = requestLetter({ ...report, details });
  putFile(file, await letterIn(formatOf(file), letter), terminal);
};

const formatOf = (file: string) => oneOf('the ending of --letter', extname(file).toLowerCase(), formats);

const letterIn = async (
  format: (typeof formats)[number],
  letter: ReportDocument,
): Promise<string | Uint8Array> => {
  if (format === '.html') return toHtml(letter);
  if (format === '.txt') return toText(letter, { width: 80, colour: false });
  return (await import('./pdf-file.ts')).pdfBytes(toPdfDefinition(letter));
};
