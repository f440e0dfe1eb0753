import type { Problem } from '../problem.ts';

/**
 * What the walker kept of one file: plain data that can be posted to another thread.
 * `entries` and `bytes` are views of a small buffer that they share with the records read before and after.
 */
export interface HeaderRecord {
  readonly file: string;
  readonly size: number;
  readonly transferSyntax: string;
  /**
   * Three integers an element, in the file's order, containers before what is in them:
   * tag, start, `vr << 24 | length`. For a sequence or an item, start is the index in `entries` just
   * after its contents and length is 0. Numbers in `bytes` are little endian whatever the file is.
   */
  readonly entries: Int32Array;
  readonly bytes: Uint8Array;
  readonly pixelData: RecordedPlace | undefined;
  readonly encapsulatedDocument: RecordedPlace | undefined;
  /** Where reading stopped before the end of the header (MR and CT), in bytes. */
  readonly unreadFrom: number | undefined;
  /** The encoding its text is really in, when that is not the declared one; see character-set/repair. */
  readonly repairedEncoding: string | undefined;
  readonly problems: readonly Problem[];
}

export interface RecordedPlace {
  readonly offset: number;
  readonly length: number | undefined;
  readonly available: number;
}

export const entryWidth = 3;

/** `(FFFE,E000)`, as a signed 32-bit integer. */
export const itemTag = 0xfffee000 | 0;

/** The longest value kept, in bytes: four times what LT may hold (PS3.5 6.2), in UTF-8 and more. */
export const longestValue = 65_536;
