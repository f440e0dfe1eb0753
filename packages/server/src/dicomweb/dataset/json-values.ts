import { vrNumber, type Characters, type Vr } from '@overread/imaging';
import { personNames } from './person-names.ts';

/** Decoded by Specific Character Set (PS3.5 section 6.1.2.3). */
const inCharacterSet: ReadonlySet<Vr> = new Set<Vr>(['LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UT']);
/** One value, in which a backslash is only a backslash. */
const single: ReadonlySet<Vr> = new Set<Vr>(['LT', 'ST', 'UT', 'UR']);

type Read = (bytes: Buffer, at: number, bigEndian: boolean) => unknown;
/** Binary numbers: their width in bytes, and how one is read. */
const numbers: Partial<Record<Vr, readonly [width: number, read: Read]>> = {
  US: [2, (b, at, big) => (big ? b.readUInt16BE(at) : b.readUInt16LE(at))],
  SS: [2, (b, at, big) => (big ? b.readInt16BE(at) : b.readInt16LE(at))],
  UL: [4, (b, at, big) => (big ? b.readUInt32BE(at) : b.readUInt32LE(at))],
  SL: [4, (b, at, big) => (big ? b.readInt32BE(at) : b.readInt32LE(at))],
  FL: [4, (b, at, big) => finite(big ? b.readFloatBE(at) : b.readFloatLE(at))],
  FD: [8, (b, at, big) => finite(big ? b.readDoubleBE(at) : b.readDoubleLE(at))],
  // Beyond 2^53 JSON numbers lose digits; PS3.18 table F.2.3-1 allows strings.
  UV: [8, (b, at, big) => exact(big ? b.readBigUInt64BE(at) : b.readBigUInt64LE(at))],
  SV: [8, (b, at, big) => exact(big ? b.readBigInt64BE(at) : b.readBigInt64LE(at))],
  AT: [
    4,
    (b, at, big) =>
      [at, at + 2]
        .map((half) => (big ? b.readUInt16BE(half) : b.readUInt16LE(half)))
        .map((half) => half.toString(16).toUpperCase().padStart(4, '0'))
        .join(''),
  ],
};

/** The values of an element that is neither a sequence nor opaque, as PS3.18 annex F has them in JSON; null for empty ones. */
export function jsonValues(
  vr: Vr,
  bytes: Buffer,
  { characters, bigEndian }: { readonly characters: Characters; readonly bigEndian: boolean },
): readonly unknown[] {
  const binary = numbers[vr];
  if (binary) {
    const [width, read] = binary;
    return Array.from({ length: Math.floor(bytes.length / width) }, (_, i) =>
      read(bytes, i * width, bigEndian),
    );
  }
  const text = inCharacterSet.has(vr) ? characters.decode(bytes, vrNumber(vr)) : bytes.toString('latin1');
  const plain = text.replace(/\0+$/, '');
  if (single.has(vr)) return [orNull(plain.trimEnd())];
  const values = plain.split('\\').map((one) => one.trim());
  if (vr === 'PN') return values.map(personNames);
  if (vr === 'IS' || vr === 'DS') return values.map(decimal);
  return values.map(orNull);
}

const orNull = (text: string): string | null => (text === '' ? null : text);
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
const exact = (value: bigint): number | string =>
  Number.isSafeInteger(Number(value)) ? Number(value) : String(value);

/** What is no number is said as it stands, for the reader to judge (PS3.18 table F.2.3-1 allows strings). */
function decimal(text: string): number | string | null {
  if (text === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}
