import { zlibSync } from 'fflate';
import { joined, latin1, whole } from '../dicom/bytes.ts';
import type { Grey } from './jpeg.ts';

/** A grey PNG of 8 bits. */
export function png({ width, height, values }: Grey): Uint8Array {
  const rows = Array.from({ length: height }, (_, row) =>
    joined([Uint8Array.of(0), values.subarray(row * width, (row + 1) * width)]),
  );
  const head = joined([whole(width, 4, false), whole(height, 4, false), Uint8Array.of(8, 0, 0, 0, 0)]);
  return joined([
    latin1('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', head),
    chunk('IDAT', zlibSync(joined(rows), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const body = joined([latin1(name), content]);
  return joined([whole(content.length, 4, false), body, whole(crc(body), 4, false)]);
}

/** CRC-32 of the PNG specification, Annex D. */
function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return rest ^ 0xffffffff;
}
