/** What file meta information says of an instance (PS3.10 table 7.1-1). */
export interface MetaSubject {
  readonly sopClassUid: string;
  readonly sopInstanceUid: string;
  readonly transferSyntaxUid: string;
}

const mark = Buffer.from('DICM');
const preamble = Buffer.alloc(128);
/** Bytes of a file that {@link missingStart} looks at. */
export const startLength = 132;
/** A UID of its own kind, made from a UUID (PS3.5 annex B.2); it names this program as the writer. */
const implementation = '2.25.185936120384150286479364013052978405126';

/**
 * What a kept file lacks to be a file of PS3.10: files are kept as they came, and some came without preamble, prefix or file
 * meta information. Empty for nearly all. `head` is the file's first {@link startLength} bytes.
 */
export function missingStart(head: Uint8Array, subject: MetaSubject): Buffer {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (bytes.subarray(128, 132).equals(mark)) return Buffer.alloc(0);
  if (bytes.subarray(0, 4).equals(mark)) return preamble;
  const hasMeta = bytes.length >= 2 && bytes.readUInt16LE(0) === 2;
  return hasMeta ? Buffer.concat([preamble, mark]) : part10Start(subject);
}

/** Preamble, prefix and file meta information for a data set that has none (PS3.10 section 7.1). */
export function part10Start({ sopClassUid, sopInstanceUid, transferSyntaxUid }: MetaSubject): Buffer {
  const elements = Buffer.concat([
    long(0x0001, 'OB', Buffer.from([0, 1])),
    uid(0x0002, sopClassUid),
    uid(0x0003, sopInstanceUid),
    uid(0x0010, transferSyntaxUid),
    uid(0x0012, implementation),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(elements.length);
  return Buffer.concat([preamble, mark, short(0x0000, 'UL', length), elements]);
}

const uid = (element: number, value: string): Buffer =>
  short(element, 'UI', Buffer.from(value.length % 2 === 0 ? value : `${value}\0`, 'latin1'));

function short(element: number, vr: string, value: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16LE(2, 0);
  head.writeUInt16LE(element, 2);
  head.write(vr, 4, 'latin1');
  head.writeUInt16LE(value.length, 6);
  return Buffer.concat([head, value]);
}

function long(element: number, vr: string, value: Buffer): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt16LE(2, 0);
  head.writeUInt16LE(element, 2);
  head.write(vr, 4, 'latin1');
  head.writeUInt32LE(value.length, 8);
  return Buffer.concat([head, value]);
}
