import type pg from 'pg';

/**
 * Answers of the database that are looked up again and again, kept for a moment. Every change that is made through the same
 * pool is seen at once, since all are forgotten whenever a connection comes back from any other use; what another server
 * changes is seen within `keptForMs`. Nothing is kept of what is not found, or fails.
 */
export function recentAnswers<T>(pool: pg.Pool, keptForMs: number) {
  const entries = new Map<string, Promise<T | undefined>>();
  const looking = new Set<pg.PoolClient>();
  // A connection comes back only after the commit of what was done over it.
  pool.on('release', (_error, client) => {
    if (!looking.delete(client)) entries.clear();
  });

  const ask = async (look: (client: pg.PoolClient) => Promise<T | undefined>): Promise<T | undefined> => {
    const client = await pool.connect();
    try {
      return await look(client);
    } finally {
      looking.add(client);
      client.release();
    }
  };

  return (key: string, look: (client: pg.PoolClient) => Promise<T | undefined>): Promise<T | undefined> => {
    const known = entries.get(key);
    if (known) return known;
    const answer = ask(look);
    entries.set(key, answer);
    // An answer that was forgotten while it was under way is in nobody's reach, and stays so.
    const forget = (): void => {
      if (entries.get(key) === answer) entries.delete(key);
    };
    answer.then((found) => found === undefined && forget(), forget);
    setTimeout(forget, keptForMs).unref();
    return answer;
  };
}
