import { inflateSync } from 'node:zlib';
import { signedFile, type SignedFile } from '@overread/case';

/** The signed document in what was given: the file itself, or the attachment of a PDF. Null: there is none. */
export const findSignedFile = (bytes: Buffer): { file: SignedFile; inPdf: boolean } | null => {
  const inPdf = bytes.subarray(0, 1024).includes('%PDF-');
  const candidates = inPdf ? attachments(bytes) : [bytes];
  for (const candidate of candidates) {
    const file = signedFile.safeParse(jsonIn(candidate));
    if (file.success) return { file: file.data, inPdf };
  }
  return null;
};

const jsonIn = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
};

/** Longest attachment looked at; a signed opinion has some tens of kilobytes. */
const longest = 8_000_000;
const most = 100;

/**
 * Embedded file streams (ISO 32000-1, 7.11.4), found by their dictionaries: a stream never lies inside another object
 * (7.5.7), so they stand in the file as they are, plain or deflated.
 */
const attachments = (pdf: Buffer): Buffer[] => {
  const text = pdf.toString('latin1');
  const found: Buffer[] = [];
  for (const match of text.matchAll(/\bstream\r?\n/gu)) {
    if (found.length >= most) break;
    const head = text.slice(
      Math.max(text.lastIndexOf(' obj', match.index), match.index - 2_000, 0),
      match.index,
    );
    if (!/\/Type\s*\/EmbeddedFile\b/u.test(head)) continue;
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    if (end < 0) break;
    const content = inflated(pdf.subarray(start, end), /\/FlateDecode\b/u.test(head));
    if (content) found.push(content);
  }
  return found;
};

const inflated = (bytes: Buffer, isDeflated: boolean): Buffer | null => {
  if (!isDeflated) return bytes;
  try {
    return inflateSync(bytes, { maxOutputLength: longest, finishFlush: 2 });
  } catch {
    return null;
  }
};
