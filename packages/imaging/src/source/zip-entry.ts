import { DiscReadError, type DiscFile } from '../bytes/disc-source.ts';
import type { InflateRaw } from '../bytes/inflate.ts';
import { ByteView } from './byte-view.ts';
import { andThen, type SyncOrAsync } from './sync-or-async.ts';
import type { ZipRecord } from './zip-directory.ts';

/** Inflated bytes held for one entry at most; a read that would need more is refused. */
const maxInflated = 96 * 2 ** 20;

/** A read so deep inside a compressed entry that it would have to hold more than {@link maxInflated}. */
export class TooFarInside extends DiscReadError {}

/** What the entries of one archive share: the archive, the inflater, and the last entry's inflated prefix. */
export class ZipArchive {
  readonly file: DiscFile;
  readonly inflate: InflateRaw;
  held: { readonly entry: ZipEntry; readonly prefix: Uint8Array } | undefined = undefined;

  constructor(file: DiscFile, inflate: InflateRaw) {
    this.file = file;
    this.inflate = inflate;
  }
}

const localHeaderSize = 30;
/** Room for a local extra field, so that the header and the first data come in one read. */
const extraRoom = 96;

/** One file of a ZIP; compressed ones are inflated only as far as was asked for. */
export class ZipEntry implements DiscFile {
  readonly path: string;
  readonly size: number;
  readonly #archive: ZipArchive;
  readonly #record: ZipRecord;
  #dataAt: number | undefined;

  constructor(archive: ZipArchive, record: ZipRecord, path: string) {
    this.#archive = archive;
    this.#record = record;
    this.path = path;
    this.size = record.method === 0 ? record.compressedSize : record.size;
  }

  read(offset: number, length: number): SyncOrAsync<Uint8Array> {
    const end = Math.min(offset + length, this.size);
    if (end <= offset) return new Uint8Array();
    if (this.#record.method === 0) return this.#raw(offset, end - offset);
    return this.#inflated(offset, end);
  }

  #inflated(start: number, end: number): SyncOrAsync<Uint8Array> {
    const { held } = this.#archive;
    if (held?.entry === this && held.prefix.length >= end) return held.prefix.subarray(start, end);
    if (end > maxInflated) throw new TooFarInside(this.path, 'too far inside a compressed file');
    return andThen(this.#prefix(end, this.#guess(end)), (prefix) => {
      this.#archive.held = { entry: this, prefix };
      return prefix.subarray(start, end);
    });
  }

  /** Compressed bytes likely to inflate to `end`: headers shrink better than pixels, so the mean is enough. */
  #guess(end: number): number {
    const { compressedSize, size } = this.#record;
    return 512 + Math.ceil((end * compressedSize) / Math.max(size, 1));
  }

  /** Doubles the compressed bytes until `end` is reached: twice the work of knowing the place at worst. */
  #prefix(end: number, take: number): SyncOrAsync<Uint8Array> {
    return andThen(this.#raw(0, take), (compressed) => {
      const prefix = this.#inflate(compressed, end);
      const whole = take >= this.#record.compressedSize || compressed.length < take;
      return prefix.length >= end || whole ? prefix : this.#prefix(end, take * 2);
    });
  }

  #inflate(compressed: Uint8Array, limit: number): Uint8Array {
    try {
      return this.#archive.inflate(compressed, limit);
    } catch (cause) {
      throw new DiscReadError(this.path, cause);
    }
  }

  /** Bytes as they are stored. */
  #raw(offset: number, wanted: number): SyncOrAsync<Uint8Array> {
    const length = Math.min(wanted, this.#record.compressedSize - offset);
    const { file } = this.#archive;
    if (this.#dataAt !== undefined) return file.read(this.#dataAt + offset, length);
    const ahead = localHeaderSize + this.#record.nameLength + extraRoom;
    return andThen(file.read(this.#record.headerAt, ahead + (offset === 0 ? length : 0)), (bytes) => {
      const start = this.#locate(new ByteView(bytes));
      if (offset === 0 && start + length <= bytes.length) return bytes.subarray(start, start + length);
      return file.read(this.#record.headerAt + start + offset, length);
    });
  }

  /** Length of the local header (APPNOTE.TXT 4.3.7), whose extra field may differ from the directory's. */
  #locate(header: ByteView): number {
    if (header.u32(0) !== 0x04034b50)
      throw new DiscReadError(this.path, 'no local header where the directory says');
    const length = localHeaderSize + header.u16(26) + header.u16(28);
    this.#dataAt = this.#record.headerAt + length;
    return length;
  }
}
