import { joined, latin1, whole } from './bytes.ts';

/** Pixel Data of undefined length: an empty offset table, then a fragment for each frame (PS3.5 A.4). */
export const encapsulated = (frames: readonly Uint8Array[]): Uint8Array =>
  joined([
    whole(0x7fe0, 2),
    whole(0x0010, 2),
    latin1('OB'),
    new Uint8Array(2),
    whole(0xffffffff, 4),
    item(new Uint8Array()),
    ...frames.map(item),
    whole(0xfffe, 2),
    whole(0xe0dd, 2),
    new Uint8Array(4),
  ]);

const item = (bytes: Uint8Array): Uint8Array =>
  joined([
    whole(0xfffe, 2),
    whole(0xe000, 2),
    whole(bytes.length + (bytes.length % 2), 4),
    bytes,
    new Uint8Array(bytes.length % 2),
  ]);
