import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { constants, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import recorded from '../../oracle/recorded/pydicom-2.3.1.json' with { type: 'json' };
import type { Attributes } from './attributes.ts';
import { memoryFile } from '../bytes/memory-file.ts';
import { openRecord } from './open-record.ts';
import { readInstance } from './read-instance.ts';
import { tags, type Keyword } from './tags.ts';

type Value = string | number | Answers;
type Answer = true | { readonly error: string } | readonly Value[];
type Answers = { readonly [keyword: string]: Answer };

const answersBySha = recorded as unknown as Readonly<Record<string, Answers>>;

/** Where pydicom's answer is not the file's: path in the folder, keyword (`*`: all), why. */
const differences: readonly (readonly [path: string, keyword: string, why: string])[] = [
  [
    'charsets/pydicom__chrX1.dcm',
    'PatientName',
    'pydicom drops an empty last component group (PS3.5 6.2.1.1 allows either)',
  ],
  ['charsets/pydicom__chrX2.dcm', 'PatientName', 'pydicom drops an empty last component group'],
  [
    'fuzz/cat08_string_encoding/TC0405_latin1_utf8_payload.dcm',
    'PatientName',
    'UTF-8 under ISO_IR 100: repaired here, mojibake there',
  ],
  [
    'fuzz/cat09_logic_bombs/TC0445_duplicate_tags.dcm',
    'PatientName',
    'a tag is there once (PS3.5 7.1); of duplicates the first counts here',
  ],
  ['malformed/dicom__duplicates.dcm', 'PatientName', 'as above; dcmtk also keeps the first'],
  [
    'syntaxes/pydicom__emri_small_jpeg_2k_lossless_too_short.dcm',
    'PixelData',
    'cut off: located here, dropped there',
  ],
];

const inflate = (data: Uint8Array, limit: number): Uint8Array =>
  new Uint8Array(inflateRawSync(data, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, limit));

const folder = process.env['OVERREAD_DATA'] ?? resolve(import.meta.dirname, '../../../../../shared/data');

describe.skipIf(!existsSync(folder))(
  'every value equals pydicom 2.3.1 (needs the data folder, OVERREAD_DATA)',
  () => {
    const files = existsSync(folder) ? filesOf(folder) : [];

    test.each(files)('%s', (path) => {
      const bytes = new Uint8Array(readFileSync(join(folder, path)));
      const expected = answersBySha[createHash('sha256').update(bytes).digest('hex')];
      const result = readInstance(memoryFile(path, bytes), inflate, undefined, 'whole');
      const excused = differences.filter(([where]) => where === path).map(([, keyword]) => keyword);
      const found = expected === undefined ? [] : differencesFrom(result, expected);
      // What pydicom cannot open must still be answered.
      expect(result).toHaveProperty('kind');
      expect(found.filter((line) => !excused.some((keyword) => line.startsWith(`${keyword}: `)))).toEqual([]);
      expect(found).toHaveLength(excused.length);
      expect(valuesThatChange(result, readInstance(memoryFile(path, bytes), inflate))).toEqual([]);
    });
  },
);

function filesOf(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();
}

const differencesFrom = (result: Reading, expected: Answers): readonly string[] =>
  result instanceof Promise || result.kind !== 'dicom'
    ? ['not read: pydicom reads it']
    : mismatches(openRecord(result.record).attributes, expected, '');

/** Stopping early may leave values out, never change them. */
const valuesThatChange = (whole: Reading, enough: Reading): readonly string[] => {
  if (whole instanceof Promise || whole.kind !== 'dicom') return [];
  if (enough instanceof Promise || enough.kind !== 'dicom') return ['not read'];
  const [all, some] = [openRecord(whole.record).attributes, openRecord(enough.record).attributes];
  return (Object.keys(tags) as Keyword[]).filter(
    (keyword) =>
      some.has(tags[keyword]) && some.texts(tags[keyword]).join() !== all.texts(tags[keyword]).join(),
  );
};

type Reading = ReturnType<typeof readInstance>;

const mismatches = (attributes: Attributes, expected: Answers, where: string): readonly string[] =>
  (Object.keys(tags) as Keyword[]).flatMap((keyword) => {
    const answer = expected[keyword];
    const tag = tags[keyword];
    const path = `${where}${keyword}`;
    if (answer === undefined) return attributes.has(tag) ? [`${path}: pydicom has none`] : [];
    if (answer !== true && 'error' in answer) return [];
    if (!attributes.has(tag)) return [`${path}: absent, pydicom has ${JSON.stringify(answer)}`];
    if (answer === true) return [];
    const first = answer[0];
    if (typeof first === 'object')
      return itemMismatches(attributes.items(tag), answer as readonly Answers[], path);
    const ours = typeof first === 'number' ? attributes.numbers(tag) : attributes.texts(tag).map(trim);
    return JSON.stringify(ours) === JSON.stringify(answer)
      ? []
      : [`${path}: ${JSON.stringify(ours)}, pydicom has ${JSON.stringify(answer)}`];
  });

const itemMismatches = (items: readonly Attributes[], answers: readonly Answers[], path: string) =>
  items.length === answers.length
    ? answers.flatMap((answer, index) => mismatches(items[index] as Attributes, answer, `${path}[${index}].`))
    : [`${path}: ${items.length} items, pydicom has ${answers.length}`];

const trim = (text: string): string => text.replace(/^[ \0]+|[ \0]+$/g, '');
