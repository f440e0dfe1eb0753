import { rmSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedServer, type EmbeddedServer } from '../database/embedded-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the run's one test server is asked for; or the address of a server given by the person. */
    testClusterSocket: string;
  }
}

const prefix = 'overread-test-';

/**
 * One PostgreSQL for a whole run of tests, started when the first test asks for it; tests without a database
 * pay nothing. Vitest's `globalSetup`.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['OVERREAD_TEST_DATABASE_URL'];
  if (given) {
    project.provide('testClusterSocket', given);
    return async () => undefined;
  }
  await removeForgotten();
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  // As root, PostgreSQL runs as another user, who must pass through.
  await chmod(folder, 0o711);
  let started: Promise<EmbeddedServer> | undefined;
  const door = createServer((_request, response) => {
    started ??= startEmbeddedServer(join(folder, 'data'), { settings: fast });
    started.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  const socketPath = join(folder, 'door');
  await new Promise<void>((resolve) => door.listen(socketPath, resolve));
  door.unref();
  project.provide('testClusterSocket', socketPath);
  return async () => {
    door.close();
    await (await started?.catch(() => undefined))?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The address of the run's server, starting it when it is the first to be asked for. */
export function askForCluster(socketPath: string): Promise<string> {
  if (socketPath.startsWith('postgres')) return Promise.resolve(socketPath);
  return new Promise((resolve, reject) => {
    const asking = request({ socketPath, path: '/' }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(text))));
    });
    asking.on('error', reject).end();
  });
}

/** Test data needs to survive no power cut. */
const fast = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: '200',
} as const;

/** A run that was killed leaves its folder and its server behind. */
async function removeForgotten(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(/^overread-test-(\d+)-/.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    const folder = join(tmpdir(), name);
    const orphan = await startEmbeddedServer(join(folder, 'data')).catch(() => undefined);
    await orphan?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
