import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { startEmbeddedServer, type EmbeddedServer } from './embedded-server.ts';

const holder = fileURLToPath(new URL('../testing/start-holder.ts', import.meta.url));

let folder: TemporaryFolder;
let data: string;
const children: ChildProcess[] = [];
const servers: EmbeddedServer[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
  data = join(folder.path, 'data');
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of servers.splice(0)) await server.stop();
  const left = await start().catch(() => undefined);
  await left?.stop();
  await folder.remove();
});

const start = async (
  ...options: Parameters<typeof startEmbeddedServer> extends [string, ...infer R] ? R : never
) => {
  const server = await startEmbeddedServer(data, ...options);
  servers.push(server);
  return server;
};

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query(sql);
    return rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function startElsewhere(): Promise<{ child: ChildProcess; pid: number; url: string }> {
  const child = spawn(process.execPath, [holder, data], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  if (!child.stdout) throw new Error('no output');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, ...(JSON.parse(String(line)) as { pid: number; url: string }) };
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('it keeps what it was given over a stop and a start, on a socket only its users can reach', async () => {
  const first = await start();
  await query(first.url, 'create table t as select 42 as a');
  expect(await query(first.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
  expect(await query(first.url, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
  expect((await stat(join(data, 'run'))).mode & 0o077).toBe(0);
  expect((await stat(join(data, 'database-password'))).mode & 0o077).toBe(0);
  const wrong = first.url.replace(/:[^:@]+@/, ':wrong@');
  await expect(query(wrong, 'select 1')).rejects.toThrow(/password/);
  await first.stop();
  const second = await start();
  expect(await query(second.url, 'select a from t')).toEqual([{ a: 42 }]);
});

test('a database left running by a killed program is taken over', async () => {
  const { child, pid, url } = await startElsewhere();
  await query(url, 'create table t as select 1 as a');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isAlive(pid)).toBe(true);
  const server = await start();
  expect(server.pid()).not.toBe(pid);
  expect(await query(server.url, 'select a from t')).toEqual([{ a: 1 }]);
});

test('a second program on the same folder is refused, and the first goes on', async () => {
  const { url } = await startElsewhere();
  await expect(start()).rejects.toMatchObject({ code: 'already-running' });
  expect(await query(url, 'select 1 as a')).toEqual([{ a: 1 }]);
});

test('of two that start at the same moment on a new folder at most one runs', async () => {
  const both = await Promise.allSettled([start(), start()]);
  expect(both.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
});

test('a stale lock file is no hindrance, even when another process has its number now', async () => {
  await (await start()).stop();
  await writeFile(join(data, 'database', 'postmaster.pid'), `${process.pid}\n${data}/database\n1\n5432\n`);
  const server = await start();
  expect(await query(server.url, 'select 1 as a')).toEqual([{ a: 1 }]);
});

test('a database that is killed is started again', async () => {
  const reasons: string[] = [];
  const server = await start({ onRestart: (reason) => reasons.push(reason) });
  await query(server.url, 'create table t as select 1 as a');
  const before = server.pid() ?? 0;
  process.kill(before, 'SIGKILL');
  await waitUntil(() => server.pid() !== undefined && server.pid() !== before);
  expect(reasons).toEqual(['SIGKILL']);
  expect(await query(server.url, 'select a from t')).toEqual([{ a: 1 }]);
});

test('the claim on the folder outlives the connection that makes it', async () => {
  const server = await start();
  const claims = () =>
    query(server.url, `select pid from pg_locks where locktype = 'advisory' and granted`) as Promise<
      { pid: number }[]
    >;
  const [before] = await claims();
  process.kill(before?.pid ?? 0, 'SIGKILL');
  await waitUntil(async () => (await claims().catch(() => [])).some(({ pid }) => pid !== before?.pid));
  await expect(startEmbeddedServer(data)).rejects.toMatchObject({ code: 'already-running' });
});

test('a folder made half, as by a crash during the first start, is made anew', async () => {
  await mkdir(join(data, 'database.new-0badcafe'), { recursive: true });
  await writeFile(join(data, 'database.new-0badcafe', 'PG_VERSION'), '18\n');
  await start();
  expect((await readdir(data)).sort()).toEqual(['database', 'database-password', 'run']);
});

test('the folder of another PostgreSQL is left alone', async () => {
  await mkdir(join(data, 'database'), { recursive: true });
  await writeFile(join(data, 'database', 'PG_VERSION'), '15\n');
  await expect(start()).rejects.toMatchObject({
    code: 'other-major',
    message: expect.stringContaining('15'),
  });
  await rm(join(data, 'database'), { recursive: true });
});

test('a folder with other things in it is left alone', async () => {
  await mkdir(join(data, 'database'), { recursive: true });
  await writeFile(join(data, 'database', 'letter.txt'), 'dear');
  await expect(start()).rejects.toMatchObject({ code: 'not-a-database' });
  expect(await readFile(join(data, 'database', 'letter.txt'), 'utf8')).toBe('dear');
  await rm(join(data, 'database'), { recursive: true });
});

test('a lost password file is told', async () => {
  await (await start()).stop();
  const file = join(data, 'database-password');
  const password = await readFile(file, 'utf8');
  await rm(file);
  await expect(start()).rejects.toMatchObject({ code: 'password-lost' });
  await writeFile(file, password);
});

test('a wrong password file is told', async () => {
  await (await start()).stop();
  const file = join(data, 'database-password');
  const password = await readFile(file, 'utf8');
  await writeFile(file, 'another\n');
  await expect(start()).rejects.toMatchObject({ code: 'password-lost' });
  await writeFile(file, password);
});

test.runIf(process.getuid?.() === 0)('root may have its data where no other user can go', async () => {
  await chmod(folder.path, 0o700);
  const server = await start();
  expect(await query(server.url, 'select 1 as a')).toEqual([{ a: 1 }]);
  await server.stop();
  expect(await query((await start()).url, 'select 1 as a')).toEqual([{ a: 1 }]);
});

test('a path too long for a socket gets one in the temporary folder', async () => {
  data = join(folder.path, 'a'.repeat(120), 'data');
  const server = await start();
  expect(await query(server.url, 'select 1 as a')).toEqual([{ a: 1 }]);
  expect((await readdir(data)).sort()).toEqual(['database', 'database-password']);
});

test('a place that cannot be a folder is told', async () => {
  await writeFile(join(folder.path, 'file'), '');
  data = join(folder.path, 'file', 'data');
  await expect(start()).rejects.toMatchObject({ code: 'not-writable' });
  data = join(folder.path, 'data');
});
