import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { databaseProcesses } from './database-processes.ts';

const program = fileURLToPath(new URL('../main.ts', import.meta.url));

export interface HouseProcess {
  /** Where it listens, and the origin its cookies are for. */
  readonly address: string;
  /** Everything it said. */
  readonly output: () => string;
  /** SIGKILL, for all processes of the embedded database too when asked; resolves when they are gone. */
  readonly kill: (withDatabase: boolean) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export type HouseSettings = Readonly<{ DATA_DIR: string; PORT: string } & Record<string, string>>;

/** Runs the program itself, as an operator would, and waits until it is ready. */
export async function startHouse(settings: HouseSettings): Promise<HouseProcess> {
  const env = { PATH: process.env['PATH'], LOG_LEVEL: 'warn', LOG_FORMAT: 'json', ...settings };
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  begun.set(child, settings.DATA_DIR);
  let text = '';
  const ready = new Promise<'ready'>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
        if (text.includes('Ctrl-C')) resolve('ready');
      });
  });
  if ((await Promise.race([ready, ended])) !== 'ready') throw new Error(`the house did not start:\n${text}`);
  return {
    address: `http://127.0.0.1:${settings.PORT}`,
    output: () => text,
    kill: async (withDatabase) => {
      const family = withDatabase ? await databaseProcesses(settings.DATA_DIR) : [];
      for (const pid of [...family, child.pid ?? 0]) if (pid > 1) killNow(pid);
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Every house this program began, and where it keeps its database. */
const begun = new Map<ChildProcess, string>();

/** Ends whatever a test left running when it failed. */
export async function endHouses(): Promise<void> {
  for (const [child, dataFolder] of begun) {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'close') : undefined;
    for (const pid of await databaseProcesses(dataFolder)) killNow(pid);
    child.kill('SIGKILL');
    await ended;
  }
  begun.clear();
}

/** A port that is free now. */
export async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was gone already.
  }
}
