/**
 * Where each tile-part of a codestream ends, in bytes from its start (ISO/IEC 15444-1 A.4.2); empty where it is none. Codestreams made
 * here have one tile and a tile-part for each resolution, the lowest first.
 */
export function tilePartEnds(codestream: Uint8Array): readonly number[] {
  const view = new DataView(codestream.buffer, codestream.byteOffset, codestream.byteLength);
  const ends: number[] = [];
  if (codestream.length < 4 || view.getUint16(0) !== startOfCodestream) return ends;
  for (let at = 2; at + 12 <= codestream.length;) {
    const isTilePart = view.getUint16(at) === startOfTilePart;
    const length = isTilePart ? view.getUint32(at + 6) : 2 + view.getUint16(at + 2);
    if (length < 2 || at + length > codestream.length) return [];
    at += length;
    if (isTilePart) ends.push(at);
  }
  return ends;
}

const startOfCodestream = 0xff4f;
const startOfTilePart = 0xff90;
