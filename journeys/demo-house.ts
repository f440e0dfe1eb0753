import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { totpNow } from './totp.ts';

/** A house filled with the made-up cases, of a worker’s own. */
export interface DemoHouse {
  /** Someone of the house, signed in, in a browser of their own. */
  readonly enter: (browser: Browser, email: string, look?: Look) => Promise<Page>;
  /** A code of someone's authenticator app that was not used yet: each counts once. */
  readonly freshCode: (email: string) => Promise<string>;
  /** The address of the case whose title holds the words. */
  readonly caseCalled: (words: string) => string;
}

type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

interface Look {
  readonly locale?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

const root = fileURLToPath(new URL('..', import.meta.url));
/** Filling it and stopping it again. */
const filledWithinMs = 240_000;

/** Tests in a house of the demonstration; it is filled once for each worker. */
export const test = base.extend<object, { readonly demo: DemoHouse }>({
  demo: [
    // Playwright reads the pattern itself to learn that nothing else is needed.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use, { parallelIndex }) => {
      const running = process.env['OVERREAD_DEMO_URL'];
      const kept = process.env['OVERREAD_DEMO_DATA'];
      if (running && kept) return use(houseAt(running, await readFile(signInsIn(kept), 'utf8')));
      const port = Number(process.env['OVERREAD_JOURNEYS_PORT'] ?? 4799) + 1 + parallelIndex;
      const folder = await mkdtemp(join(tmpdir(), 'overread-demo-'));
      const house = start(port, join(folder, 'data'));
      await use(houseAt(`http://localhost:${port}`, await house.signIns()));
      await house.stop();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: filledWithinMs },
  ],
});

const signInsIn = (dataFolder: string): string => join(dataFolder, 'demo-sign-ins.txt');

function start(port: number, dataFolder: string) {
  const server = spawn(process.execPath, ['packages/server/src/main.ts', '--demo'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataFolder, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server.stdout.setEncoding('utf8');
  return {
    /** They are printed once the house is filled. */
    signIns: async (): Promise<string> => {
      await new Promise<void>((resolve, reject) => {
        let said = '';
        server.stdout.on('data', (text: string) => {
          said += text;
          if (said.includes('Overread is ready')) resolve();
        });
        server.once('exit', () => reject(new Error(`the demonstration did not start: ${said}`)));
      });
      return readFile(signInsIn(dataFolder), 'utf8');
    },
    stop: async () => {
      const gone = once(server, 'exit');
      server.kill('SIGTERM');
      await gone;
    },
  };
}

function houseAt(address: string, signIns: string): DemoHouse {
  const password = /Password of everyone: +(\S+)/.exec(signIns)?.[1] ?? '';
  const secretOf = (email: string) => new RegExp(`${email}\\s+secret +(\\S+)`).exec(signIns)?.[1];
  const used = new Map<string, string>();
  const sessions = new Map<string, Session>();
  const freshCode = async (email: string): Promise<string> => {
    const secret = secretOf(email) ?? '';
    while (totpNow(secret) === used.get(email)) await pause(500);
    used.set(email, totpNow(secret));
    return totpNow(secret);
  };
  return {
    freshCode,
    caseCalled: (words) => {
      const line = signIns.split('\n').find((one) => one.includes(words)) ?? '';
      return /\/cases\/\S+/.exec(line)?.[0] ?? '';
    },
    enter: async (browser, email, look = {}) => {
      const storageState = sessions.get(email);
      const context = await browser.newContext({
        locale: 'en-GB',
        baseURL: address,
        ...(storageState && { storageState }),
        ...look,
      });
      const page = await context.newPage();
      if (storageState) return page;
      const post = (path: string, data: object) =>
        page.request.post(path, { data, headers: { origin: address } });
      await post('/api/auth/sign-in/email', { email, password });
      if (secretOf(email)) await post('/api/auth/two-factor/verify-totp', { code: await freshCode(email) });
      sessions.set(email, await context.storageState());
      return page;
    },
  };
}
