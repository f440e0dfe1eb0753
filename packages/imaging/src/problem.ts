/**
 * Something about the disc that a person must know. `code` is from {@link problemCodes}; wording lives
 * with the languages, not here. `detail` fills the wording's blanks.
 */
export interface Problem {
  readonly code: ProblemCode;
  /** Path inside the disc, when it is about one file. */
  readonly file?: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** Every code imaging can report; keep sorted, one line of meaning each. */
export const problemCodes = {
  'archive-encrypted': 'ZIP entry or archive is protected by a password',
  'archive-nested-too-deep': 'archive inside an archive inside an archive',
  'archive-unsupported': 'RAR, 7z, DMG or another container that is not read; detail.format',
  'character-set-repaired': 'text was not in the declared character set; detail.declared, detail.used',
  'damaged-archive': 'ZIP, ISO or UDF structure is broken; detail.reason',
  'dicomdir-lists-missing': 'DICOMDIR names files that are not there; detail.missing, detail.listed',
  'dicomdir-unlisted': 'images are there that DICOMDIR does not name; detail.count',
  'duplicate-instances': 'the same image is there more than once; detail.count',
  'executable-in-preamble': 'the 128 bytes before DICM look like a program',
  'identity-differs': 'name, birth date or sex differ within what claims to be one person',
  'lossy-compression': 'pixels were compressed with loss; detail.ratio when known',
  'malformed-dicom': 'not readable as DICOM from some byte on; detail.reason, detail.position, detail.tag',
  'missing-pixels': 'header describes an image but there are no pixels',
  'missing-slices': 'gaps in the stack; detail.missing, detail.expected',
  'orientation-unknown': 'no usable Image Orientation; detail.reason',
  'path-escapes-disc': 'a name tries to leave the disc and was refused; detail.name',
  'region-contradicted': 'sources name different body parts; detail.values',
  'side-contradicted': 'sources name different sides; detail.values',
  'standing-contradicted': 'sources disagree on standing; detail.values',
  'truncated-pixels': 'fewer pixel bytes than the header promises; detail.have, detail.need',
  'too-large-to-read': 'a bound on work or memory was reached; detail.reason',
  'unreadable-file': 'the medium could not deliver the file; detail.reason',
  'view-contradicted': 'sources name different views; detail.values',
} as const;

export type ProblemCode = keyof typeof problemCodes;
