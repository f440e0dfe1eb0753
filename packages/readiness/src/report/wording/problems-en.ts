import type { ProblemCode } from '@overread/imaging';

/** What a person is told about each problem, and what to do where something can be done. A blank not known is `none`. */
export const problemsEn: Readonly<Record<ProblemCode, string>> = {
  'archive-encrypted':
    'A password protects this archive. Open it with the password, and check the folder you get.',
  'archive-nested-too-deep':
    'Archives lie inside archives here, too deep to open. Unpack them, and check the folder.',
  'archive-unsupported':
    'This is {format, select, none {a container} other {a {format} container}} that is not read here. Unpack it (or ask for a plain folder, ZIP or ISO), and check the result.',
  'character-set-repaired':
    'Names were not written in the character set the file declares{used, select, none {} other { ({declared}, really {used})}}; they were read as they were meant.',
  'damaged-archive':
    'The archive or disc image is damaged{reason, select, none {} other { ({reason})}}. Copy it again, or ask for a new one.',
  'dicomdir-lists-missing':
    'The disc’s own table of contents names {listed} files, and {missing} of them are not here: it was copied only in part. Copy the whole disc again.',
  'dicomdir-unlisted': '{count} images are here that the disc’s own table of contents does not name.',
  'duplicate-instances': '{count} images are here more than once.',
  'executable-in-preamble':
    'The start of this image file looks like a program. It was not run. Do not open the file with anything but an image viewer.',
  'identity-differs':
    'Name, birth date or sex differ within what claims to be one person. Check whose images these are.',
  'lossy-compression':
    'The pictures were compressed with loss{ratio, select, none {} other { (about {ratio} to 1)}}. Fine detail may be gone; ask for the originals.',
  'malformed-dicom':
    'This file breaks off the rules of DICOM{reason, select, none {} other { ({reason})}}. What came before could be read.',
  'missing-pixels': 'The label of a picture without the picture. Ask for it again.',
  'missing-slices': '{missing} slices are missing in the stack. Ask for the complete series.',
  'orientation-unknown': 'How the picture lies in the body is not recorded, so its plane is unknown.',
  'path-escapes-disc': 'A name on this disc points outside it and was refused.',
  'region-contradicted':
    'Its labels name different body parts{values, select, none {} other { ({values})}}. Someone must look.',
  'side-contradicted':
    'Its labels name different sides{values, select, none {} other { ({values})}}. Ask the hospital to confirm the side in writing.',
  'standing-contradicted':
    'Its labels disagree on standing{values, select, none {} other { ({values})}}. Someone must look.',
  'too-large-to-read': 'Too large to read to the end{reason, select, none {} other { ({reason})}}.',
  'truncated-pixels':
    'Part of the picture is missing: the file is cut off. Copy it again, or ask for it again.',
  'unreadable-file':
    'The medium did not deliver this file{reason, select, none {} other { ({reason})}}. Try another drive, or ask for a new disc.',
  'view-contradicted':
    'Its labels name different views{values, select, none {} other { ({values})}}. Someone must look.',
};
