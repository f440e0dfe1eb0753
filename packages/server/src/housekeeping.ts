import type { Log } from './log/create-log.ts';

export interface Chore {
  readonly name: string;
  readonly everyMs: number;
  readonly run: () => Promise<unknown>;
}

/** Does each chore now and then, one at a time; a chore that fails is logged and comes round again. */
export function startHousekeeping(chores: readonly Chore[], log: Log): () => Promise<void> {
  let under: Promise<unknown> = Promise.resolve();
  const timers = chores.map(({ name, everyMs, run }) => {
    const turn = (): void => {
      under = under
        .then(run)
        .catch((error: unknown) => log.error({ chore: name, err: error }, 'housekeeping'));
    };
    turn();
    return setInterval(turn, everyMs).unref();
  });
  return async () => {
    timers.forEach(clearInterval);
    await under;
  };
}
