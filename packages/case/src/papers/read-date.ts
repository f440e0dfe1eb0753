import { findDates, type WrittenDate } from './find-dates.ts';
import { findWords, wordTable } from './find-words.ts';
import { foldText, type FoldedText } from './fold-text.ts';
import { unknown, type DocumentLanguage, type Proposed } from './proposal.ts';
import { quoteOf, weigh, type Weighed } from './weigh.ts';
import { dateLabels, type DateLabel } from './words/date-labels.ts';

const labels = wordTable(dateLabels);

/**
 * The day the paper is about, by the words before each date; a date of birth never is, nor a day to come. Where day
 * and month could be either way round, another date in the paper or its language may settle it; else both are told.
 */
export const readDate = (
  text: FoldedText,
  language: DocumentLanguage | null,
  fileName: string,
  today: string,
): Proposed<string> => {
  const dates = settled(findDates(text, Number(today.slice(0, 4))), language);
  const weighed = dates.flatMap((date) => weightsOf(text, date, today));
  if (weighed.length > 0) {
    const best = Math.max(...weighed.map(({ weight }) => weight));
    // A date with a word that says what it is leaves those without one behind.
    return weigh(
      text,
      weighed.filter(({ weight }) => weight > best * 0.5),
      { least: 1, likely: 1.2, clear: 1.2, clearFrom: 4 },
    );
  }
  return inName(fileName, today);
};

/** An unambiguous date of the same paper shows which way round it writes; so do most languages but English. */
const settled = (
  dates: readonly WrittenDate[],
  language: DocumentLanguage | null,
): readonly WrittenDate[] => {
  const orders = new Set(dates.flatMap(({ order }) => order ?? []));
  const [shown] = orders;
  const order =
    orders.size === 1
      ? shown
      : orders.size === 0 && dayFirstLanguages.has(language ?? 'en')
        ? 'day-first'
        : undefined;
  return dates.map((date) =>
    date.readings.length < 2 || order === undefined
      ? date
      : { ...date, readings: date.readings.slice(...(order === 'day-first' ? [0, 1] : [1, 2])) },
  );
};

const dayFirstLanguages: ReadonlySet<DocumentLanguage> = new Set([
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'ru',
  'tr',
  'ar',
  'th',
]);

const weightsOf = (text: FoldedText, date: WrittenDate, today: string): readonly Weighed<string>[] => {
  const label = labelOf(text, date.at);
  const weight = label === undefined ? 1.5 : labelWeights[label];
  const past = date.readings.filter((reading) => reading <= today && reading >= earliest(label, today));
  return weight <= 0 ? [] : past.map((value) => ({ value, at: date.at, to: date.to, weight }));
};

/** A day of decades ago that no word says was an examination is more likely somebody's birthday. */
const earliest = (label: DateLabel | undefined, today: string): string =>
  label === 'event' ? '1950' : `${String(Number(today.slice(0, 4)) - 25)}${today.slice(4)}`;

const labelWeights: Readonly<Record<DateLabel, number>> = {
  birth: 0,
  event: 8,
  dated: 4,
  printed: 2,
  other: 0,
};

/** The last label on the same line before the date; the line above where the date stands alone. */
const labelOf = (text: FoldedText, at: number): DateLabel | undefined => {
  const lineStart = text.text.lastIndexOf('\n', at - 1) + 1;
  const before = text.text.slice(Math.max(lineStart, at - 48), at).replace(/^.*\d{4}/u, '');
  if (before.trim() !== '' || lineStart < at) return nearest(before);
  const above =
    text.text
      .slice(0, Math.max(0, lineStart - 1))
      .split('\n')
      .at(-1) ?? '';
  return above.length <= 40 ? nearest(above) : undefined;
};

const nearest = (before: string): DateLabel | undefined => {
  const hits = findWords(foldText(before), labels, new Set());
  const last = hits.at(-1);
  if (!last) return undefined;
  // “Previous MRI of 3 March”: the small word right before the date does not undo the word that says what it is.
  const stronger = hits.findLast(({ value }) => value !== 'dated');
  return last.value === 'dated' && stronger ? stronger.value : last.value;
};

/** The sender's name for the file is a hint, no more. */
const inName = (fileName: string, today: string): Proposed<string> => {
  const name = foldText(fileName.replaceAll('_', ' '));
  const dates = findDates(name, Number(today.slice(0, 4))).filter(({ readings }) => readings.length === 1);
  const [date] = dates;
  const value = date?.readings[0];
  if (!date || value === undefined || dates.length > 1 || value > today || value < '1950') return unknown();
  const quote = quoteOf(name, date);
  return {
    value,
    sureness: 'likely',
    candidates: [],
    shown: [{ ...quote, text: fileName.slice(quote.start, quote.end), in: 'name' }],
  };
};
