import {
  checkJson,
  reportDocument,
  requestLetter,
  toText,
  type Locale,
  type ReportDocument,
} from '@overread/readiness';
import type { Assessed } from '../use-assessment.ts';

export interface KeptFile {
  readonly name: string;
  readonly content: Blob;
}

type MakePdf = (document: ReportDocument) => Promise<Blob>;

/** Whether there is anything that a hospital could send. */
export const hasRequests = ({ assessment }: Assessed): boolean =>
  assessment.requirements.some(
    ({ request, verdict }) => request && verdict !== 'met' && verdict !== 'not-needed',
  );

export async function reportPdf(
  assessed: Assessed,
  locale: Locale,
  thumbnails: ReadonlyMap<string, string>,
  makePdf: MakePdf,
): Promise<KeptFile> {
  const document = reportDocument({ ...assessed, locale, thumbnails });
  return { name: nameOf(assessed, 'report', 'pdf'), content: await makePdf(document) };
}

export async function letterPdf(assessed: Assessed, locale: Locale, makePdf: MakePdf): Promise<KeptFile> {
  return {
    name: nameOf(assessed, `letter-${locale}`, 'pdf'),
    content: await makePdf(letter(assessed, locale)),
  };
}

export function letterText(assessed: Assessed, locale: Locale): KeptFile {
  const text = toText(letter(assessed, locale), { width: 78, colour: false });
  return {
    name: nameOf(assessed, `letter-${locale}`, 'txt'),
    content: new Blob([text], { type: 'text/plain' }),
  };
}

export function checkFile(assessed: Assessed): KeptFile {
  const text = `${JSON.stringify(checkJson(assessed), undefined, 2)}\n`;
  return { name: nameOf(assessed, 'check', 'json'), content: new Blob([text], { type: 'application/json' }) };
}

/** The person's name is left to the person: a letter never takes it from a disc. */
const letter = (assessed: Assessed, locale: Locale): ReportDocument =>
  requestLetter({ ...assessed, details: {}, locale });

/** No name of a person in a file's name. */
const nameOf = ({ caseType, circumstances }: Assessed, what: string, ending: string): string =>
  `overread-${what}-${caseType}-${circumstances.today}.${ending}`;
