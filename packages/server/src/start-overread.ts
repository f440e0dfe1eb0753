import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Config } from './config.ts';
import { createJobs } from './jobs/create-jobs.ts';
import type { JobHandler, Jobs } from './jobs/jobs.ts';
import type { Log } from './log/create-log.ts';
import { createMetrics } from './metrics/create-metrics.ts';
import { observeRequests } from './metrics/observe-requests.ts';
import { operationsRoutes } from './metrics/operations-routes.ts';
import { openFoundation, type Foundation } from './open-foundation.ts';
import { createServer } from './server.ts';

/** What stands on the foundation: the work it does in the background, and its doors. */
export interface Rooms {
  readonly handlers: readonly JobHandler[];
  readonly openDoors: (app: FastifyInstance, jobs: Jobs) => Promise<void>;
  readonly close?: () => Promise<void>;
}

export type StartOptions = Readonly<{
  config: Config;
  log: Log;
  /** The built web app. */
  webFolder: string;
  now?: () => Date;
  furnish?: (foundation: Foundation) => Promise<Rooms>;
}>;

export interface Overread {
  /** Where it listens, as `http://127.0.0.1:4747`. */
  readonly address: string;
  readonly foundation: Foundation;
  readonly jobs: Jobs;
  /** Takes nothing new, ends what is under way, then jobs and database. May be called again. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a whole server: database, tables, jobs, doors. What was started is stopped again when a later step
 * fails.
 * @throws ConfigError, DatabaseFault, or the system's error when the port cannot be had
 */
export async function startOverread({
  config,
  log,
  webFolder,
  now,
  furnish,
}: StartOptions): Promise<Overread> {
  const undo: (() => Promise<void>)[] = [];
  let stopping = false;
  const stopAll = async (): Promise<void> => {
    stopping = true;
    for (let step = undo.pop(); step; step = undo.pop())
      await step().catch((error: unknown) => log.error({ err: error }, 'stopping'));
  };
  try {
    const foundation = await openFoundation(config, log, now);
    undo.push(foundation.close);
    const rooms = await furnish?.(foundation);
    if (rooms?.close) undo.push(rooms.close);
    const jobs = await createJobs({
      url: foundation.databaseUrl,
      database: foundation.database,
      handlers: rooms?.handlers ?? [],
      onFault: (job, error) => log.error({ job, err: error }, 'job'),
    });
    undo.push(jobs.close);
    const app = await createServer(webFolder, trustProxy(config));
    undo.push(() => app.close());
    const metrics = createMetrics(foundation.pool, jobs.failedForGood);
    observeRequests(app, metrics, log);
    operationsRoutes(app, {
      registry: metrics.registry,
      metricsToken: config.METRICS_TOKEN,
      ready: async () => !stopping && (await foundation.pool.query('select 1')).rowCount === 1,
    });
    await rooms?.openDoors(app, jobs);
    const address = await app.listen({ port: config.PORT, host: config.HOST });
    let stopped: Promise<void> | undefined;
    return { address, foundation, jobs, stop: () => (stopped ??= stopAll()) };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

type Trusted = NonNullable<FastifyServerOptions['trustProxy']>;

/** A number of proxies, or their addresses; nobody is trusted unless named. */
function trustProxy({ TRUST_PROXY: trusted }: Config): { trustProxy?: Trusted } {
  if (trusted === undefined) return {};
  if (/^\d+$/.test(trusted)) return { trustProxy: (_address: string, hop: number) => hop < Number(trusted) };
  return { trustProxy: trusted.split(',').map((one) => one.trim()) };
}
