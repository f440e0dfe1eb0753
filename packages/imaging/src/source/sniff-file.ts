import type { DocumentFormat, OtherFile } from '../inventory/inventory.ts';
import { archiveFormat, archiveNames, startsWith } from './archive-format.ts';
import { fileMarks, type FileMark } from './file-marks.ts';
import { isSystemFile, isViewerFile, scriptNames, textNames } from './known-names.ts';

/** What a file that is not DICOM is, by its first bytes and its name; `by` says which of them told. */
export type Sniffed =
  | { readonly document: DocumentFormat; readonly by: string }
  | { readonly other: OtherFile['what']; readonly by: string };

/**
 * Recognises a file by its first bytes (8 KB are plenty), then by its name. The bytes win over the name:
 * a program called `report.pdf` is a program. Nothing is opened, run or decoded.
 */
export const sniffFile = (head: Uint8Array, path: string): Sniffed => {
  if (isSystemFile(path)) return { other: 'system', by: 'name' };
  const found = byMark(head, path) ??
    byText(head, path) ?? { other: 'unknown', by: 'nothing known in bytes or name' };
  // A viewer brings its own pictures, pages and settings; papers of the patient's are not among them.
  const partOfViewer = isViewerFile(path) && !('document' in found && found.document === 'pdf');
  return partOfViewer ? { other: 'viewer', by: 'name of a viewer' } : found;
};

const byMark = (head: Uint8Array, path: string): Sniffed | undefined => {
  const mark = fileMarks.find((candidate) => matches(candidate, head, path));
  if (mark) return { ...mark.is, by: `first bytes: ${mark.name}` };
  const archive = archiveFormat(head);
  if (archive === 'ZIP') return insideZip(head);
  if (archive) return { other: 'archive', by: `first bytes: ${archive}` };
  if (scriptNames.test(path)) return { other: 'executable', by: 'name' };
  return archiveNames.test(path) && !isText(head) ? { other: 'archive', by: 'name' } : undefined;
};

const matches = ({ at, bytes, also, path: name }: FileMark, head: Uint8Array, path: string): boolean =>
  startsWith(head, at, bytes) &&
  (!also || startsWith(head, also.at, also.bytes)) &&
  (!name || name.test(path));

/** Office papers and Java programs are ZIPs; the names of their first entries tell (ECMA-376-2, JAR specification). */
const insideZip = (head: Uint8Array): Sniffed => {
  const text = latin1(head);
  const kind = zipKinds.find(({ word }) => word.test(text));
  return kind
    ? { ...kind.is, by: `entries of the ZIP: ${kind.name}` }
    : { other: 'archive', by: 'first bytes: ZIP' };
};

const zipKinds: readonly {
  word: RegExp;
  name: string;
  is: { document: DocumentFormat } | { other: OtherFile['what'] };
}[] = [
  {
    word: /word\/(?:document|styles|_rels|theme|settings|fontTable)/u,
    name: 'word/',
    is: { document: 'docx' },
  },
  {
    word: /META-INF\/(?:MANIFEST\.MF)?|AndroidManifest\.xml/u,
    name: 'META-INF/',
    is: { other: 'executable' },
  },
  { word: /\[Content_Types\]\.xml|mimetypeapplication\/vnd/u, name: 'office', is: { other: 'unknown' } },
];

const byText = (head: Uint8Array, path: string): Sniffed | undefined => {
  if (!isText(head)) return undefined;
  const text = latin1(head.subarray(0, 1024));
  if (/<!doctype html|<html[\s>]/iu.test(text)) return { document: 'html', by: 'words: <html>' };
  return textNames.test(path) ? { document: 'text', by: 'plain text' } : undefined;
};

/** No control characters but blanks; UTF-16 shows by its mark. */
const isText = (head: Uint8Array): boolean => {
  if (head.length === 0) return false;
  if (startsWith(head, 0, '\u00ff\u00fe') || startsWith(head, 0, '\u00fe\u00ff')) return true;
  return head.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 12 || byte === 13);
};

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
