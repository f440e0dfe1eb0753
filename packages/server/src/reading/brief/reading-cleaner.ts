import { createCleaner, createCodeCleaner, type Cleaner } from '../../pseudonym/clean-text.ts';
import type { Identities } from '../../pseudonym/identities.ts';
import { liftDates, type DateMove, type Lifted } from './move-written-dates.ts';
import { closeGaps, withoutLabelled, withoutTelling } from './telling-words.ts';

/** What is known of a case whose sentences a reviewer reads. */
interface KnownOfCase {
  readonly known: Identities;
  readonly move: DateMove;
}

interface ReadingCleaner {
  /**
   * Takes out who and where, line by line, and moves the dates that stay. What is known of the case goes everywhere; what is not can
   * only be told by a label, a title or its shape: that risk stays.
   */
  readonly clean: Cleaner;
  /** Whether anything but dates would be taken out. */
  readonly tells: (text: string) => boolean;
  /** Whether a date would be moved or taken out. */
  readonly dates: (text: string) => boolean;
}

/** A cleaner for what people and hospitals write. */
export function readingCleaner({ known, move }: KnownOfCase): ReadingCleaner {
  const cleanKnown = createCodeCleaner(known);
  const clean = createCleaner(known);
  const allDates = { ...move, birthDates: [], birthYears: [] };
  const lift = (line: string): Lifted => liftDates(cleanKnown(withoutLabelled(line)), move);
  const rest = ({ text }: Lifted): string => closeGaps(clean(withoutTelling(text)));
  const cleanLine = (line: string): string => {
    if (line.trim() === '') return line;
    const lifted = lift(line);
    return lifted.back(rest(lifted));
  };
  return {
    clean: (text) => linesOf(text).map(cleanLine).join('\n'),
    tells: (text) =>
      linesOf(text).some((line) => {
        const lifted = lift(line);
        return plain(liftDates(line, allDates).text) !== plain(rest(lifted));
      }),
    dates: (text) => linesOf(text).some((line) => liftDates(line, allDates).text !== line),
  };
}

const linesOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    // Here they stand for what was taken out.
    .replaceAll(/[\ue000-\uf8ff]/g, '')
    .split(/\r\n|[\n\r\u2028\u2029]/u);

const plain = (line: string): string => line.replaceAll(/\s+/g, '');
