import type { Locale } from '../../finding.ts';

/** The fonts a PDF is set with, by the names `toPdfDefinition` uses: regular and bold of each are wanted. */
export const pdfFonts = [
  'NotoSans',
  'NotoSansSC',
  'NotoSansKR',
  'NotoSansThai',
  'NotoSansArabic',
  'NotoSansHebrew',
] as const;
export type PdfFont = (typeof pdfFonts)[number];

export interface FontRun {
  readonly text: string;
  readonly font: PdfFont;
}

/** First match wins; what matches none is common to all scripts and stays in the run it stands in. */
const scripts: readonly (readonly [RegExp, PdfFont])[] = [
  [/[\p{Script=Hangul}\u3130-\u318F]/u, 'NotoSansKR'],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\u30FB\u30FC\uFF00-\uFFEF]/u,
    'NotoSansSC',
  ],
  [/\p{Script=Thai}/u, 'NotoSansThai'],
  [/\p{Script=Arabic}/u, 'NotoSansArabic'],
  [/\p{Script=Hebrew}/u, 'NotoSansHebrew'],
  [/[\u0080-\u024F\u1E00-\u1EFF\p{Script=Cyrillic}\p{Script=Greek}]/u, 'NotoSans'],
];

const baseFonts: Readonly<Record<Locale, PdfFont>> = { en: 'NotoSans', zh: 'NotoSansSC' };
/** Chinese fonts draw these as wide as an ideograph; where the word they enclose is Latin, that tears a hole. */
const quotes: Readonly<Record<string, 1 | -1>> = { '“': 1, '‘': 1, '”': -1, '’': -1 };
const latin = /[\x21-\x7E]/u;
const rightToLeft: ReadonlySet<PdfFont> = new Set(['NotoSansArabic', 'NotoSansHebrew']);

/** Text cut where its script needs another font. */
export const fontRuns = (text: string, locale: Locale): FontRun[] => {
  const runs: { text: string; font: PdfFont }[] = [];
  const characters = Array.from(text);
  for (const [index, character] of characters.entries()) {
    const last = runs.at(-1);
    const beside = quotes[character];
    const quoted = beside && latin.test(characters[index + beside] ?? '');
    const font = quoted ? 'NotoSans' : fontOf(character, locale);
    if (last?.font === font) last.text += character;
    else runs.push({ text: character, font });
  }
  return inVisualOrder(runs);
};

const fontOf = (character: string, locale: Locale): PdfFont =>
  latin.test(character)
    ? baseFonts[locale]
    : (scripts.find(([pattern]) => pattern.test(character))?.[1] ?? baseFonts[locale]);

/** The setter places words from left to right and shapes each alone, so the order of the words is turned beforehand. */
const inVisualOrder = (runs: readonly FontRun[]): FontRun[] => {
  const ordered: FontRun[] = [];
  let turned: FontRun[] = [];
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    const inside = turned.length > 0 && run.text.trim() === '' && next && rightToLeft.has(next.font);
    if (inside || rightToLeft.has(run.font)) {
      turned.unshift(run);
      continue;
    }
    ordered.push(...turned, run);
    turned = [];
  }
  return [...ordered, ...turned];
};
