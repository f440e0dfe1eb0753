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
    const kind = kindOf(match, text);
    return kind === null ? [] : [{ kind, index: match.index, start: match.index + match[0].length }];
  });
  const first = heads[0]?.index ?? text.length;
  return [
    { kind: null, start: 0, end: first },
    ...heads.map(({ kind, start }, at) => ({ kind, start, end: heads[at + 1]?.index ?? text.length })),
  ];
}

const opening = String.raw`(?<=^|\n|[.。;；]\s{0,3})[ \t]{0,8}[#*【[]{0,4}[ \t]{0,4}(?:\d{1,2}[.、)][ \t]{0,4})?`;
const closing = String.raw`(?:[ \t]{1,4}(?:and|und|et|y|e|/)[ \t]{1,4}\p{L}{1,20})?(?:[ \t]{0,4}(?:[】\]*]{1,4}[ \t]{0,4}[:：]?|[:：]|(?=\n|$))|(?<=\b(?:by|on|signed))(?=[ \t]))`;
const heading = new RegExp(
  `${opening}(?:${headingWords.map(({ section, words }) => `(?<${section}>${words.join('|')})`).join('|')})${closing}`,
  'giu',
);

/** A heading begins a line; inside one, it must look like a heading: a capital or Chinese, with a colon or brackets. */
const kindOf = (match: RegExpMatchArray, text: string): SectionKind | null => {
  const { 0: found, index = 0, groups = {} } = match;
  const startsLine = index === 0 || text[index - 1] === '\n';
  if (!startsLine && !/^[^\p{L}]*(?:\p{Lu}|\p{Lo}).*[】\]:：]\s*$/su.test(found)) return null;
  return headingWords.map(({ section }) => section).find((section) => groups[section] !== undefined) ?? null;
};

/** Two letters of scripts that say much in few may say something; in Latin letters it takes a word of three. */
const isStatement = (text: string, language: string): boolean =>
  language.startsWith('zh') || !/\p{Script=Latin}/u.test(text) || /\p{Script=Han}/u.test(text)
    ? (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2
    : /\p{L}{3}/u.test(text);
