import type { DocumentProblem } from '@overread/case';
import type { DocumentLimits } from '../document-limits.ts';
import { decodeText } from './decode-text.ts';
import { DocumentRefusal } from './document-refusal.ts';
import type { DocumentIntake, DocumentProgress, ReaderAnswer, ReaderRequest } from './reader-messages.ts';
import { Recogniser } from './recogniser.ts';
import { sniffDocument } from './sniff-document.ts';

/** Each format's libraries are loaded only for a paper that needs them: a process reads one paper and ends. */
const readers = {
  docx: async () => await import('./read-docx.ts'),
  pdf: async () => await import('./read-pdf.ts'),
  picture: async () => await import('./read-picture.ts'),
} as const;

/** Does what was asked of one paper. A refusal is an answer; anything else thrown is a fault. */
export const readDocument = async (
  request: ReaderRequest,
  onProgress: (progress: DocumentProgress) => void,
): Promise<ReaderAnswer> => {
  const recogniser = new Recogniser();
  try {
    return request.what === 'intake'
      ? { intake: await intake(request, recogniser, onProgress) }
      : { picture: await render(request) };
  } catch (error) {
    if (error instanceof DocumentRefusal) return { refused: error.problem };
    throw error;
  } finally {
    await recogniser.close();
  }
};

const intake = async (
  { bytes, limits }: ReaderRequest,
  recogniser: Recogniser,
  onProgress: (progress: DocumentProgress) => void,
): Promise<DocumentIntake> => {
  const sniffed = sniffDocument(bytes);
  if ('refused' in sniffed) throw new DocumentRefusal({ code: sniffed.refused });
  switch (sniffed.format) {
    case 'pdf':
      return await (await readers.pdf()).readPdf(bytes, limits, recogniser, onProgress);
    case 'picture':
      return await (
        await readers.picture()
      ).readPicture(bytes, sniffed.mediaType, limits, recogniser, onProgress);
    case 'docx':
      return await takeDocx(bytes, sniffed.mediaType, limits);
    case 'text':
      return takeText(bytes, sniffed.mediaType, limits);
  }
};

const render = async (request: Extract<ReaderRequest, { what: 'render' }>) => {
  const { bytes, page, width, limits } = request;
  const sniffed = sniffDocument(bytes);
  if ('refused' in sniffed) throw new DocumentRefusal({ code: sniffed.refused });
  if (sniffed.format === 'pdf') return await (await readers.pdf()).renderPdf(bytes, page, width, limits);
  if (sniffed.format === 'picture')
    return await (await readers.picture()).renderPicture(bytes, sniffed.mediaType, page, width, limits);
  throw new DocumentRefusal({ code: 'no-picture-of-text' });
};

const takeDocx = async (
  bytes: Uint8Array,
  mediaType: string,
  limits: DocumentLimits,
): Promise<DocumentIntake> => {
  const { text, pictures } = await (await readers.docx()).readDocx(bytes, limits);
  const notes: readonly DocumentProblem[] = pictures > 0 ? [{ code: 'pictures-inside-not-read' }] : [];
  return onePage(text, mediaType, limits, notes);
};

const takeText = (bytes: Uint8Array, mediaType: string, limits: DocumentLimits): DocumentIntake => {
  const { text, guessed } = decodeText(bytes);
  return onePage(text, mediaType, limits, guessed ? [{ code: 'charset-guessed' }] : []);
};

const onePage = (
  text: string,
  mediaType: string,
  limits: DocumentLimits,
  notes: readonly DocumentProblem[],
): DocumentIntake => {
  const problems = [...notes];
  if (text.length > limits.characters) problems.push({ code: 'text-cut' });
  if (text.trim() === '') problems.push({ code: 'page-without-text', page: 1 });
  const kept = text.slice(0, limits.characters);
  return {
    mediaType,
    pages: 1,
    text: kept.trim() === '' ? [] : [{ page: 1, text: kept, source: 'text', confidence: 1 }],
    codes: [],
    problems,
  };
};
