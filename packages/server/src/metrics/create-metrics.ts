import type pg from 'pg';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = Readonly<{
  registry: Registry;
  requestSeconds: Histogram<'method' | 'route' | 'status'>;
}>;

const prefix = 'overread_';

/** Figures about the server for Prometheus; labels are route patterns and codes, never ids. */
export function createMetrics(pool: pg.Pool, failedJobs: () => Promise<number>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix });
  const requestSeconds = new Histogram({
    name: `${prefix}request_seconds`,
    help: 'Time to answer a request, by route pattern and class of status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 60],
    registers: [registry],
  });
  gauge(registry, 'database_connections', 'Connections to the database', () => pool.totalCount);
  gauge(registry, 'database_waiting', 'Callers who wait for a connection', () => pool.waitingCount);
  gauge(registry, 'jobs_failed_for_good', 'Jobs that wait for a person to look at them', failedJobs);
  return { registry, requestSeconds };
}

function gauge(registry: Registry, name: string, help: string, read: () => number | Promise<number>): void {
  new Gauge({
    name: prefix + name,
    help,
    registers: [registry],
    async collect() {
      this.set(await read());
    },
  });
}
