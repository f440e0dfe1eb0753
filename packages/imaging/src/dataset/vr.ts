/** Value representations (PS3.5 6.2), numbered by their place here so that a hot loop compares integers. */
export const vrs = [
  'UN',
  'AE',
  'AS',
  'AT',
  'CS',
  'DA',
  'DS',
  'DT',
  'FD',
  'FL',
  'IS',
  'LO',
  'LT',
  'OB',
  'OD',
  'OF',
  'OL',
  'OV',
  'OW',
  'PN',
  'SH',
  'SL',
  'SQ',
  'SS',
  'ST',
  'SV',
  'TM',
  'UC',
  'UI',
  'UL',
  'UR',
  'US',
  'UT',
  'UV',
] as const;

export type Vr = (typeof vrs)[number];

export const vrNumber = (vr: Vr): number => vrs.indexOf(vr);

export const sequenceVr = vrNumber('SQ');
export const unknownVr = vrNumber('UN');

/** Table by VR number. */
const byNumber = (members: readonly Vr[]): Uint8Array =>
  Uint8Array.from(vrs, (vr) => Number(members.includes(vr)));

/** Explicit VR with two reserved bytes and a length of 32 bits (PS3.5 table 7.1-1). */
const longForm = byNumber(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV']);

/** Opaque: says nothing about the value, so the dictionary's VR serves better. */
export const isOpaqueVr = byNumber(['UN', 'OB', 'OW', 'OD', 'OF', 'OL', 'OV']);

/** Decoded by Specific Character Set (PS3.5 6.1.2.2). */
export const isCharacterSetVr = byNumber(['LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UT']);

/** One value, in which a backslash is only a backslash, and leading spaces count. */
export const isLongTextVr = byNumber(['LT', 'ST', 'UT', 'UR']);

const widths: Partial<Record<Vr, number>> = { AT: 2, US: 2, SS: 2, UL: 4, SL: 4, FL: 4, FD: 8, SV: 8, UV: 8 };

/** Bytes of one binary number; 0 for everything else. */
export const numberWidth: Uint8Array = Uint8Array.from(vrs, (vr) => widths[vr] ?? 0);

/** Two letters that name no VR. */
const notVr = -1;

/** From two letters to `number << 1 | longForm`; -1 for letters that name none. */
export const vrByLetters: Int8Array = new Int8Array(26 * 26).fill(notVr);
for (const [number, vr] of vrs.entries()) {
  vrByLetters[(vr.charCodeAt(0) - 65) * 26 + vr.charCodeAt(1) - 65] = (number << 1) | (longForm[number] ?? 0);
}
