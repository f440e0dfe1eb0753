import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { waitUntil } from './wait-until.ts';

/** What a victim's first line of output says, as JSON. */
export type VictimAddress = Readonly<{ databasePid: number; databaseUrl: string; address?: string }>;

/** Which process is killed: the server, its database, or both in the same instant. */
export const crashes = ['server', 'database', 'both'] as const;
export type Crash = (typeof crashes)[number];

export type Victim = VictimAddress &
  Readonly<{
    /** Everything it printed after its first line: what it acknowledged. */
    acknowledged: readonly string[];
    /** SIGKILL. After `database` alone the server is killed too, once it had time to go on. */
    kill: (crash: Crash) => Promise<void>;
  }>;

/** Runs a script as a process of its own, to be killed. It prints its addresses, then what it acknowledges. */
export async function startVictim(script: string, args: readonly string[]): Promise<Victim> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  await Promise.race([waitUntil(() => lines.length > 0), ended]);
  const first = lines.shift();
  if (first === undefined) throw new Error(`the victim ended before it began: ${child.exitCode}`);
  const address = JSON.parse(first) as VictimAddress;
  const kill = async (crash: Crash): Promise<void> => {
    if (crash !== 'server') killNow(address.databasePid);
    if (crash === 'database') await pause(400);
    killNow(child.pid ?? 0);
    await ended;
  };
  return { ...address, acknowledged: lines, kill };
}

/** Numbers from 0 to 1 that a seed decides, so that a failure can be repeated (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A pause of a random length up to `milliseconds`, so that each kill comes at another moment. */
export const randomPause = (chance: () => number, milliseconds: number): Promise<void> =>
  pause(chance() * milliseconds);

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was gone already.
  }
}
