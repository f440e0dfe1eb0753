import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { visitDatabase } from '../database/visit-database.ts';
import { retireSigningKeys } from '../signing/retire-signing-keys.ts';
import { readMasterKeyFile } from '../store/master-key-file.ts';
import { MasterKeyFault } from '../store/master-key-fault.ts';
import { openMasterKeys } from '../store/master-keys.ts';
import { dropRetiredMasterKeys, rotateMasterKey } from '../store/rotate-master-key.ts';
import { BackupFault } from './backup-fault.ts';

/** What `--help` says. */
export const keysHelp = `overread keys list          shows the master keys in MASTER_KEY_FILE by their names
overread keys rotate        makes a new master key and wraps every case's key and the signing keys with it;
                            the house may go on
overread keys drop-retired  removes the master keys that wrap nothing any more
overread keys renew-signing ends the keys that sign opinions: their private halves are removed, the next
                            signatures are made with new ones; what was signed is verified as before

After rotate, copy MASTER_KEY_FILE again to where you keep its copy. A backup made before needs the
retired keys: keep an older copy of the file as long as such backups. After drop-retired, a case that
was erased before the rotation is beyond recovery even from old copies of the database's files.
`;

/** `overread keys …`. Answers with the exit status. */
export async function keysCommand(config: Config, args: readonly string[]): Promise<number> {
  const options = { help: { type: 'boolean', short: 'h' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [name] = positionals;
  if (values.help || name === undefined) {
    console.log(keysHelp);
    return values.help ? 0 : 2;
  }
  const act = acts[name];
  if (!act) throw new BackupFault('usage', `Not known: keys ${name}\n\n${keysHelp}`);
  await act(config);
  return 0;
}

const acts: Readonly<Record<string, (config: Config) => Promise<void>>> = {
  list: listKeys,
  rotate: async (config) => {
    const moved = await withKeys(config, rotateMasterKey);
    console.log(`Made a new master key; the keys of ${moved} cases are wrapped with it.`);
    console.log(`Copy ${config.MASTER_KEY_FILE} again to where you keep its copy.`);
  },
  'drop-retired': async (config) => {
    const dropped = await withKeys(config, dropRetiredMasterKeys);
    console.log(dropped.length > 0 ? `Removed: ${dropped.join(', ')}` : 'There was nothing to remove.');
  },
  'renew-signing': renewSigning,
};

async function renewSigning(config: Config): Promise<void> {
  const ended = await visitDatabase(config, ({ database }) => retireSigningKeys(database, new Date()));
  console.log(`Ended ${ended} signing keys; the next signatures are made with new ones.`);
}

async function listKeys({ MASTER_KEY_FILE: file }: Config): Promise<void> {
  const content = await readMasterKeyFile(file);
  if (!content) throw new MasterKeyFault('missing', file);
  for (const { id, madeAt, retiredAt } of content.keys)
    console.log(
      `${id}  made ${madeAt}  ${id === content.current ? 'in use' : `retired ${retiredAt ?? 'not yet'}`}`,
    );
}

const withKeys = <T>(
  config: Config,
  errand: (
    database: Parameters<typeof rotateMasterKey>[0],
    keys: Parameters<typeof rotateMasterKey>[1],
  ) => Promise<T>,
): Promise<T> =>
  visitDatabase(config, async ({ database }) =>
    errand(database, await openMasterKeys(config.MASTER_KEY_FILE, { mayMake: false })),
  );
