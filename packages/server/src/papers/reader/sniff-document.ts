import type { DocumentProblemCode } from '@overread/case';

export type ReadableFormat = 'pdf' | 'docx' | 'picture' | 'text';
export type SniffedDocument =
  | { readonly format: ReadableFormat; readonly mediaType: string }
  | { readonly refused: DocumentProblemCode };

/** What a file is, by its bytes alone: a name is what the sender says. Nothing is opened or run. */
export const sniffDocument = (bytes: Uint8Array): SniffedDocument => {
  if (bytes.length === 0) return { refused: 'empty' };
  const head = latin1(bytes.subarray(0, 4096));
  const mark = marks.find((candidate) => fits(candidate, head));
  if (mark) return mark.is;
  if (zipBegins.some((begin) => head.startsWith(begin))) return insideZip(bytes);
  if (/<!doctype html|<html[\s>]|<script[\s>]/iu.test(head)) return { refused: 'web-page' };
  if (/<svg[\s>]/iu.test(head)) return { refused: 'drawing-with-markup' };
  // ISO 32000-1 annex H, note 13: readers accept the header within the first 1024 bytes.
  if (head.slice(0, 1024).includes('%PDF-')) return pdf;
  return looksLikeText(bytes) ? { format: 'text', mediaType: 'text/plain' } : { refused: 'unknown-format' };
};

const zipBegins = ['PK\x03\x04', 'PK\x05\x06'];
const pdf: SniffedDocument = { format: 'pdf', mediaType: 'application/pdf' };
const picture = (mediaType: string): SniffedDocument => ({ format: 'picture', mediaType });

interface Mark {
  /** Bytes as Latin-1, alternatives; all at the same place. */
  readonly begins: readonly string[];
  readonly at?: number;
  /** More that must stand, at its own place. */
  readonly and?: { readonly at: number; readonly begins: string };
  readonly is: SniffedDocument;
}

/** Programs first: a program that is also something else stays a program. */
const marks: readonly Mark[] = [
  { begins: ['MZ', '\x7fELF', '#!', '\0asm'], is: { refused: 'program' } },
  {
    begins: [
      '\xfe\xed\xfa\xce',
      '\xfe\xed\xfa\xcf',
      '\xce\xfa\xed\xfe',
      '\xcf\xfa\xed\xfe',
      '\xca\xfe\xba\xbe',
    ],
    is: { refused: 'program' },
  },
  { begins: ['%PDF-'], is: pdf },
  { begins: ['\xff\xd8\xff'], is: picture('image/jpeg') },
  { begins: ['\x89PNG\r\n\x1a\n'], is: picture('image/png') },
  { begins: ['II\x2a\0', 'MM\0\x2a'], is: picture('image/tiff') },
  { begins: ['RIFF'], and: { at: 8, begins: 'WEBP' }, is: picture('image/webp') },
  { begins: ['GIF87a', 'GIF89a'], is: picture('image/gif') },
  { at: 4, begins: ['ftypavif', 'ftypavis'], is: picture('image/avif') },
  { at: 4, begins: ['ftyphei', 'ftyphev', 'ftypmif1', 'ftypmsf1'], is: { refused: 'heic' } },
  { at: 128, begins: ['DICM'], is: { refused: 'dicom' } },
  { begins: ['BM'], and: { at: 6, begins: '\0\0\0\0' }, is: { refused: 'picture-format' } },
  { begins: ['\0\0\x01\0'], is: { refused: 'picture-format' } },
  { begins: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'], is: { refused: 'old-word' } },
  { begins: ['{\\rtf'], is: { refused: 'rich-text' } },
  {
    begins: ['Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh', '\xfd7zXZ', '\x28\xb5\x2f\xfd', 'MSCF', 'ITSF'],
    is: { refused: 'archive' },
  },
  { at: 257, begins: ['ustar'], is: { refused: 'archive' } },
];

const fits = ({ begins, at = 0, and }: Mark, head: string): boolean =>
  begins.some((bytes) => head.startsWith(bytes, at)) && (!and || head.startsWith(and.begins, and.at));

/** Names of the entries stand in clear in local headers and in the directory at the end (APPNOTE 4.3). */
const insideZip = (bytes: Uint8Array): SniffedDocument => {
  const names = latin1(bytes.subarray(0, 65_536)) + latin1(bytes.subarray(-65_536));
  return zipKinds.find(({ holds }) => holds.test(names))?.is ?? { refused: 'archive' };
};

const zipKinds: readonly { readonly holds: RegExp; readonly is: SniffedDocument }[] = [
  { holds: /META-INF\/MANIFEST\.MF|AndroidManifest\.xml/u, is: { refused: 'program' } },
  {
    holds: /word\/document\d*\.xml/u,
    is: {
      format: 'docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  },
  {
    holds: /xl\/workbook|ppt\/presentation|mimetypeapplication\/vnd\.oasis/u,
    is: { refused: 'other-office' },
  },
];

/** No control characters but blanks; UTF-16 shows by its mark, or by a nought in every other place. */
const looksLikeText = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 65_536);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  return head.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 12 || byte === 13);
};

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
