import type { Confirmed } from '../../wording-support/confirmed.ts';

/** One thing and what it is called; the first name of each language is the one to write. */
export interface Term {
  readonly en: readonly [string, ...string[]];
  readonly zh: readonly [string, ...string[]];
  /** Often mistranslated: a translation without it is pointed at. */
  readonly isTrap: boolean;
  readonly note: string;
  readonly confirmed: Confirmed;
}

type Names = readonly [string, ...string[]];
const row = (en: Names, zh: Names, note: string, isTrap: boolean): Term => ({
  en,
  zh,
  isTrap,
  note,
  confirmed: 'to-be-confirmed-by-native-reader',
});

export const term = (en: Names, zh: Names, note = ''): Term => row(en, zh, note, false);
export const trap = (en: Names, zh: Names, note: string): Term => row(en, zh, note, true);
