import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { visitDatabase } from '../database/visit-database.ts';
import { headFile } from '../open-foundation.ts';
import { headText, parseHead, readHeadFile } from './head-file.ts';
import { verifyRecord, type RecordFault } from './verify-record.ts';

/** What each fault means, for the person who reads the answer. */
const meaning: Readonly<Record<RecordFault['code'], (seq: number) => string>> = {
  broken: (seq) => `entry ${seq} does not follow from the one before it: one of the two was changed or moved`,
  missing: (seq) => `entries are missing just before entry ${seq}`,
  'cut-short': (seq) => `the record once reached entry ${seq}; it ends earlier now`,
  'other-history': (seq) => `entry ${seq} is not the one that stood there when its hash was kept`,
  'origin-changed': () => 'an address differs from the one recorded',
};

/**
 * `overread audit verify [--head number:hash]`: recomputes the whole record, beside a running server or
 * without one. Answers with exit status 0 when it is whole, 1 when it is not.
 */
export async function verifyCommand(config: Config, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { head: { type: 'string', multiple: true } } });
  const given = (values.head ?? []).map(parseHead);
  const kept = await readHeadFile(headFile(config));
  const verdict = await visitDatabase(config, ({ database }) =>
    verifyRecord(database, kept ? [...given, kept] : given),
  );
  if (!kept && given.length === 0)
    console.log('No earlier end of the record is known here, so entries cut off its end cannot be missed.');
  for (const { code, seq } of verdict.faults) console.log(`ALTERED: ${meaning[code](seq)}`);
  const end = verdict.head ? `; its end is ${headText(verdict.head)}` : '';
  if (verdict.faults.length === 0) console.log(`The record is whole: ${verdict.entries} entries${end}`);
  return verdict.faults.length === 0 ? 0 : 1;
}
