import { encodingOf } from '../dataset/transfer-syntax.ts';

/** How a transfer syntax codes pixels; `none` stands for those that this package does not decode. */
export type PixelCoding = 'native' | 'rle' | 'jpeg' | 'jpeg-ls' | 'jpeg-2000' | 'htj2k' | 'deflate' | 'none';

export interface TransferSyntax {
  readonly uid: string;
  readonly name: string;
  /** `maybe`: the syntax allows loss and only the header can say whether there was any. */
  readonly lossy: 'no' | 'yes' | 'maybe';
  readonly encapsulated: boolean;
  readonly decodable: boolean;
  readonly coding: PixelCoding;
  readonly bigEndian: boolean;
  /** The data set itself is deflated (PS3.5 A.5). */
  readonly deflated: boolean;
}

type Row = readonly [uid: string, name: string, lossy: TransferSyntax['lossy'], coding: PixelCoding];

const native: readonly Row[] = [
  ['1.2.840.10008.1.2', 'Implicit VR Little Endian', 'no', 'native'],
  ['1.2.840.10008.1.2.1', 'Explicit VR Little Endian', 'no', 'native'],
  ['1.2.840.10008.1.2.1.99', 'Deflated Explicit VR Little Endian', 'no', 'native'],
  ['1.2.840.10008.1.2.2', 'Explicit VR Big Endian', 'no', 'native'],
];

const encapsulated: readonly Row[] = [
  ['1.2.840.10008.1.2.4.50', 'JPEG Baseline (Process 1)', 'yes', 'jpeg'],
  ['1.2.840.10008.1.2.4.51', 'JPEG Extended (Process 2 and 4)', 'yes', 'jpeg'],
  ['1.2.840.10008.1.2.4.53', 'JPEG Spectral Selection, Non-Hierarchical (Process 6 and 8)', 'yes', 'jpeg'],
  ['1.2.840.10008.1.2.4.55', 'JPEG Full Progression, Non-Hierarchical (Process 10 and 12)', 'yes', 'jpeg'],
  ['1.2.840.10008.1.2.4.57', 'JPEG Lossless, Non-Hierarchical (Process 14)', 'no', 'jpeg'],
  [
    '1.2.840.10008.1.2.4.70',
    'JPEG Lossless, First-Order Prediction (Process 14, Selection Value 1)',
    'no',
    'jpeg',
  ],
  ['1.2.840.10008.1.2.4.80', 'JPEG-LS Lossless', 'no', 'jpeg-ls'],
  ['1.2.840.10008.1.2.4.81', 'JPEG-LS Near-Lossless', 'maybe', 'jpeg-ls'],
  ['1.2.840.10008.1.2.4.90', 'JPEG 2000 Lossless Only', 'no', 'jpeg-2000'],
  ['1.2.840.10008.1.2.4.91', 'JPEG 2000', 'maybe', 'jpeg-2000'],
  ['1.2.840.10008.1.2.4.92', 'JPEG 2000 Part 2 Multi-component Lossless Only', 'no', 'none'],
  ['1.2.840.10008.1.2.4.93', 'JPEG 2000 Part 2 Multi-component', 'maybe', 'none'],
  ['1.2.840.10008.1.2.4.94', 'JPIP Referenced', 'maybe', 'none'],
  ['1.2.840.10008.1.2.4.95', 'JPIP Referenced Deflate', 'maybe', 'none'],
  ['1.2.840.10008.1.2.4.100', 'MPEG2 Main Profile / Main Level', 'yes', 'none'],
  ['1.2.840.10008.1.2.4.101', 'MPEG2 Main Profile / High Level', 'yes', 'none'],
  ['1.2.840.10008.1.2.4.102', 'MPEG-4 AVC/H.264 High Profile / Level 4.1', 'yes', 'none'],
  ['1.2.840.10008.1.2.4.103', 'MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1', 'yes', 'none'],
  ['1.2.840.10008.1.2.4.104', 'MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video', 'yes', 'none'],
  ['1.2.840.10008.1.2.4.105', 'MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video', 'yes', 'none'],
  ['1.2.840.10008.1.2.4.106', 'MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2', 'yes', 'none'],
  ['1.2.840.10008.1.2.4.107', 'HEVC/H.265 Main Profile / Level 5.1', 'yes', 'none'],
  ['1.2.840.10008.1.2.4.108', 'HEVC/H.265 Main 10 Profile / Level 5.1', 'yes', 'none'],
  ['1.2.840.10008.1.2.4.110', 'JPEG XL Lossless', 'no', 'none'],
  ['1.2.840.10008.1.2.4.111', 'JPEG XL JPEG Recompression', 'yes', 'none'],
  ['1.2.840.10008.1.2.4.112', 'JPEG XL', 'maybe', 'none'],
  ['1.2.840.10008.1.2.4.201', 'High-Throughput JPEG 2000 Lossless Only', 'no', 'htj2k'],
  ['1.2.840.10008.1.2.4.202', 'High-Throughput JPEG 2000 with RPCL Options Lossless Only', 'no', 'htj2k'],
  ['1.2.840.10008.1.2.4.203', 'High-Throughput JPEG 2000', 'maybe', 'htj2k'],
  ['1.2.840.10008.1.2.5', 'RLE Lossless', 'no', 'rle'],
  ['1.2.840.10008.1.2.8.1', 'Deflated Image Frame Compression', 'no', 'deflate'],
];

const describe =
  (isEncapsulated: boolean) =>
  ([uid, name, lossy, coding]: Row): TransferSyntax => ({
    uid,
    name,
    lossy,
    coding,
    encapsulated: isEncapsulated,
    decodable: coding !== 'none',
    bigEndian: encodingOf(uid).bigEndian,
    deflated: encodingOf(uid).deflated,
  });

/** Every transfer syntax of PS3.6 Table A-1 that can carry an image on a disc. */
export const transferSyntaxes: readonly TransferSyntax[] = [
  ...native.map(describe(false)),
  ...encapsulated.map(describe(true)),
];

const byUid = new Map(transferSyntaxes.map((syntax) => [syntax.uid, syntax]));

/** What the table knows of a transfer syntax; `undefined` for private and unknown ones. */
export const transferSyntax = (uid: string): TransferSyntax | undefined => byUid.get(uid);
