import { plainBlocks, reviewedBlock, type Block, type DatesBehind, type Opinion } from '@overread/case';
import { label, nameSeries } from '@overread/readiness';
import { fileWords } from './opinion-words.ts';
import { figureHeight, taggedDocument, type Picture, type TaggedDocument } from './tagged-document.ts';

export interface OpinionPdf {
  readonly language: 'en' | 'zh';
  readonly caseCode: string;
  /** In `language`. */
  readonly opinion: Opinion;
  /** As it was signed, where `opinion` is its translation. */
  readonly original: Opinion | null;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly dates: DatesBehind;
  readonly signedAt: Date;
  /** SHA-256 of the signed bytes, hexadecimal. */
  readonly hash: string;
  /** Null: not named. */
  readonly reviewer: { readonly name: string; readonly specialty: string } | null;
  readonly pictures: readonly Picture[];
  /** The signed document, attached for whoever wants to verify it. */
  readonly signedFile: Buffer;
}

/**
 * The opinion to print, read aloud or hand on: questions and answers first, the specialist's words beside the plain
 * ones, pictures with what was measured, the original after a translation, the signed document attached.
 */
export async function opinionPdf(given: OpinionPdf): Promise<Buffer> {
  const { language, opinion, original, signedAt, hash } = given;
  const words = fileWords[language];
  const pdf = taggedDocument({ title: words.title, language, made: signedAt });
  pdf.title(words.title);
  pdf.facts(factsOf(given));
  const reviewed = reviewedBlock(opinion, language, (one) => nameSeries(one, language), given.dates);
  for (const block of blocksOf(given, opinion, language)) {
    if (block.id === 'fixed') write(pdf, reviewed);
    write(pdf, block);
    if (block.id === 'findings') pictures(pdf, given);
  }
  if (original) {
    pdf.heading(words.original);
    pdf.note(words.originalNote);
    for (const block of blocksOf(given, original, original.language)) write(pdf, block);
  }
  pdf.heading(words.check);
  pdf.note(words.checkNote(hash));
  pdf.attach({
    name: 'signed-opinion.json',
    bytes: given.signedFile,
    mediaType: 'application/json',
    description: words.signedFile,
  });
  return pdf.finish(words.footer(given.caseCode, hash), words.page);
}

const blocksOf = ({ questions }: OpinionPdf, opinion: Opinion, language: 'en' | 'zh'): readonly Block[] =>
  plainBlocks(opinion, language, questions, (id) => label('name', id, language));

function factsOf({
  language,
  opinion,
  signedAt,
  reviewer,
}: OpinionPdf): readonly (readonly [string, string])[] {
  const words = fileWords[language];
  const day = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(signedAt);
  const by = reviewer ?? { name: words.notNamed, specialty: opinion.reviewer.specialty };
  return [
    [words.about, label('case-type', opinion.caseType, language)],
    [words.side, label('side', opinion.side, language)],
    [words.signed, day],
    [words.version, String(opinion.version)],
    [words.by, [by.name, by.specialty].filter((part) => part !== '').join(', ')],
  ];
}

function write(pdf: TaggedDocument, { id, heading, lines }: Block): void {
  pdf.heading(heading);
  for (const [index, { plain, specialist }] of lines.entries()) {
    if (id === 'questions' && isQuestion(lines, index)) pdf.question(plain);
    else if (id === 'fixed') pdf.note(plain);
    else pdf.paragraph(plain);
    pdf.specialist(specialist);
  }
}

/** Questions stand before their answers and begin as `plainBlocks` numbers them. */
const isQuestion = (lines: Block['lines'], index: number): boolean =>
  /^(?:Question|问题) \d+[:：]/u.test(lines[index]?.plain ?? '');

function pictures(pdf: TaggedDocument, { language, pictures: all }: OpinionPdf): void {
  if (all.length === 0) return;
  pdf.heading(fileWords[language].pictures, figureHeight + 40);
  for (const picture of all) pdf.picture(picture);
}
