import { asciiText } from '../ascii-text.ts';
import { entryWidth } from '../header-record.ts';
import { tags } from '../tags.ts';
import { isCharacterSetVr, sequenceVr } from '../vr.ts';

export interface OddValues {
  /** Of the data set itself; items may name their own, and theirs are left alone. */
  readonly declared: readonly string[];
  /** Text with bytes outside ASCII, or with escape sequences. */
  readonly values: readonly Uint8Array[];
}

/** What a record holds that depends on its character set. */
export const oddValues = (entries: Int32Array, bytes: Uint8Array): OddValues => {
  const values: Uint8Array[] = [];
  let declared = '';
  for (let at = 0; at < entries.length; at += entryWidth) {
    const vr = (entries[at + 2] ?? 0) >>> 24;
    if (vr === sequenceVr) continue;
    const start = entries[at + 1] ?? 0;
    const end = start + ((entries[at + 2] ?? 0) & 0xffffff);
    if (entries[at] === tags.SpecificCharacterSet) {
      // An item's own character set: what follows is another matter than the repair of the whole.
      if (values.length > 0 || declared !== '') break;
      declared = asciiText(bytes, start, end);
    } else if (isCharacterSetVr[vr] === 1) {
      const value = bytes.subarray(start, end);
      if (value.some((byte) => byte >= 0x80 || byte === 0x1b)) values.push(value);
    }
  }
  return { declared: declared === '' ? [] : declared.split('\\'), values };
};
