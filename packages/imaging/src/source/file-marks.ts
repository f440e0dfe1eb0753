import type { DocumentFormat, OtherFile } from '../inventory/inventory.ts';

/** First bytes that tell a format; `path`: and only under such a name. */
export interface FileMark {
  readonly name: string;
  readonly at: number;
  readonly bytes: string;
  readonly also?: { readonly at: number; readonly bytes: string };
  readonly path?: RegExp;
  readonly is: { readonly document: DocumentFormat } | { readonly other: OtherFile['what'] };
}

const document = (format: DocumentFormat) => ({ document: format }) as const;
const other = (what: OtherFile['what']) => ({ other: what }) as const;

/**
 * Sources: ISO 32000-1 7.5.2 (PDF), RTF 1.9.1, MS-CFB (doc), ITU-T T.81 (JPEG), PNG 3rd ed. 5.2, ISO/IEC 23008-12
 * (HEIF brands), TIFF 6.0, RIFF (WebP, AVI, WAV), GIF89a, PE/COFF, ELF, Apple `mach-o/loader.h`, ASF, MPEG-1 systems,
 * Matroska.
 */
export const fileMarks: readonly FileMark[] = [
  { name: 'PDF', at: 0, bytes: '%PDF-', is: document('pdf') },
  { name: 'RTF', at: 0, bytes: '{\\rtf', is: document('rtf') },
  // OLE files are also spreadsheets, installers and thumbnails: only the name tells a letter.
  {
    name: 'OLE',
    at: 0,
    bytes: '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    path: /\.(?:doc|dot|wps)$/iu,
    is: document('doc'),
  },
  {
    name: 'OLE',
    at: 0,
    bytes: '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    path: /\.msi$/iu,
    is: other('executable'),
  },
  { name: 'JPEG', at: 0, bytes: '\u00ff\u00d8\u00ff', is: document('jpeg') },
  { name: 'PNG', at: 0, bytes: '\u0089PNG\r\n\u001a\n', is: document('png') },
  ...['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1', 'avif'].map((brand): FileMark => ({
    name: brand,
    at: 4,
    bytes: `ftyp${brand}`,
    is: document('heic'),
  })),
  { name: 'TIFF', at: 0, bytes: 'II*\u0000', is: document('tiff') },
  { name: 'TIFF', at: 0, bytes: 'MM\u0000*', is: document('tiff') },
  { name: 'WebP', at: 0, bytes: 'RIFF', also: { at: 8, bytes: 'WEBP' }, is: document('webp') },
  { name: 'GIF', at: 0, bytes: 'GIF8', is: document('gif') },
  {
    name: 'BMP',
    at: 0,
    bytes: 'BM',
    also: { at: 6, bytes: '\u0000\u0000\u0000\u0000' },
    is: document('bmp'),
  },
  { name: 'MZ', at: 0, bytes: 'MZ', is: other('executable') },
  { name: 'ELF', at: 0, bytes: '\u007fELF', is: other('executable') },
  ...[
    '\u00fe\u00ed\u00fa\u00ce',
    '\u00fe\u00ed\u00fa\u00cf',
    '\u00ce\u00fa\u00ed\u00fe',
    '\u00cf\u00fa\u00ed\u00fe',
    '\u00ca\u00fe\u00ba\u00be',
  ].map((bytes): FileMark => ({ name: 'Mach-O or Java class', at: 0, bytes, is: other('executable') })),
  { name: '#!', at: 0, bytes: '#!', is: other('executable') },
  { name: 'AVI or WAV', at: 0, bytes: 'RIFF', is: other('media') },
  { name: 'MPEG-4', at: 4, bytes: 'ftyp', is: other('media') },
  { name: 'QuickTime', at: 4, bytes: 'moov', is: other('media') },
  { name: 'ASF', at: 0, bytes: '\u0030\u0026\u00b2\u0075\u008e\u0066\u00cf\u0011', is: other('media') },
  { name: 'MPEG', at: 0, bytes: '\u0000\u0000\u0001\u00ba', is: other('media') },
  { name: 'MPEG', at: 0, bytes: '\u0000\u0000\u0001\u00b3', is: other('media') },
  { name: 'Matroska', at: 0, bytes: '\u001a\u0045\u00df\u00a3', is: other('media') },
  { name: 'MP3', at: 0, bytes: 'ID3', is: other('media') },
  { name: 'Ogg', at: 0, bytes: 'OggS', is: other('media') },
  { name: 'Flash', at: 0, bytes: 'FLV\u0001', is: other('media') },
];
