import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from './measure.ts';

export interface DemoHouse {
  readonly dataFolder: string;
  readonly pid: number;
  /** What the demonstration says of who signs in how. */
  readonly signIns: string;
  readonly password: string;
  readonly stop: () => Promise<void>;
}

/** The demonstration house in a folder of its own; `address` is where people reach it. */
export async function startDemoHouse(name: string, port: number, address: string): Promise<DemoHouse> {
  const folder = join(cache, name);
  rmSync(folder, { recursive: true, force: true });
  const dataFolder = join(folder, 'data');
  const child = spawn(process.execPath, ['packages/server/src/main.ts', '--demo'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: dataFolder,
      PORT: String(port),
      PUBLIC_URL: address,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await saysReady(child.stdout);
  const signIns = readFileSync(join(dataFolder, 'demo-sign-ins.txt'), 'utf8');
  return {
    dataFolder,
    pid: child.pid ?? 0,
    signIns,
    password: /Password of everyone: +(\S+)/.exec(signIns)?.[1] ?? '',
    stop: async () => {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A backup code of someone of the house; each counts once. */
export const backupCode = (signIns: string, email: string): string =>
  new RegExp(`${email}\\n(?:.*\\n){2} +backup codes +(\\S+)`).exec(signIns)?.[1] ?? '';

/** What it says later is read and dropped. */
const saysReady = (said: NodeJS.ReadableStream): Promise<void> =>
  new Promise((resolve, reject) => {
    let text = '';
    said.on('data', (piece: Buffer) => {
      text = `${text}${piece.toString()}`.slice(-10_000);
      if (text.includes('Overread is ready')) resolve();
    });
    said.on('end', () => reject(new Error(`the house did not start: ${text}`)));
  });
