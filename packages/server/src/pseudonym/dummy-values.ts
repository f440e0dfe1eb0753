import { bytesCell, itemsCell, textCell, type Cell, type Cells } from './cell.ts';

/** A value that says nothing and fits the VR (code D of PS3.15 table E.1-1a). */
export function dummyCell(tag: number, vr: string): Cell<never> {
  if (vr === 'SQ') return itemsCell([dummyItems[tag] ?? new Map<number, Cell<never>>()]);
  const text = texts[vr];
  if (text !== undefined) return textCell(vr, [text]);
  return bytesCell(vr, tag === encapsulatedDocument ? noDocument : new Uint8Array(widths[vr] ?? 2));
}

const encapsulatedDocument = 0x00420011;
/** A PDF of no pages, padded. */
const noDocument = Buffer.from('%PDF-1.4\n%%EOF\n\0');

const word = 'REMOVED';
const texts: Readonly<Record<string, string>> = {
  AE: word,
  AS: '000Y',
  CS: word,
  DA: '19000101',
  DS: '0',
  DT: '19000101',
  IS: '0',
  LO: word,
  LT: word,
  PN: word,
  SH: word,
  ST: word,
  TM: '000000',
  UC: word,
  UI: '2.25.0',
  UR: 'urn:removed',
  UT: word,
};

/** Bytes of one binary number. */
const widths: Readonly<Record<string, number>> = {
  FD: 8,
  OD: 8,
  OV: 8,
  SV: 8,
  UV: 8,
  AT: 4,
  FL: 4,
  OF: 4,
  OL: 4,
  SL: 4,
  UL: 4,
};

const code = (value: string, scheme: string, meaning: string): Cells<never> =>
  new Map([
    [0x00080100, textCell('SH', [value])],
    [0x00080102, textCell('SH', [scheme])],
    [0x00080104, textCell('LO', [meaning])],
  ]);

/** Items with what their modules ask for, so that what was a valid object remains one (PS3.3, PS3.16). */
const dummyItems: Readonly<Record<number, Cells<never>>> = {
  // Person Identification Code Sequence.
  0x00401101: code(word, '99REMOVED', 'Removed'),
  // Verifying Observer Sequence.
  0x0040a073: new Map([
    [0x0040a027, textCell('LO', [word])],
    [0x0040a030, textCell('DT', ['19000101'])],
    [0x0040a075, textCell('PN', [word])],
    [0x0040a088, itemsCell<never>([])],
  ]),
  // Content Sequence: one comment, "Removed".
  0x0040a730: new Map<number, Cell<never>>([
    [0x0040a010, textCell('CS', ['CONTAINS'])],
    [0x0040a040, textCell('CS', ['TEXT'])],
    [0x0040a043, itemsCell([code('121106', 'DCM', 'Comment')])],
    [0x0040a160, textCell('UT', ['Removed'])],
  ]),
};
