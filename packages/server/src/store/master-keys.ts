import { createSecretKey, type KeyObject } from 'node:crypto';
import { MasterKeyFault } from './master-key-fault.ts';
import {
  newMasterKey,
  readMasterKeyFile,
  writeMasterKeyFile,
  type MasterKeyFile,
} from './master-key-file.ts';

export type MasterKey = Readonly<{ id: string; key: KeyObject }>;

/** The keys that wrap the cases' keys. They live in a file outside the database; several, so that they can change. */
export interface MasterKeys {
  /** The one that wraps what is new; read from the file each time, since another server may have changed it. */
  current(): Promise<MasterKey>;
  /** @throws MasterKeyFault `unknown-key` */
  byId(id: string): Promise<MasterKey>;
  /** Makes a new key the current one, kept before this resolves; the others stay, to open what they wrapped. */
  add(): Promise<MasterKey>;
  /** Marks keys as used no more. They stay in the file for older backups until dropped. */
  retire(ids: readonly string[]): Promise<void>;
  /** Removes retired keys for good: what only they open is lost, in backups too. Answers with their ids. */
  dropRetired(): Promise<readonly string[]>;
  /** All ids in the file; the retired ones too. */
  ids(): Promise<readonly string[]>;
}

/**
 * Opens the key file. With `mayMake`, for an installation without cases, makes one when there is none.
 * @throws MasterKeyFault
 */
export async function openMasterKeys(
  path: string,
  { mayMake, now = () => new Date() }: { mayMake: boolean; now?: () => Date },
): Promise<MasterKeys> {
  if (mayMake && (await readMasterKeyFile(path)) === undefined) {
    const first = newMasterKey(now());
    // When another server was quicker, its file is read.
    await writeMasterKeyFile(path, { version: 1, current: first.id, keys: [first] }, { fresh: true });
  }
  let known = new Map<string, MasterKey>();
  const load = async (): Promise<MasterKeyFile> => {
    const content = await readMasterKeyFile(path);
    if (content === undefined) throw new MasterKeyFault('missing', path);
    known = new Map(content.keys.map(({ id, key }) => [id, { id, key: createSecretKey(key, 'base64') }]));
    return content;
  };
  const change = async (edit: (content: MasterKeyFile) => MasterKeyFile): Promise<void> => {
    await writeMasterKeyFile(path, edit(await load()));
    await load();
  };
  const mustHave = (id: string): MasterKey => {
    const found = known.get(id);
    if (!found) throw new MasterKeyFault('unknown-key', `${id} (${path})`);
    return found;
  };
  await load();
  return {
    current: async () => {
      const { current } = await load();
      return mustHave(current);
    },
    byId: async (id) => {
      if (!known.has(id)) await load();
      return mustHave(id);
    },
    async add() {
      const made = newMasterKey(now());
      await change(({ keys }) => ({ version: 1, current: made.id, keys: [...keys, made] }));
      return mustHave(made.id);
    },
    retire: (ids) =>
      change((content) => ({ ...content, keys: content.keys.map((key) => retired(key, ids, now())) })),
    async dropRetired() {
      let dropped: readonly string[] = [];
      await change((content) => {
        dropped = content.keys.filter(({ retiredAt }) => retiredAt !== undefined).map(({ id }) => id);
        return { ...content, keys: content.keys.filter(({ retiredAt }) => retiredAt === undefined) };
      });
      return dropped;
    },
    ids: async () => (await load()).keys.map(({ id }) => id),
  };
}

type FileKey = MasterKeyFile['keys'][number];

const retired = (key: FileKey, ids: readonly string[], now: Date): FileKey =>
  ids.includes(key.id) && key.retiredAt === undefined ? { ...key, retiredAt: now.toISOString() } : key;
