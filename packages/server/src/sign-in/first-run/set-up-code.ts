import { randomInt } from 'node:crypto';
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../database/open-database.ts';
import { firstRun, people } from '../../database/tables/sign-in.ts';
import { hashToken } from '../one-time-token.ts';

/** Crockford's base 32: nothing in it is mistaken for something else when read from a screen. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export interface SetUpCode {
  readonly code: string;
  readonly file: string;
}

/**
 * To be called at every start. As long as the house has had no administrator: the code that makes one, kept in
 * `dataFolder/set-up-code` (mode 0600) and the same at the next start. Undefined ever after.
 */
export async function readySetUpCode(
  database: Database,
  dataFolder: string,
  now: Date,
): Promise<SetUpCode | undefined> {
  const file = join(dataFolder, 'set-up-code');
  const kept = await readFile(file, 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
  const code = await database.transaction(async (tx) => {
    const [row] = await tx.select().from(firstRun).where(eq(firstRun.id, 1)).for('update');
    if (row?.usedAt) return undefined;
    const administrators = await tx.$count(people, sql`'administrator' = any(${people.roles})`);
    if (administrators > 0) return undefined;
    if (row && kept !== null && hashToken(plainCode(kept)).equals(row.codeHash)) return kept;
    const made = newCode();
    await writeSecret(file, made);
    const set = { codeHash: hashToken(plainCode(made)), madeAt: now };
    await tx
      .insert(firstRun)
      .values({ id: 1, ...set })
      .onConflictDoUpdate({ target: firstRun.id, set });
    return made;
  });
  if (code === undefined) await rm(file, { force: true });
  return code === undefined ? undefined : { code, file };
}

/** As it is typed: with or without hyphens, in small letters or not. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '');

const newCode = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join(''),
  ).join('-');

async function writeSecret(file: string, secret: string): Promise<void> {
  await rm(file, { force: true });
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(`${secret}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
