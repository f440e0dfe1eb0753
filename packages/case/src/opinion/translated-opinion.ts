import type { Language } from '../wording-support/language.ts';
import { canonical } from './opinion-bytes.ts';
import type { Opinion } from './opinion.ts';

/** Places where a translation is not the signed opinion in other words. */
export interface TranslationFault {
  /** `answers.0.text`: lists by their index. */
  readonly path: string;
  readonly reason: 'changed' | 'added' | 'left-out';
}

/**
 * A signed opinion in another language: its words as `given`, everything else as signed. Codes, numbers, names of
 * images and the shape of it must be those that were signed; where they are not, the places are told. A place without
 * words yet is `left-out` only of one that `isFinished`.
 */
export function translatedOpinion(
  signed: Opinion,
  given: Opinion,
  { language, isFinished, machine }: { language: Language; isFinished: boolean; machine: boolean },
): { readonly opinion: Opinion } | { readonly faults: readonly TranslationFault[] } {
  const faults = differences(signed, given, '').filter(
    ({ path, reason }) => (isFinished || reason !== 'left-out') && !set.has(path.split('.')[0] ?? ''),
  );
  if (faults.length > 0) return { faults };
  return {
    opinion: {
      ...withWords(signed, new Map(wordPlacesOf(given).map(({ path, text }) => [path, text]))),
      language,
      keptPhrases: signed.keptPhrases,
      translation: { from: signed.language, translator: '', checkedBy: '', machine },
    },
  };
}

/** What the house says of a translation, whatever came in. */
const set: ReadonlySet<string> = new Set(['language', 'translation', 'keptPhrases']);

function differences(signed: unknown, given: unknown, path: string): readonly TranslationFault[] {
  if (isWords(path) && typeof signed === 'string' && typeof given === 'string') {
    const [was, is] = [signed.trim() !== '', given.trim() !== ''];
    if (was === is) return [];
    return [{ path, reason: is ? 'added' : 'left-out' }];
  }
  if (!isMembers(signed) || !isMembers(given))
    return canonical(signed ?? null) === canonical(given ?? null) ? [] : [{ path, reason: 'changed' }];
  const names = new Set([...Object.keys(signed), ...Object.keys(given)]);
  return [...names].flatMap((name) => differences(signed[name], given[name], joined(path, name)));
}

/** All that a reader reads of an opinion, in its order, each with its place; what is empty is left out. */
export const wordsOf = (opinion: Opinion): readonly PlacedText[] =>
  wordPlacesOf(opinion).filter(({ text }) => text.trim() !== '');

/** The opinion with other words at some places. */
export const withWords = (opinion: Opinion, texts: ReadonlyMap<string, string>): Opinion =>
  replaced(opinion, '', texts) as Opinion;

interface PlacedText {
  readonly path: string;
  readonly text: string;
}

/** Every place for words, empty ones too. */
const wordPlacesOf = (value: unknown, path = ''): readonly PlacedText[] => {
  if (typeof value === 'string') return isWords(path) ? [{ path, text: value }] : [];
  if (!isMembers(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => wordPlacesOf(member, joined(path, name)));
};

function replaced(value: unknown, path: string, texts: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return texts.get(path) ?? value;
  if (!isMembers(value)) return value;
  const members = Object.entries(value).map(
    ([name, member]) => [name, replaced(member, joined(path, name), texts)] as const,
  );
  return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members);
}

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members => value !== null && typeof value === 'object';

const joined = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const isWords = (path: string): boolean => wordPlaces.has(path.replaceAll(/\.\d+(?=\.|$)/gu, '.*'));

const ofFinding = ['text', 'grades.*.limit'];
const ofAdvice = ['reasonsFor.*', 'reasonsAgainst.*', 'wouldChange'];
const under = (place: string, names: readonly string[]): readonly string[] =>
  names.map((name) => `${place}.${name}`);

/** Every place that holds words a reader reads. */
const wordPlaces: ReadonlySet<string> = new Set([
  'history',
  'summary',
  'uncertainty',
  'reviewer.role',
  'reviewer.specialty',
  'amends.reason',
  'diagnosis.working',
  'diagnosis.alternatives.*',
  'operation.procedure',
  'limits.*.effect',
  'alternatives.*.text',
  'watch.*.text',
  'cannotJudge.*.text',
  'moreRecords.*.why',
  ...under('findings.*', ofFinding),
  ...under('blind.findings.*', ofFinding),
  ...under('recommendation', ofAdvice),
  ...under('blind.recommendation', ofAdvice),
  ...under('operation', ['reasonsFor.*', 'reasonsAgainst.*']),
  ...under('statements.*', ['text', 'reason']),
  ...under('answers.*', ['text', 'reason', 'wouldChange']),
]);
