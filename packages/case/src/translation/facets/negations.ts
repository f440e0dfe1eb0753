import type { Language } from '../../wording-support/language.ts';
import { concepts, nothingAbnormal } from './concepts.ts';
import { findFindings } from './findings.ts';

const english =
  /\b(?:no|not|cannot|without|denie[sd]|deny|never|neither|nor|none|absent|absence|unable|negative for|free of|lack(?:s|ing)?|excluded|rule[sd]? out|pain-?free|painless|asymptomatic)\b|n['’]t\b/iu;
const englishAll = new RegExp(english.source, 'giu');
const chinese =
  /未(?!来|婚|成年)|无(?!力|菌|名|缝|线|论|创|水|骨水泥|头|机|数|限|意|症状|关)|没|否认|排除|不(?!稳|连|等|仅|但|只|断|同|足|全|良|规则|均|对称|齐|典型|一致|适|愈合|完全|负重)|非(?=手术指征|骨折|感染)|缺如/u;
const chineseAll = new RegExp(chinese.source, 'gu');

/** Denials that are part of a word’s meaning, such as `not only`. */
const notDenials = new RegExp(
  [
    String.raw`\bnot only\b|\bno doubt\b|\bno\. ?\d|不仅|不但|不只|不断`,
    String.raw`\bno (?:[\w-]+ ){0,3}abnormalit\w+|\bno longer\b|已(?:不再|无)`,
    nothingAbnormal,
    ...concepts.filter(({ id }) => id === 'no-effect').flatMap(({ en, zh }) => [en.source, zh.source]),
  ].join('|'),
  'giu',
);

const blanked = (text: string): string => text.replaceAll(notDenials, (found) => ' '.repeat(found.length));

/** Places where something is denied. */
export const negationsIn = (text: string, language: Language): readonly { start: number; end: number }[] =>
  [...blanked(text).matchAll(language === 'en' ? englishAll : chineseAll)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));

export type Polarity = 'denied' | 'found' | 'unsure';

/** Whether each finding a text names is found or denied; `unsure` where a denial stands near but not beside it. */
export function polarities(
  text: string,
  language: Language,
): ReadonlyMap<string, { readonly polarity: Polarity; readonly start: number; readonly end: number }> {
  const sentences = blanked(text).split(
    language === 'en' ? /[.;!?]\s|\bbut\b|\bhowever\b|\balthough\b/u : /[。；！？]|但/u,
  );
  const found = new Map<string, { polarity: Polarity; start: number; end: number }>();
  const denies = language === 'en' ? english : chinese;
  for (const [id, places] of Map.groupBy(findFindings(text, language), (one) => one.id)) {
    const [only] = places;
    if (!only || places.length > 1) continue;
    const { start, end } = only;
    const { sentence, at } = sentenceAt(sentences, text, start);
    found.set(id, { polarity: polarityOf(sentence, at, at + end - start, denies, language), start, end });
  }
  return found;
}

function sentenceAt(
  sentences: readonly string[],
  text: string,
  index: number,
): { readonly sentence: string; readonly at: number } {
  let from = 0;
  for (const sentence of sentences) {
    const start = text.indexOf(sentence, from);
    if (start >= 0 && index >= start && index < start + sentence.length)
      return { sentence, at: index - start };
    from = Math.max(from, start + sentence.length);
  }
  return { sentence: text, at: index };
}

function polarityOf(
  sentence: string,
  start: number,
  end: number,
  denies: RegExp,
  language: Language,
): Polarity {
  if (!denies.test(sentence)) return 'found';
  const commas = language === 'en' ? /,/u : /[，,]/u;
  const before = sentence.slice(0, start).split(commas).at(-1) ?? '';
  const after = sentence.slice(end).split(commas)[0] ?? '';
  if (denies.test(before)) return 'denied';
  if (
    language === 'en' &&
    /^[\s\w]{0,12}\b(?:is|was|are|were|has|have)? ?(?:not|absent|excluded|ruled out|cannot)/iu.test(after)
  )
    return 'denied';
  if (language === 'zh' && /^[^，。]{0,3}(?:未|不明显|阴性|已排除)/u.test(after)) return 'denied';
  const states =
    language === 'en'
      ? /\b(?:with|there (?:is|are)|has|have|shows?|small|mild|moderate|severe|large|marked)\b/iu
      : /有|伴|示|可见|见|轻度|中度|重度|少量|大量/u;
  return states.test(before) && !denies.test(before) ? 'found' : 'unsure';
}
