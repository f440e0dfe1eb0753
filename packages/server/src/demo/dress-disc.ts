import type { DiscFile } from '@overread/sample-discs';
import { moved } from './calendar.ts';

/** Whose disc it is to be, and by how many days it is moved. */
export interface Dress {
  readonly person: { readonly name: string; readonly born: string; readonly sex: string };
  readonly days: number;
}

/**
 * The images of a sample disc under the made-up patient's name, taken as many days before today as they were before
 * the disc's own day. Values are laid over in the file's explicit, little-endian form (PS3.5 section 7.1.2).
 */
export const dressDisc = (files: readonly DiscFile[], dress: Dress): readonly Buffer[] =>
  files.flatMap(({ listed, bytes }) => (listed === undefined ? [] : [dressed(Buffer.from(bytes), dress)]));

const dateTags = [0x00080020, 0x00080021, 0x00080022, 0x00080023] as const;

function dressed(file: Buffer, { person, days }: Dress): Buffer {
  const laid = dateTags.reduce((so, tag) => withValue(so, tag, 'DA', (date) => later(date, days)), file);
  const born = withValue(laid, 0x00100030, 'DA', () => person.born);
  const sexed = withValue(born, 0x00100040, 'CS', () => person.sex);
  return withValue(sexed, 0x00100010, 'PN', () => person.name);
}

/** Puts another value in an element's place; a file without the element stays as it is. */
function withValue(file: Buffer, tag: number, vr: string, change: (value: string) => string): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt16LE(tag >>> 16, 0);
  head.writeUInt16LE(tag & 0xffff, 2);
  head.write(vr, 4, 'latin1');
  const at = file.indexOf(head);
  if (at < 0) return file;
  const start = at + 8;
  const end = start + file.readUInt16LE(at + 6);
  const value = change(file.toString('latin1', start, end).trim());
  const padded = Buffer.from(value.length % 2 === 0 ? value : `${value} `, 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16LE(padded.length);
  return Buffer.concat([file.subarray(0, at), head, length, padded, file.subarray(end)]);
}

const later = (date: string, days: number): string =>
  moved(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`, days).replaceAll('-', '');
