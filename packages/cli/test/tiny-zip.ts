import { crc32, deflateRawSync } from 'node:zlib';

/** One entry to write; every field beyond name and data makes a variant that real or hostile archives have. */
export interface TinyEntry {
  readonly name: string | Uint8Array;
  readonly data: Uint8Array;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  /** Sizes after the data, none in the local header (APPNOTE.TXT 4.3.9). */
  readonly descriptor?: boolean;
  readonly zip64?: boolean;
  readonly unixMode?: number;
  /** Written in place of the true offset. */
  readonly headerAt?: number;
  /** Extra field of the local header only. */
  readonly localExtra?: Uint8Array;
}

export interface TinyZipOptions {
  readonly before?: Uint8Array;
  readonly comment?: string;
  readonly zip64?: boolean;
  readonly withoutEnd?: boolean;
}

/** A ZIP archive, byte by byte from APPNOTE.TXT: test data with nobody else's code in it. */
export const tinyZip = (entries: readonly TinyEntry[], options: TinyZipOptions = {}): Uint8Array => {
  const before = Buffer.from(options.before ?? []);
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const parts = describe(entry);
    const local = localPart(entry, parts);
    records.push(record(entry, parts, entry.headerAt ?? at));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(records);
  const end = options.withoutEnd ? Buffer.alloc(0) : ending(entries.length, directory.length, at, options);
  return Buffer.concat([before, ...locals, ...(options.withoutEnd ? [] : [directory]), end]);
};

interface Parts {
  readonly name: Buffer;
  readonly body: Buffer;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
}

const describe = (entry: TinyEntry): Parts => {
  const method = entry.method ?? (entry.stored ? 0 : 8);
  const text = typeof entry.name === 'string';
  return {
    name: Buffer.from(entry.name),
    body: Buffer.from(method === 8 ? deflateRawSync(entry.data) : entry.data),
    method,
    flags: (entry.flags ?? 0) | (text ? 0x800 : 0) | (entry.descriptor ? 8 : 0),
    crc: crc32(entry.data),
  };
};

const all1 = 0xffffffff;

const localPart = (entry: TinyEntry, { name, body, method, flags, crc }: Parts): Buffer => {
  const extra = Buffer.concat([
    entry.zip64 ? numbers([2, 1], [2, 16], [8, entry.data.length], [8, body.length]) : Buffer.alloc(0),
    Buffer.from(entry.localExtra ?? []),
  ]);
  const sizes = entry.descriptor ? [0, 0] : entry.zip64 ? [all1, all1] : [body.length, entry.data.length];
  return Buffer.concat([
    numbers([4, 0x04034b50], [2, 20], [2, flags], [2, method], [4, 0], [4, entry.descriptor ? 0 : crc]),
    numbers([4, sizes[0] ?? 0], [4, sizes[1] ?? 0], [2, name.length], [2, extra.length]),
    name,
    extra,
    body,
    entry.descriptor
      ? numbers([4, 0x08074b50], [4, crc], [4, body.length], [4, entry.data.length])
      : Buffer.alloc(0),
  ]);
};

const record = (entry: TinyEntry, { name, body, method, flags, crc }: Parts, at: number): Buffer => {
  const extra = entry.zip64
    ? numbers([2, 1], [2, 24], [8, entry.data.length], [8, body.length], [8, at])
    : Buffer.alloc(0);
  const [compressed, size, offset] = entry.zip64 ? [all1, all1, all1] : [body.length, entry.data.length, at];
  return Buffer.concat([
    numbers([4, 0x02014b50], [2, 0x031e], [2, 20], [2, flags], [2, method], [4, 0], [4, crc]),
    numbers([4, compressed], [4, size], [2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0]),
    numbers([4, ((entry.unixMode ?? 0o100644) << 16) >>> 0], [4, offset]),
    name,
    extra,
  ]);
};

const ending = (count: number, length: number, offset: number, options: TinyZipOptions): Buffer => {
  const comment = Buffer.from(options.comment ?? '');
  const wide = numbers([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count]);
  const zip64 = options.zip64
    ? [wide, numbers([8, length], [8, offset], [4, 0x07064b50], [4, 0], [8, offset + length], [4, 1])]
    : [];
  const plain = options.zip64 ? [0xffff, all1, all1] : [count, length, offset];
  return Buffer.concat([
    ...zip64,
    numbers([4, 0x06054b50], [2, 0], [2, 0], [2, plain[0] ?? 0], [2, plain[0] ?? 0]),
    numbers([4, plain[1] ?? 0], [4, plain[2] ?? 0], [2, comment.length]),
    comment,
  ]);
};

const numbers = (...fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer =>
  Buffer.concat(
    fields.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value));
      else buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
