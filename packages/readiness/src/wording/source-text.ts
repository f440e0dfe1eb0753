import type { Locale } from '../finding.ts';
import { sources } from '../rules/sources.ts';
import { sourcesZh } from './zh/sources.ts';

/**
 * A rule's source or an evidence's source in the person's language. Citations, tags and file names stay as they
 * are; a source nobody has put into that language is returned unchanged.
 */
export function sourceText(source: string, locale: Locale): string {
  if (locale === 'en') return source;
  const known = zh.get(source);
  if (known !== undefined) return known;
  if (source.startsWith(format)) return `文件格式 ${source.slice(format.length)}`;
  const parts = source.split('; ');
  const several = parts.flatMap((part) => zh.get(part) ?? []);
  return several.length === parts.length ? several.join('；') : source;
}

const format = 'file format ';

const zh: ReadonlyMap<string, string> = new Map([
  ...(Object.keys(sources) as (keyof typeof sources)[]).map((key) => [sources[key], sourcesZh[key]] as const),
  ['said by the person; not read', '由本人说明，未经阅读'],
  ['answered by the person', '本人的回答'],
  ['seen by a coordinator', '协调员查看所见'],
  [
    '(0008,0022) AcquisitionDate or (0008,0020) StudyDate',
    '(0008,0022) AcquisitionDate 或 (0008,0020) StudyDate',
  ],
]);
