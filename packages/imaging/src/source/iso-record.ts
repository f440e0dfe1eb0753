import type { ByteView } from './byte-view.ts';
import { decodeName } from './archive-name.ts';

/** A directory record (ECMA-119 9.1). */
export interface IsoRecord {
  readonly name: string;
  /** `.` and `..`, whose names are the bytes 0 and 1. */
  readonly dots: boolean;
  readonly folder: boolean;
  /** An associated file, such as a Macintosh resource fork: not a file of its own. */
  readonly associated: boolean;
  /** More records of the same file follow. */
  readonly continues: boolean;
  readonly interleaved: boolean;
  readonly block: number;
  readonly length: number;
  /** Where the System Use field starts, and its length. */
  readonly systemUse: { readonly at: number; readonly length: number };
}

/** The records of a directory's bytes; a record never crosses a sector, and a zero length ends the sector. */
export function* isoRecords(bytes: ByteView, sector: number, joliet: boolean): Generator<IsoRecord> {
  for (let at = 0; at < bytes.length;) {
    const length = bytes.u8(at);
    if (length === 0) at = (Math.floor(at / sector) + 1) * sector;
    else if (length < 34 || at + length > bytes.length) return;
    else {
      yield record(bytes, at, length, joliet);
      at += length;
    }
  }
}

const record = (bytes: ByteView, at: number, length: number, joliet: boolean): IsoRecord => {
  const flags = bytes.u8(at + 25);
  const nameLength = Math.min(bytes.u8(at + 32), length - 33);
  const name = bytes.slice(at + 33, nameLength);
  const systemUse = 33 + nameLength + (nameLength % 2 === 0 ? 1 : 0);
  return {
    name: joliet
      ? ucs2.decode(name).replace(version, '')
      : decodeName(name).replace(version, '').replace(/\.$/u, ''),
    dots: nameLength === 1 && bytes.u8(at + 33) <= 1,
    folder: (flags & 2) !== 0,
    associated: (flags & 4) !== 0,
    continues: (flags & 0x80) !== 0,
    interleaved: bytes.u8(at + 26) !== 0 || bytes.u8(at + 27) !== 0,
    block: bytes.u32(at + 2) + bytes.u8(at + 1),
    length: bytes.u32(at + 10),
    systemUse: { at: at + systemUse, length: Math.max(0, length - systemUse) },
  };
};

const ucs2 = new TextDecoder('utf-16be');
const version = /;\d*$/u;
