import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { createLog } from './log/create-log.ts';
import type { RecordEntry } from './record/act-recorder.ts';
import { startOverread, type Overread } from './start-overread.ts';
import { temporaryFolder, type TemporaryFolder } from './testing/temporary-folder.ts';

const token = 'a token long enough';
const log = new PassThrough();
let logged = '';
log.on('data', (chunk: Buffer) => (logged += String(chunk)));

let folder: TemporaryFolder;
let webFolder: string;
let overread: Overread;

beforeAll(async () => {
  folder = await temporaryFolder();
  webFolder = join(folder.path, 'web');
  await mkdir(webFolder);
  await writeFile(join(webFolder, 'index.html'), '<!doctype html><title>Overread</title>');
  const config = readConfig({ DATA_DIR: join(folder.path, 'data'), PORT: '0', METRICS_TOKEN: token });
  overread = await startOverread({ config, log: createLog(config, log), webFolder });
});

afterAll(async () => {
  await overread.stop();
  await folder.remove();
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(overread.address + path, { headers });

const entry: RecordEntry = {
  actor: { kind: 'system', name: 'trial' },
  act: 'start-server',
  caseId: null,
  object: 'server',
  from: null,
};

const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  DATA_DIR: join(folder.path, 'data'),
  PORT: '0',
});

test('it says that it lives and that it is ready', async () => {
  expect((await get('/healthz')).status).toBe(200);
  expect(await (await get('/readyz')).json()).toEqual({ ready: true });
});

test('metrics are for whoever has the token', async () => {
  expect((await get('/metrics')).status).toBe(401);
  expect((await get('/metrics', { authorization: 'Bearer wrong' })).status).toBe(401);
  const text = await (await get('/metrics', { authorization: `Bearer ${token}` })).text();
  expect(text).toContain('overread_request_seconds_count{method="GET",route="/healthz",status="2xx"} 1');
  expect(text).toContain('overread_jobs_failed_for_good 0');
});

test('requests are logged as patterns, without what was asked', async () => {
  await get('/?name=Jo+Patient', { 'user-agent': 'browser of Jo' });
  await get('/case/of-jo-patient');
  expect(logged).toMatch(/"route":".*","status":200/);
  expect(logged).not.toMatch(/jo/i);
});

test('the record can be verified beside a running server, and a change is found', async () => {
  await overread.foundation.record.read(entry);
  await overread.foundation.record.read(entry);
  const command = fileURLToPath(new URL('command.ts', import.meta.url));
  const verify = () =>
    promisify(execFile)(process.execPath, [command, 'audit', 'verify'], { env: environment() });
  expect((await verify()).stdout).toMatch(/^The record is whole: 2 entries; its end is 2:[0-9a-f]{64}$/m);
  await overread.foundation.pool.query(
    `begin; set local session_replication_role = replica; update record set act = 'other' where seq = 1; commit`,
  );
  await expect(verify()).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining('ALTERED: entry 1 '),
  });
});

test('a second server on the same data is refused with a way out', async () => {
  const { child, output } = startMain({});
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(1);
  expect(output()).toContain('Another Overread is running');
});

test('stopping ends it all; what was started is started again', async () => {
  await overread.stop();
  await expect(get('/healthz')).rejects.toThrow('fetch failed');
  expect(overread.foundation.embedded?.pid()).toBeUndefined();
  const { child, output, ready } = startMain({});
  await ready;
  expect(output()).toMatch(/Overread is ready: http:\/\/localhost:\d+\//);
  child.kill('SIGINT');
  child.kill('SIGINT');
  expect(await once(child, 'close')).toEqual([0, null]);
  await expect(readFile(join(folder.path, 'data', 'database', 'postmaster.pid'))).rejects.toThrow('ENOENT');
});

test('a port in use is told, and the database is stopped again', async () => {
  const holder = startMain({ PORT: '0', DATA_DIR: join(folder.path, 'other') });
  await holder.ready;
  const port = /localhost:(\d+)/.exec(holder.output())?.[1] ?? '';
  const { child, output } = startMain({ PORT: port });
  const [code] = (await once(child, 'close')) as [number];
  holder.child.kill('SIGTERM');
  await once(holder.child, 'close');
  expect(code).toBe(1);
  expect(output()).toContain('The port is in use');
  await expect(readFile(join(folder.path, 'data', 'database', 'postmaster.pid'))).rejects.toThrow('ENOENT');
});

function startMain(extra: NodeJS.ProcessEnv): {
  child: ChildProcess;
  output: () => string;
  ready: Promise<void>;
} {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const child = spawn(process.execPath, [main], { env: { ...environment(), ...extra } });
  let text = '';
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        text += String(chunk);
        if (text.includes('Ctrl-C')) resolve();
      });
  });
  return { child, output: () => text, ready };
}
