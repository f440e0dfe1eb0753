import { deflateSync } from 'fflate';
import { joined, latin1, words, whole } from './bytes.ts';
import { merged, type DataSet, type Value } from './element.ts';
import { encode, type Way } from './encode.ts';
import { encapsulated } from './encapsulate.ts';
import { rle16 } from './rle.ts';

/** The ways a file can be written, and ways the standard does not allow but discs have. */
export type Syntax =
  | 'explicit'
  | 'implicit'
  | 'big-endian'
  | 'deflated'
  | 'rle'
  | 'jpeg'
  | 'open-ended'
  | 'no-preamble'
  | 'no-meta-implicit'
  | 'no-meta-explicit';

interface Form extends Way {
  readonly uid: string;
}

const explicit: Form = { uid: '1.2.840.10008.1.2.1', implicit: false, little: true };
const implicit: Form = { uid: '1.2.840.10008.1.2', implicit: true, little: true };

const forms: Readonly<Record<Syntax, Form>> = {
  explicit,
  implicit,
  'big-endian': { uid: '1.2.840.10008.1.2.2', implicit: false, little: false },
  deflated: { ...explicit, uid: '1.2.840.10008.1.2.1.99' },
  rle: { ...explicit, uid: '1.2.840.10008.1.2.5' },
  jpeg: { ...explicit, uid: '1.2.840.10008.1.2.4.50' },
  'open-ended': { ...explicit, openEnded: true },
  'no-preamble': explicit,
  'no-meta-implicit': implicit,
  'no-meta-explicit': explicit,
};

/** What goes into Pixel Data: values, or for the `jpeg` syntax a JPEG stream made beforehand. */
export type Pixels =
  | { readonly values: Uint16Array }
  | { readonly jpeg: Uint8Array }
  | { readonly bytes: Uint8Array };

export const syntaxUid = (syntax: Syntax): string => forms[syntax].uid;

/** A DICOM file (PS3.10 7.1). Elements of group 2 in the set take the place of the usual ones. */
export function dicomFile(set: DataSet, syntax: Syntax = 'explicit', pixels?: Pixels): Uint8Array {
  const form = forms[syntax];
  const ordered = merged(set).filter(([tag]) => tag >= 0x00030000);
  const body = joined([
    encode(ordered, form),
    pixels === undefined ? new Uint8Array() : pixelData(pixels, syntax, form),
  ]);
  if (syntax.startsWith('no-meta')) return body;
  const meta = metaOf(set, form.uid);
  const start = syntax === 'no-preamble' ? [] : [new Uint8Array(128)];
  return joined([
    ...start,
    latin1('DICM'),
    meta,
    syntax === 'deflated' ? deflateSync(body, { level: 6 }) : body,
  ]);
}

function pixelData(pixels: Pixels, syntax: Syntax, form: Form): Uint8Array {
  if ('jpeg' in pixels) return encapsulated([pixels.jpeg]);
  if ('bytes' in pixels) return encode([[0x7fe00010, 'OB', pixels.bytes]], form);
  if (syntax === 'rle') return encapsulated([rle16(pixels.values)]);
  return encode([[0x7fe00010, 'OW', words(pixels.values)]], form);
}

function metaOf(set: DataSet, syntax: string): Uint8Array {
  const value = (tag: number): Value => set.find(([t]) => t === tag)?.[2] ?? '';
  const usual: DataSet = [
    [0x00020001, 'OB', Uint8Array.of(0, 1)],
    [0x00020002, 'UI', value(0x00080016)],
    [0x00020003, 'UI', value(0x00080018)],
    [0x00020010, 'UI', syntax],
    [0x00020012, 'UI', '1.2.826.0.1.3680043.10.1338.9'],
    [0x00020013, 'SH', 'SAMPLE DISCS'],
  ];
  const given = set.filter(([tag]) => tag < 0x00030000);
  const meta = encode(merged(usual, given), explicit);
  return joined([latin1('\x02\x00\x00\x00UL'), whole(4, 2), whole(meta.length, 4), meta]);
}
