import { tags, type Keyword } from '@overread/imaging';
import { tagKey, type DicomJson } from './query-attributes.ts';

/** What a query asks for beside its matching keys (PS3.18 section 8.3.4). */
export interface Query {
  readonly keys: readonly (readonly [key: string, value: string])[];
  readonly limit: number;
  readonly offset: number;
}

const answersAtMost = 5_000;

/**
 * Reads a query's parameters. Attributes are named by keyword or by tag; those unknown here are ignored, as PS3.18 section 8.3.4.1
 * allows. `fuzzymatching` and `includefield` change nothing: all that is known is answered anyway.
 */
export function readQuery(parameters: Readonly<Record<string, unknown>>): Query {
  const number = (name: string, missing: number): number => {
    const value = Number(parameters[name]);
    return Number.isInteger(value) && value >= 0 ? value : missing;
  };
  const keys = Object.entries(parameters).flatMap(([name, value]) => {
    const key = keyOf(name);
    const values = Array.isArray(value) ? value : [value];
    return key === null ? [] : values.map((one) => [key, String(one)] as const);
  });
  return {
    keys,
    limit: Math.min(number('limit', answersAtMost), answersAtMost),
    offset: number('offset', 0),
  };
}

function keyOf(name: string): string | null {
  if (/^[0-9a-f]{8}$/i.test(name)) return name.toUpperCase();
  return Object.hasOwn(tags, name) ? tagKey(name as Keyword) : null;
}

/** Whether an answer matches every key: single value, list of UIDs, wildcard and range (PS3.4 section C.2.2.2). */
export const matches = (answer: DicomJson, { keys }: Query): boolean =>
  keys.every(([key, wanted]) => {
    const element = answer[key];
    if (!element || wanted === '' || wanted === '*') return true;
    const values = (element.Value ?? []).map(plain);
    return values.some((value) => valueMatches(element.vr, value, wanted));
  });

function valueMatches(vr: string, value: string, wanted: string): boolean {
  if (vr === 'UI') return wanted.split(/[,\\]/).includes(value);
  if (vr === 'DA' || vr === 'TM') return inRange(value, wanted);
  return wildcard(wanted, vr === 'PN').test(value);
}

function inRange(value: string, wanted: string): boolean {
  const [from, to] = wanted.split('-', 2);
  if (to === undefined) return value === wanted;
  return (from === '' || value >= (from ?? '')) && (to === '' || value <= to);
}

/** Names match whatever their case (PS3.4 section C.2.2.2.1). Stars in a row count as one, so that matching stays linear. */
function wildcard(wanted: string, anyCase: boolean): RegExp {
  const pattern = wanted
    .slice(0, 64)
    .replace(/\*+/g, '*')
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${pattern}$`, anyCase ? 'isu' : 'su');
}

function plain(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Object.values(value).join('=');
  return String(value);
}
