import type { Attributes } from './attributes.ts';
import { parseNumber } from './parse-number.ts';
import { tags, type Keyword, type Tag } from './tags.ts';

export type AttributeValue = string | number | readonly (string | number)[] | readonly Attributes[];

/**
 * Attributes from plain values, by keyword: for tests and for facts that never were in a file.
 * A string holds several values when it holds backslashes, as in a file (PS3.5 6.2).
 * A list of Attributes is a sequence's items; an empty list is an empty value.
 */
export const attributesOf = (values: Partial<Record<Keyword, AttributeValue>>): Attributes => {
  const byTag = new Map<Tag, Stored>();
  for (const [keyword, value] of Object.entries(values)) byTag.set(tags[keyword as Keyword], stored(value));
  const texts = (tag: Tag): readonly string[] => byTag.get(tag)?.texts ?? [];
  const numbers = (tag: Tag): readonly number[] => numbersOf(texts(tag));
  return {
    has: (tag) => byTag.has(tag),
    text: (tag) => texts(tag)[0] || undefined,
    texts,
    number: (tag) => numbers(tag)[0],
    numbers,
    items: (tag) => byTag.get(tag)?.items ?? [],
  };
};

interface Stored {
  readonly texts: readonly string[];
  readonly items: readonly Attributes[];
}

const stored = (value: AttributeValue): Stored => {
  if (typeof value === 'number') return { texts: [String(value)], items: [] };
  if (typeof value === 'string') return { texts: splitValues(value), items: [] };
  if (isItems(value)) return { texts: [], items: value };
  return { texts: value.map((each) => String(each).trim()), items: [] };
};

const splitValues = (value: string): readonly string[] =>
  value.trim() === '' ? [] : value.split('\\').map((each) => each.trim());

const isItems = (
  value: readonly (string | number)[] | readonly Attributes[],
): value is readonly Attributes[] => value.some((each) => typeof each === 'object');

/** All or nothing: a list with a hole in it would shift the values that follow. */
const numbersOf = (texts: readonly string[]): readonly number[] => {
  const numbers = texts.map(parseNumber);
  return numbers.every((each) => each !== undefined) ? numbers : [];
};
