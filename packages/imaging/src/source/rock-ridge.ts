import { decodeName } from './archive-name.ts';
import { ByteView } from './byte-view.ts';

/** What Rock Ridge says of a file (IEEE P1282, RRIP 4.1) through the System Use fields (IEEE P1281, SUSP 5). */
export interface RockRidge {
  readonly name: string | undefined;
  /** Block of a folder that was moved out of too deep a place (CL). */
  readonly movedTo: number | undefined;
  /** This record is the moved folder itself (RE); the tree shows it at its true place. */
  readonly moved: boolean;
  /** Neither file nor folder: a symbolic link (SL) or a device (PX). */
  readonly special: boolean;
}

/** Reads `length` bytes at `offset` of block `block`. */
export type ReadBlock = (block: number, offset: number, length: number) => Promise<Uint8Array>;

/** Continuation areas followed at most; they can point at each other. */
const maxContinuations = 16;

/** The Rock Ridge fields of one directory record. */
export const readRockRidge = async (area: Uint8Array, read: ReadBlock): Promise<RockRidge> => {
  const found: Found = { nameParts: [], movedTo: undefined, moved: false, special: false };
  let next: Continuation | undefined = readFields(new ByteView(area), found);
  for (let count = 0; next && count < maxContinuations; count++) {
    next = readFields(new ByteView(await read(next.block, next.offset, next.length)), found);
  }
  const { nameParts, ...others } = found;
  return { ...others, name: nameParts.length > 0 ? decodeName(joined(nameParts)) : undefined };
};

interface Found {
  readonly nameParts: Uint8Array[];
  movedTo: number | undefined;
  moved: boolean;
  special: boolean;
}

interface Continuation {
  readonly block: number;
  readonly offset: number;
  readonly length: number;
}

const readFields = (area: ByteView, found: Found): Continuation | undefined => {
  let next: Continuation | undefined;
  for (let at = 0; at + 4 <= area.length;) {
    const length = area.u8(at + 2);
    const signature = area.ascii(at, 2);
    if (length < 4 || at + length > area.length || signature === 'ST') break;
    if (signature === 'CE') next = continuation(area, at);
    else fields[signature]?.(area, at, length, found);
    at += length;
  }
  return next;
};

const continuation = (area: ByteView, at: number): Continuation => ({
  block: area.u32(at + 4),
  offset: area.u32(at + 12),
  length: Math.min(area.u32(at + 20), 2048),
});

const fields: Readonly<Record<string, (area: ByteView, at: number, length: number, found: Found) => void>> = {
  // Flags 2 and 4 stand for `.` and `..`, which are never files.
  NM: (area, at, length, found) => {
    if ((area.u8(at + 4) & 6) === 0) found.nameParts.push(new Uint8Array(area.slice(at + 5, length - 5)));
  },
  CL: (area, at, _length, found) => {
    found.movedTo = area.u32(at + 4);
  },
  RE: (_area, _at, _length, found) => {
    found.moved = true;
  },
  SL: (_area, _at, _length, found) => {
    found.special = true;
  },
  PX: (area, at, _length, found) => {
    const type = area.u32(at + 4) & 0xf000;
    if (type !== 0x8000 && type !== 0x4000 && type !== 0) found.special = true;
  },
};

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
