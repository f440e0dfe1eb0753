import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale, Message } from '../finding.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

const catalogues: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, zh };

/**
 * A message in the person's language. Parameters that hold codes (`requirement`, `question`, `parts`, …) are
 * named in that language; dates are written out. A code without words is returned as it is.
 */
export function say({ code, params }: Message, locale: Locale): string {
  const text = catalogues[locale][code] ?? catalogues[locale][shared(code)];
  if (text === undefined) return code;
  if (!text.includes('{')) return text;
  return String(compiled(code, text, locale).format(named(params, locale)));
}

/** The name of a value of some kind: `label('region', 'knee', 'en')`. Without a name, the value itself. */
export function label(kind: string, value: string, locale: Locale): string {
  const catalogue = catalogues[locale];
  for (const key of keysOf(kind, value)) {
    const text = catalogue[key];
    if (text !== undefined) return text;
  }
  return value;
}

const aliases: Readonly<Record<string, string>> = { blocked: 'topic', 'document-type': 'document' };

/** An option is `<question>.<option>`; many options are plain yes and no, regions or topics. */
function keysOf(kind: string, value: string): readonly string[] {
  const key = `${aliases[kind] ?? kind}.${value}`;
  if (kind !== 'option') return [key, shared(key)];
  const option = value.slice(value.indexOf('.') + 1);
  return [`option.${value}`, `option.${option}`, `topic.${option}`, `region.${option}`];
}

/** What is asked of an MRI is called the same in every region. */
function shared(code: string): string {
  return code.replace(/\.mr\.[a-z]+\.(?=(?:sequences|slices|field|axial)$)/, '.mr.');
}

const formats = new Map<string, IntlMessageFormat>();

function compiled(code: string, text: string, locale: Locale): IntlMessageFormat {
  const key = `${locale}/${code}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  formats.set(key, made);
  return made;
}

/** Which label names the codes in a parameter; several are joined by commas. */
const labelOf: Readonly<Record<string, string>> = {
  requirement: 'name',
  question: 'question',
  region: 'region',
  modality: 'modality-family',
  views: 'view',
  planes: 'plane',
  parts: 'part',
  topics: 'topic',
  flag: 'redflag',
  found: 'side',
};

const dateParams: readonly string[] = ['date', 'event'];

/** Blanks nobody filled are `none`, for sentences to select on; counts are nought. */
const blank: Readonly<Record<string, string | number>> = {
  ...Object.fromEntries(['count', 'total', 'missing', 'broken', 'ratio'].map((name) => [name, 0])),
  ...Object.fromEntries(
    [
      ...Object.keys(labelOf),
      ...dateParams,
      'side',
      'series',
      'file',
      'files',
      'names',
      'studies',
      'thickness',
    ].map((name) => [name, 'none']),
  ),
};

function named(params: Message['params'], locale: Locale): Record<string, string | number> {
  const filled: Record<string, string | number> = { ...blank };
  for (const [name, value] of Object.entries(params)) filled[name] = nameOf(name, value, locale);
  return filled;
}

function nameOf(name: string, value: string | number, locale: Locale): string | number {
  if (typeof value === 'number') return value;
  if (dateParams.includes(name)) return dateInWords(value, locale);
  const kind = labelOf[name];
  if (kind === undefined || value === '') return value;
  const names = value.split(',').map((code) => label(kind, code, locale));
  return lists[locale].format(name === 'topics' ? names.map((topic) => `“${topic}”`) : names);
}

const lists: Readonly<Record<Locale, Intl.ListFormat>> = {
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
  zh: new Intl.ListFormat('zh', { type: 'conjunction' }),
};

const dates: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
};

function dateInWords(date: string, locale: Locale): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : dates[locale].format(time);
}
