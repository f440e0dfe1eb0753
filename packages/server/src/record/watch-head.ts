import type { Database } from '../database/open-database.ts';
import { headText, keepHead, readHeadFile } from './head-file.ts';

/** The record in the database is not the one this server knew; the head file keeps what it knew. */
export class RecordAltered extends Error {
  override readonly name = 'RecordAltered';
}

export type HeadWatch = Readonly<{ stop: () => Promise<void> }>;

/**
 * Keeps the record's head in `file` once a second and at the end. `onAltered` is told once when the database no
 * longer holds the head kept before: entries were changed or removed, or an older backup was put in place.
 */
export async function watchHead(
  database: Database,
  file: string,
  onAltered: (error: Error) => void,
  milliseconds = 1_000,
): Promise<HeadWatch> {
  let told = false;
  const keep = async (): Promise<void> => {
    const followed = await keepHead(database, file);
    if (followed || told) return;
    told = true;
    const head = await readHeadFile(file);
    onAltered(new RecordAltered(`the record does not hold ${head && headText(head)}, kept in ${file}`));
  };
  await keep();
  let running = Promise.resolve();
  const timer = setInterval(() => {
    // A database that does not answer is others' to report; the next second tries again.
    running = running.then(keep).catch(() => undefined);
  }, milliseconds);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
      await keep().catch(() => undefined);
    },
  };
}
