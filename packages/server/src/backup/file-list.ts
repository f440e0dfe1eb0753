import type pg from 'pg';
import { blobName } from '../store/case-vault.ts';
import { BackupFault } from './backup-fault.ts';
import type { BackupFolder } from './backup-folder.ts';
import type { ListedFile } from './copy-files.ts';
import { quoted } from './database-tables.ts';
import { getPart, linesOf, partKey, type PutPart } from './sealed-part.ts';

/** A line of a backup's list: key, size and hash, or that the file is gone. */
export const fileLine = (file: ListedFile): string =>
  'gone' in file ? `${file.key} gone` : `${file.key} ${file.size} ${file.sha256}`;

/** The files of a backup, in the order of their keys. @throws BackupFault `damaged` */
export async function* listedFiles(
  folder: BackupFolder,
  id: string,
  expected?: PutPart,
): AsyncGenerator<ListedFile> {
  for await (const line of linesOf(getPart(folder, partKey(id, 'files'), expected))) {
    const [key = '', size = '', sha256 = ''] = line.split(' ');
    if (size === 'gone') yield { key, gone: true };
    else if (/^\d+$/.test(size) && /^[0-9a-f]{64}$/.test(sha256)) yield { key, size: Number(size), sha256 };
    else throw new BackupFault('damaged', `${id} (its list of files)`);
  }
}

const rowsAtOnce = 5_000;

/**
 * The keys of all files the database refers to, in ascending order, as the caller's transaction sees them:
 * those of every table that names a case and a blob.
 */
export async function* referredFiles(client: pg.ClientBase): AsyncGenerator<string> {
  const tables = await client.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name in ('case_id', 'blob_id')
     group by table_name having count(*) = 2`,
  );
  const selects = tables.rows.map(
    ({ name }) => `select case_id::text as case_id, blob_id from public.${quoted(name)}
      where case_id is not null and blob_id is not null`,
  );
  if (selects.length === 0) return;
  await client.query(
    `declare referred_files cursor for select * from (${selects.join(' union ')}) as files
     order by case_id collate "C", blob_id collate "C"`,
  );
  for (;;) {
    const { rows } = await client.query<{ case_id: string; blob_id: string }>(
      `fetch ${rowsAtOnce} from referred_files`,
    );
    for (const { case_id: caseId, blob_id: blobId } of rows) yield blobName(caseId, blobId);
    if (rows.length < rowsAtOnce) break;
  }
  await client.query('close referred_files');
}
