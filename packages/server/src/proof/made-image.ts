import { randomBytes } from 'node:crypto';
import { dicomFile } from '@overread/sample-discs';

export interface MadeImage {
  readonly uid: string;
  /** With something in its preamble, which is not kept. */
  readonly sent: Buffer;
  /** As it must come back. */
  readonly kept: Buffer;
}

let made = 0;
const root = `2.25.${BigInt(`0x${randomBytes(8).toString('hex')}`)}`;

/** A small MR image of its own UID, with pixels nobody else has. */
export function madeImage(pixelBytes: number, patientName = 'PROOF^PATIENT'): MadeImage {
  made += 1;
  const uid = `${root}.${made}`;
  const kept = Buffer.from(
    dicomFile(
      [
        [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.4'],
        [0x00080018, 'UI', uid],
        [0x00080020, 'DA', '20260301'],
        [0x00080060, 'CS', 'MR'],
        [0x00100010, 'PN', patientName],
        [0x00100020, 'LO', 'P1'],
        [0x0020000d, 'UI', `${root}.0.1`],
        [0x0020000e, 'UI', `${root}.0.2`],
        [0x00200013, 'IS', String(made)],
        [0x00280010, 'US', 64],
        [0x00280011, 'US', Math.ceil(pixelBytes / 128)],
        [0x00280100, 'US', 16],
      ],
      'explicit',
      { bytes: randomBytes(Math.ceil(pixelBytes / 128) * 128) },
    ),
  );
  const sent = Buffer.from(kept);
  sent.write('MZ in the preamble', 0, 'latin1');
  return { uid, sent, kept };
}

/** The body of a STOW-RS request (PS3.18 section 10.5), parted by `here`. */
export const stowBody = (files: readonly Buffer[]): Buffer =>
  Buffer.concat([
    ...files.flatMap((file) => [
      Buffer.from('--here\r\nContent-Type: application/dicom\r\n\r\n'),
      file,
      Buffer.from('\r\n'),
    ]),
    Buffer.from('--here--\r\n'),
  ]);

export const stowType = 'multipart/related; type="application/dicom"; boundary=here';
