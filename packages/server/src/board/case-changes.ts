import type pg from 'pg';
import type { FastifyBaseLogger } from 'fastify';

/** Tells which case changed, whichever server changed it. */
export interface CaseChanges {
  readonly subscribe: (listener: (caseId: string) => void) => () => void;
  readonly close: () => Promise<void>;
}

const longestPauseMs = 30_000;

/**
 * Listens to the database for cases that changed (`tell_case_changed`), on a connection of its own, which is opened again
 * when it breaks. Nothing is listened to before someone subscribes.
 */
export function listenToCases(pool: pg.Pool, log: Pick<FastifyBaseLogger, 'warn'>): CaseChanges {
  const listeners = new Set<(caseId: string) => void>();
  let client: pg.PoolClient | undefined;
  let isClosed = false;
  let pauseMs = 500;
  let timer: NodeJS.Timeout | undefined;
  let opening: Promise<void> | undefined;

  const open = async (): Promise<void> => {
    try {
      const opened = await pool.connect();
      opened.on('notification', ({ payload }) => {
        for (const listener of listeners) listener(payload ?? '');
      });
      opened.on('error', () => lost(opened));
      opened.on('end', () => lost(opened));
      await opened.query('listen case_changed');
      client = opened;
      pauseMs = 500;
      if (isClosed) release();
    } catch {
      log.warn('changes of cases cannot be listened to now');
      again();
    }
  };
  const lost = (one: pg.PoolClient): void => {
    if (client !== one) return;
    client = undefined;
    one.release(true);
    again();
  };
  const again = (): void => {
    if (isClosed || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      opening = open();
    }, pauseMs);
    timer.unref();
    pauseMs = Math.min(2 * pauseMs, longestPauseMs);
  };
  const release = (): void => {
    const held = client;
    client = undefined;
    held?.release(true);
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      opening ??= open();
      return () => void listeners.delete(listener);
    },
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await opening;
      release();
    },
  };
}
