import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database, Transaction } from '../database/open-database.ts';

/**
 * Lets a library that knows only a database take part in our transaction: within `run`, all that is asked of
 * `database` goes to that transaction.
 */
export interface CurrentTransaction {
  readonly database: Database;
  /** The transaction around the caller. @throws outside of one */
  readonly current: () => Transaction;
  readonly run: <T>(tx: Transaction, work: () => Promise<T>) => Promise<T>;
}

export function createCurrentTransaction(database: Database): CurrentTransaction {
  const storage = new AsyncLocalStorage<Transaction>();
  return {
    database: new Proxy(database, {
      get: (plain, key) => Reflect.get(storage.getStore() ?? plain, key) as unknown,
    }),
    current: () => {
      const tx = storage.getStore();
      if (!tx) throw new Error('sign-in works only within a transaction');
      return tx;
    },
    run: (tx, work) => storage.run(tx, work),
  };
}
