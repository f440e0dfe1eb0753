import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { visitDatabase } from '../database/visit-database.ts';
import { openStore } from '../open-store.ts';
import { secretFrom } from './ask-secret.ts';
import { BackupFault } from './backup-fault.ts';
import { openBackupFolder, openOrMakeBackupFolder, type BackupFolder } from './backup-folder.ts';
import { backupHelp } from './backup-help.ts';
import { makeBackupKeyFile } from './backup-key-file.ts';
import { checkBackup } from './check-backup.ts';
import { makeBackup } from './make-backup.ts';
import { completeBackups, getManifest, type Manifest } from './manifest.ts';
import { pruneBackups } from './prune-backups.ts';
import { chosenBackup } from './restore-backup.ts';
import { progressTeller, sayBytes } from './tell-progress.ts';

const options = {
  help: { type: 'boolean', short: 'h' },
  'key-file': { type: 'string' },
  'passphrase-file': { type: 'string' },
  'with-keys': { type: 'boolean' },
  keep: { type: 'string' },
  backup: { type: 'string' },
} as const;

/**
 * `overread backup …`; what it can do stands in `backupHelp`. Relative paths are meant from `from`. Answers with
 * the exit status: 0, or 1 when the house or the backup lacks files.
 */
export async function backupCommand(config: Config, args: readonly string[], from: string): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [first = '', second] = positionals;
  if (values.help || first === '') {
    console.log(backupHelp);
    return values.help ? 0 : 2;
  }
  const place = (path: string): string => resolve(from, path);
  const { 'key-file': keyFile, 'passphrase-file': passphraseFile } = values;
  const secret = secretFrom({
    ...(keyFile !== undefined && { keyFile: place(keyFile) }),
    ...(passphraseFile !== undefined && { passphraseFile: place(passphraseFile) }),
  });
  if (second === undefined)
    return makeOne(config, await openOrMakeBackupFolder(place(first), secret), {
      withKeys: values['with-keys'] === true,
      keep: numberOf(values.keep),
    });
  if (first === 'key') {
    await makeBackupKeyFile(place(second));
    console.log(`Made ${place(second)}. Keep a copy of it, apart from the backups it locks.`);
    return 0;
  }
  const folder = first === 'list' || first === 'check' ? await openBackupFolder(place(second), secret) : null;
  if (!folder) throw new BackupFault('usage', `Not known: backup ${first} …\n\n${backupHelp}`);
  return first === 'list' ? listAll(folder) : checkOne(folder, values.backup);
}

async function makeOne(
  config: Config,
  folder: BackupFolder,
  { withKeys, keep }: { readonly withKeys: boolean; readonly keep: number | undefined },
): Promise<number> {
  const { store, close } = await openStore(config);
  const progress = progressTeller();
  try {
    const made = await visitDatabase(config, ({ url }) =>
      makeBackup({
        folder,
        databaseUrl: url,
        store,
        now: () => new Date(),
        ...(withKeys && { keysFrom: config.MASTER_KEY_FILE }),
        onProgress: (at) => {
          if (at.step === 'database') progress.tell('Taking the database');
          else if (at.step === 'again') progress.tell(`${at.gone} files were removed meanwhile; once more`);
          else progress.tell(`Files: ${at.done}, ${sayBytes(at.bytes)}; ${at.copied} of them new`);
        },
      }),
    );
    progress.end();
    console.log(`Backup ${sayBackup(made)}`);
    if (keep !== undefined) await prune(folder, keep);
    if (!withKeys) console.log(keysApart(config.MASTER_KEY_FILE));
    if (made.files.missing === 0) return 0;
    console.error(
      `MISSING: the store does not have ${made.files.missing} files that the database refers to. The backup holds everything else.`,
    );
    return 1;
  } finally {
    close();
  }
}

const keysApart = (file: string): string =>
  `The master key is not in it. Keep copies of ${file} and of sign-in-secret beside it in another place: without them the backup cannot be read.`;

async function prune(folder: BackupFolder, keep: number): Promise<void> {
  const { backups, files, bytes } = await pruneBackups(folder, keep);
  if (backups > 0) console.log(`Removed ${backups} older backups and ${files} files (${sayBytes(bytes)}).`);
}

async function listAll(folder: BackupFolder): Promise<number> {
  for (const id of await completeBackups(folder)) console.log(sayBackup(await getManifest(folder, id)));
  return 0;
}

async function checkOne(folder: BackupFolder, id: string | undefined): Promise<number> {
  const manifest = await chosenBackup({ folder, ...(id !== undefined && { id }) });
  const progress = progressTeller();
  const { damaged } = await checkBackup(folder, manifest, (files, bytes) =>
    progress.tell(`Files: ${files} of ${manifest.files.count}, ${sayBytes(bytes)}`),
  );
  progress.end();
  for (const key of damaged) console.log(`DAMAGED: ${key}`);
  if (damaged.length === 0) console.log(`Whole: ${sayBackup(manifest)}`);
  return damaged.length === 0 ? 0 : 1;
}

/** A backup in one line. */
export const sayBackup = ({ id, rows, files, head, withKeys }: Manifest): string =>
  [
    id,
    `${rows['cases'] ?? 0} cases`,
    `${files.count} files, ${sayBytes(files.totalBytes)}`,
    `record ${head ?? 'empty'}`,
    withKeys ? 'with keys' : 'without keys',
  ].join('  ');

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new BackupFault('usage', '--keep takes a number from 1.');
  return Number(text);
}
