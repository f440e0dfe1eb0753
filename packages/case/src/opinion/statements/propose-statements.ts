import { headingWords, type SectionKind } from './heading-words.ts';
import { splitSentences } from './split-sentences.ts';

/** A statement proposed from a report: the reviewer keeps, edits or drops it. `text` is exactly `[start, end)`. */
export interface ProposedStatement {
  readonly section: 'findings' | 'impression' | 'unknown';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Longer papers are no single report; this bounds the work. */
const longest = 100_000;
const most = 300;

/**
 * Splits a report into what it states, by its headings (findings, impression) and sentences; technique, history,
 * names and signatures are left out. A report without headings is one section, `unknown`. `language` is a tag such
 * as `en`, `zh`, `de`; where full stops are not written with a blank after them it matters, else it does not.
 */
export function proposeStatements(text: string, language: string): readonly ProposedStatement[] {
  const whole = text.slice(0, longest);
  const sections = sectionsOf(whole);
  const hasHeadings = sections.some(({ kind }) => kind === 'findings' || kind === 'impression');
  return sections
    .flatMap(({ kind, start, end }) => {
      if (kind === 'aside' || kind === 'end') return [];
      if (kind === null && hasHeadings) return [];
      return splitSentences(whole, start, end).map((stretch) => ({
        section: kind ?? ('unknown' as const),
        ...stretch,
        text: whole.slice(stretch.start, stretch.end),
      }));
    })
    .filter((statement) => isStatement(statement.text, language))
    .slice(0, most);
}

interface Section {
  readonly kind: SectionKind | null;
  readonly start: number;
  readonly end: number;
}

function sectionsOf(text: string): readonly Section[] {
  const heads = [...text.matchAll(heading)].flatMap((match) => {
    const kind = kindOf(match);
    return kind === null ? [] : [{ kind, index: match.index, start: match.index + match[0].length }];
  });
  const first = heads[0]?.index ?? text.length;
  return [
    { kind: null, start: 0, end: first },
    ...heads.map(({ kind, start }, at) => ({ kind, start, end: heads[at + 1]?.index ?? text.length })),
  ];
}

/** A heading begins a line and ends with a colon, the line, or stands in brackets as in Chinese reports. */
const heading = new RegExp(
  String.raw`(?<=^|\n)[ \t]*[#*【\[]*[ \t]*(?:\d{1,2}[.、)][ \t]*)?(?:${headingWords
    .map(({ section, words }) => `(?<${section}>${words.join('|')})`)
    .join(
      '|',
    )})(?:[ \t]+(?:and|und|et|y|e|/)[ \t]+\p{L}+)?(?:[ \t]*[】\]*]+[ \t]*[:：]?|[ \t]*[:：]|[ \t]*(?=\n|$)|(?<=\b(?:by|on))(?=[ \t]))`,
  'giu',
);

const kindOf = ({ groups = {} }: RegExpMatchArray): SectionKind | null =>
  headingWords.map(({ section }) => section).find((section) => groups[section] !== undefined) ?? null;

/** A word alone is no statement in a language written with blanks; two Han characters may be. */
const isStatement = (text: string, language: string): boolean =>
  language.startsWith('zh') || language === 'ja' || /\p{Script=Han}/u.test(text)
    ? (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2
    : /\S\s+\S/u.test(text) || text.length >= 6;
