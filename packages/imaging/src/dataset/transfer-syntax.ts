/** How a data set's elements are written (PS3.5 7 and 10). */
export interface Encoding {
  readonly explicit: boolean;
  readonly bigEndian: boolean;
  readonly deflated: boolean;
}

const implicitLittleEndian = '1.2.840.10008.1.2';
const explicitLittleEndian = '1.2.840.10008.1.2.1';
const explicitBigEndian = '1.2.840.10008.1.2.2';

const explicit: Encoding = { explicit: true, bigEndian: false, deflated: false };
const implicit: Encoding = { explicit: false, bigEndian: false, deflated: false };
const deflated: Encoding = { explicit: true, bigEndian: false, deflated: true };

/** PS3.5 Annex A; every syntax not named here has an explicit, little endian header (A.4). */
const exceptions: Readonly<Record<string, Encoding>> = {
  [implicitLittleEndian]: implicit,
  [explicitBigEndian]: { explicit: true, bigEndian: true, deflated: false },
  '1.2.840.10008.1.2.1.99': deflated,
  // JPIP referenced deflate, and its HTJ2K sibling (PS3.5 A.8, A.4.13).
  '1.2.840.10008.1.2.4.95': deflated,
  '1.2.840.10008.1.2.4.205': deflated,
  // GE private: header implicit little endian, pixels big endian.
  '1.2.840.113619.5.2': implicit,
};

export const encodingOf = (uid: string): Encoding => exceptions[uid] ?? explicit;

const uncompressed: ReadonlySet<string> = new Set([
  implicitLittleEndian,
  explicitLittleEndian,
  explicitBigEndian,
]);

/** The declared syntax, unless it is absent or the header was found to be written otherwise. */
export const effectiveSyntax = (declared: string, found: Encoding): string => {
  if (declared !== '' && !uncompressed.has(declared)) return declared;
  if (found.bigEndian) return explicitBigEndian;
  return found.explicit ? explicitLittleEndian : implicitLittleEndian;
};
