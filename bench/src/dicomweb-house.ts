import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ask, freePort, until } from './dicomweb-asks.ts';
import { cookiesOf } from './cookies.ts';
import { cache, root } from './measure.ts';

export interface BenchHouse {
  /** The patient's session, and what a browser sends along. */
  readonly headers: Record<string, string>;
  /** A new case; its DICOMweb address. */
  readonly newCase: () => Promise<string>;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

const person = {
  email: 'bench@example.org',
  password: 'herons over the estuary',
  name: 'Bench',
  locale: 'en',
};

/** The program itself, with its own database, store, sign-in and record, and a patient signed in through its doors. */
export async function startHouse(): Promise<BenchHouse> {
  const folder = join(cache, 'house');
  rmSync(folder, { recursive: true, force: true });
  const port = String(await freePort());
  const env = {
    PATH: process.env['PATH'],
    DATA_DIR: folder,
    PORT: port,
    LOG_LEVEL: 'error',
    ...(process.env['NODE_OPTIONS'] && { NODE_OPTIONS: process.env['NODE_OPTIONS'] }),
  };
  const child = spawn(process.execPath, ['packages/server/src/main.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://localhost:${port}`;
  await until(async () => (await ask(`${address}/readyz`)).status === 200);
  const headers = { origin: address, cookie: await signIn(address, folder) };
  return {
    headers,
    pid: child.pid ?? 0,
    newCase: async () => {
      const basics = {
        caseType: 'knee-replacement',
        side: 'right',
        earlierSurgery: [],
        conservative: [],
        answers: {},
      };
      const { id } = await post(`${address}/api/cases`, { language: 'en', basics }, headers);
      return `${address}/api/cases/${String(id)}/dicomweb`;
    },
    stop: async () => {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function signIn(address: string, folder: string): Promise<string> {
  const headers = { origin: address };
  await post(`${address}/api/auth/sign-up/email`, person, headers);
  let token = '';
  await until(async () => {
    const mails = readdirSync(join(folder, 'outbox')).filter((name) => name.endsWith('.eml'));
    const text = mails.map((name) => readFileSync(join(folder, 'outbox', name), 'utf8')).join('');
    // Soft line breaks of quoted-printable (RFC 2045 section 6.7).
    token = /https?:\/\/\S+#(\S+)/.exec(text.replaceAll('=\r\n', '').replaceAll('=3D', '='))?.[1] ?? '';
    return token !== '';
  });
  await post(`${address}/api/auth/verify-email`, { token }, headers);
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ email: person.email, password: person.password }),
  });
  return cookiesOf(answer);
}

async function post(
  url: string,
  body: object,
  headers: Record<string, string>,
): Promise<Record<string, unknown>> {
  const answer = await ask(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: [Buffer.from(JSON.stringify(body))],
  });
  if (answer.status >= 300) throw new Error(`${url}: ${answer.status} ${answer.body.toString()}`);
  return answer.body.length > 0 ? (JSON.parse(answer.body.toString()) as Record<string, unknown>) : {};
}
