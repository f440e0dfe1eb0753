import { and, eq } from 'drizzle-orm';
import type { Executor, Transaction } from '../database/open-database.ts';
import { readingSettings } from '../database/tables/reading.ts';
import { Refusal } from '../http/refusal.ts';

type Settings = Record<string, unknown>;

/** JSON of one person's settings; far more than hanging and tools need. */
const mostBytes = 65_536;

/** How the reading room looks for someone; version 0 and nothing while nothing was kept. */
export async function readSettings(
  queries: Executor,
  personId: string,
): Promise<{ version: number; settings: Settings }> {
  const [kept] = await queries.select().from(readingSettings).where(eq(readingSettings.personId, personId));
  return { version: kept?.version ?? 0, settings: (kept?.settings ?? {}) as Settings };
}

/** Keeps them over the version they were made from. @throws Refusal `changed-meanwhile`, `too-large` */
export async function keepSettings(
  tx: Transaction,
  personId: string,
  { version: over, settings }: { readonly version: number; readonly settings: Settings },
): Promise<{ version: number }> {
  if (Buffer.byteLength(JSON.stringify(settings)) > mostBytes) throw new Refusal('too-large');
  const version = over + 1;
  const changed =
    over === 0
      ? await tx
          .insert(readingSettings)
          .values({ personId, version, settings })
          .onConflictDoNothing()
          .returning({ version: readingSettings.version })
      : await tx
          .update(readingSettings)
          .set({ version, settings })
          .where(and(eq(readingSettings.personId, personId), eq(readingSettings.version, over)))
          .returning({ version: readingSettings.version });
  if (changed.length === 0) throw new Refusal('changed-meanwhile');
  return { version };
}
