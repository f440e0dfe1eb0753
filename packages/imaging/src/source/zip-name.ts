import { decodeName } from './archive-name.ts';
import { ByteView } from './byte-view.ts';
import { crc32 } from './crc32.ts';
import { findExtra } from './zip-extra.ts';

const utf8Flag = 0x0800;

/** An entry's name: bit 11 (UTF-8), else Info-ZIP's Unicode Path (APPNOTE.TXT 4.6.9) when it still fits, else guessed. */
export const entryName = (bytes: Uint8Array, flags: number, extra: Uint8Array): string =>
  (flags & utf8Flag) !== 0 ? utf8(bytes) : (unicodePath(bytes, extra) ?? decodeName(bytes));

const decoder = new TextDecoder();
const utf8 = (bytes: Uint8Array): string => decoder.decode(bytes);

const unicodePath = (bytes: Uint8Array, extra: Uint8Array): string | undefined => {
  if (extra.length === 0) return undefined;
  const field = findExtra(new ByteView(extra), 0x7075);
  // The checksum is that of the plain name: it tells whether someone renamed the entry since.
  if (!field || field.u8(0) !== 1 || field.u32(1) !== crc32(bytes)) return undefined;
  return utf8(field.slice(5, field.length - 5));
};
