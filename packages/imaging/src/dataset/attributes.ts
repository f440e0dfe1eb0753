import type { Tag } from './tags.ts';

/**
 * Read access to a data set's values, decoded by its character set. Absent, empty and unreadable
 * values answer `undefined` or an empty list: absence is unknown, never "no".
 */
export interface Attributes {
  has(tag: Tag): boolean;
  /** First value, padding trimmed. PN values keep `^` and `=` as they are. */
  text(tag: Tag): string | undefined;
  texts(tag: Tag): readonly string[];
  /** First value as a number: DS, IS, US, SS, UL, SL, FL, FD. Never NaN. */
  number(tag: Tag): number | undefined;
  numbers(tag: Tag): readonly number[];
  /** Items of a sequence. */
  items(tag: Tag): readonly Attributes[];
}
