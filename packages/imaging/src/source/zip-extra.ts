import { ByteView } from './byte-view.ts';

/** The body of the extra field with this header ID (APPNOTE.TXT 4.5). */
export const findExtra = (extra: ByteView, id: number): ByteView | undefined => {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.u16(at + 2)) {
    if (extra.u16(at) === id) return new ByteView(extra.slice(at + 4, extra.u16(at + 2)));
  }
  return undefined;
};
