/** A container recognised by its first bytes. */
export type ArchiveFormat =
  | 'ZIP'
  | 'ISO'
  | 'RAR'
  | '7z'
  | 'DMG'
  | 'gzip'
  | 'TAR'
  | 'XZ'
  | 'bzip2'
  | 'CAB'
  | 'NRG'
  | 'VHD';

interface Mark {
  readonly format: ArchiveFormat;
  readonly at: number;
  readonly bytes: string;
}

/** Sources: APPNOTE.TXT 4.3.7, RARLAB “RAR 5.0 archive format”, 7-Zip `7zFormat.txt`, RFC 1952, POSIX ustar, MS-CAB. */
const marks: readonly Mark[] = [
  { format: 'ZIP', at: 0, bytes: 'PK\u0003\u0004' },
  { format: 'ZIP', at: 0, bytes: 'PK\u0005\u0006' },
  { format: 'ZIP', at: 0, bytes: 'PK\u0007\u0008PK' },
  { format: 'RAR', at: 0, bytes: 'Rar!\u001a\u0007' },
  { format: '7z', at: 0, bytes: '7z\u00bc\u00af\u0027\u001c' },
  { format: 'gzip', at: 0, bytes: '\u001f\u008b\u0008' },
  { format: 'XZ', at: 0, bytes: '\u00fd7zXZ\u0000' },
  { format: 'bzip2', at: 0, bytes: 'BZh' },
  { format: 'CAB', at: 0, bytes: 'MSCF\u0000\u0000\u0000\u0000' },
  { format: 'TAR', at: 257, bytes: 'ustar' },
];

/** Marks further in than a header read: ECMA-119 8.1 and ECMA-167 2/9.1 at sector 16; DMG's `koly` trailer. */
const volumeMarks = ['CD001', 'BEA01', 'NSR02', 'NSR03'];

/** The container these first bytes begin, if any. An image shows only with 32 KB and more of head. */
export const archiveFormat = (head: Uint8Array): ArchiveFormat | undefined => {
  const found = marks.find(({ at, bytes }) => startsWith(head, at, bytes));
  if (found) return found.format;
  if (volumeMarks.some((mark) => startsWith(head, 16 * 2048 + 1, mark))) return 'ISO';
  return isRawImage(head) ? 'ISO' : undefined;
};

export const startsWith = (bytes: Uint8Array, at: number, mark: string): boolean => {
  if (at + mark.length > bytes.length) return false;
  for (let index = 0; index < mark.length; index++)
    if (bytes[at + index] !== mark.charCodeAt(index)) return false;
  return true;
};

/** Raw 2,352-byte sectors begin with a synchronisation pattern (ECMA-130 14.1). */
const isRawImage = (head: Uint8Array): boolean =>
  startsWith(head, 0, '\u0000' + '\u00ff'.repeat(10) + '\u0000');

/**
 * Names that containers go by; only files so named cost a look when a disc is opened. A bare `.001` is none: UIDs end
 * so; the first volume of a split archive keeps the name of its kind before it.
 */
export const archiveNames =
  /\.(?:zip|iso|img|bin|mdf|udf|rar|7z|dmg|nrg|tar|t?gz|t?xz|t?bz2|cab|z\d\d|r\d\d|(?:zip|7z|rar)\.001)$/iu;

/** What a name says of a container whose first bytes say nothing: DMG and NRG are marked at their end. */
export const formatByName = (path: string): ArchiveFormat | undefined =>
  endings.find(({ ending }) => path.toLowerCase().endsWith(ending))?.format;

const endings: readonly { ending: string; format: ArchiveFormat }[] = [
  { ending: '.dmg', format: 'DMG' },
  { ending: '.nrg', format: 'NRG' },
];
