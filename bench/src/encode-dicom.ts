/** `[tag, VR, value]`; a number for US is the value, for UN the count of bytes to fill. */
export type ElementValue = readonly [tag: number, vr: string, value: string | number | Uint8Array];

const longLength = new Set(['OB', 'OW', 'UN', 'SQ', 'UT']);

/** A Part 10 file, explicit VR little endian (PS3.5 7.1, PS3.10 7.1); elements must come in order. */
export function encodeDicom(elements: readonly ElementValue[]): Uint8Array {
  const meta = encode([[0x00020010, 'UI', '1.2.840.10008.1.2.1']]);
  const length = Buffer.from([2, 0, 0, 0, 0x55, 0x4c, 4, 0, meta.length & 0xff, meta.length >> 8, 0, 0]);
  return Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), length, meta, encode(elements)]);
}

const encode = (elements: readonly ElementValue[]): Buffer => Buffer.concat(elements.flatMap(encodeElement));

function encodeElement([tag, vr, value]: ElementValue): Buffer[] {
  const bytes = bytesOf(vr, value);
  const head = Buffer.alloc(longLength.has(vr) ? 12 : 8);
  head.writeUInt16LE(tag >>> 16, 0);
  head.writeUInt16LE(tag & 0xffff, 2);
  head.write(vr, 4, 'latin1');
  if (longLength.has(vr)) head.writeUInt32LE(bytes.length, 8);
  else head.writeUInt16LE(bytes.length, 6);
  return [head, bytes];
}

function bytesOf(vr: string, value: string | number | Uint8Array): Buffer {
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (typeof value === 'number') {
    if (vr === 'UN') return Buffer.alloc(value + (value & 1), 0x5a);
    const bytes = Buffer.alloc(2);
    bytes.writeUInt16LE(value);
    return bytes;
  }
  const padded = value.length % 2 === 0 ? value : value + (vr === 'UI' ? '\0' : ' ');
  return Buffer.from(padded, 'latin1');
}
