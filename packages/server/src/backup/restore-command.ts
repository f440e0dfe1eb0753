import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { visitDatabase } from '../database/visit-database.ts';
import { headFile } from '../open-foundation.ts';
import { openStore } from '../open-store.ts';
import { secretFrom } from './ask-secret.ts';
import { sayBackup } from './backup-command.ts';
import { openBackupFolder } from './backup-folder.ts';
import { restoreHelp } from './backup-help.ts';
import { signInSecretFile } from './kept-keys.ts';
import { restoreBackup, type RestoreProgress } from './restore-backup.ts';
import { progressTeller, sayBytes } from './tell-progress.ts';

/** `overread restore …`; what it can do stands in `restoreHelp`. Answers with the exit status. */
export async function restoreCommand(config: Config, args: readonly string[], from: string): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [path] = positionals;
  if (values.help || path === undefined) {
    console.log(restoreHelp);
    return values.help ? 0 : 2;
  }
  const { 'key-file': keyFile, 'passphrase-file': passphraseFile, backup: id } = values;
  const folder = await openBackupFolder(
    resolve(from, path),
    secretFrom({
      ...(keyFile !== undefined && { keyFile: resolve(from, keyFile) }),
      ...(passphraseFile !== undefined && { passphraseFile: resolve(from, passphraseFile) }),
    }),
  );
  const { store, close } = await openStore(config);
  const progress = progressTeller();
  try {
    const { manifest, missing, recordWhole } = await visitDatabase(config, (into) =>
      restoreBackup({
        folder,
        ...(id !== undefined && { id }),
        into,
        store,
        masterKeyFile: config.MASTER_KEY_FILE,
        headFile: headFile(config),
        despiteRecord: values['despite-record'] === true,
        onProgress: (at) => progress.tell(sayProgress(at)),
      }),
    );
    progress.end();
    console.log(`Restored ${sayBackup(manifest)}`);
    if (!recordWhole) console.error('ALTERED: the record is not whole; overread audit verify tells where.');
    for (const key of missing)
      console.error(`MISSING: ${key} was not in the store when the backup was made.`);
    if (!(await isThere(signInSecretFile(config.MASTER_KEY_FILE))))
      console.error(
        `There is no ${signInSecretFile(config.MASTER_KEY_FILE)}: put its copy there before you start, or everybody must set up their authenticator app anew.`,
      );
    return missing.length === 0 && recordWhole ? 0 : 1;
  } finally {
    progress.end();
    close();
  }
}

const options = {
  help: { type: 'boolean', short: 'h' },
  'key-file': { type: 'string' },
  'passphrase-file': { type: 'string' },
  backup: { type: 'string' },
  'despite-record': { type: 'boolean' },
} as const;

function sayProgress(at: RestoreProgress): string {
  switch (at.step) {
    case 'checking':
      return 'Looking at what is there';
    case 'files':
      return `Files: ${at.files} of ${at.of}, ${sayBytes(at.bytes)}`;
    case 'database':
      return 'Filling the database';
    case 'record':
      return 'Checking the record';
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
