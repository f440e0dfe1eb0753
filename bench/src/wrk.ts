import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cache } from './measure.ts';

const run = promisify(execFile);

export interface Load {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p99: number;
}

/**
 * Asks for these addresses of one server in turn, with four connections. Meanwhile this program sees which of its own kept
 * connections a server closes. @throws when an answer is not 2xx
 */
export async function load(
  urls: readonly string[],
  headers: Record<string, string>,
  seconds: number,
): Promise<Load> {
  const [first = ''] = urls;
  const script = join(cache, 'wrk.lua');
  const paths = urls.map((url) => JSON.stringify(new URL(url).pathname)).join(',\n');
  writeFileSync(
    script,
    `local paths = {${paths}}\nlocal at = 0\nrequest = function()\n  at = at % #paths + 1\n  return wrk.format("GET", paths[at])\nend\n`,
  );
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const how = ['-t1', '-c4', `-d${seconds}s`, '--latency', '-s', script];
  const { stdout: said } = await run('wrk', [...how, ...given, new URL(first).origin]);
  if (/Non-2xx/.test(said)) throw new Error(`${first}: ${said}`);
  const p99 = /99%\s+([\d.]+)(us|ms|s)/.exec(said);
  const unit = { us: 0.001, ms: 1, s: 1_000 }[p99?.[2] ?? 'ms'] ?? 1;
  return { perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]), p99: Number(p99?.[1]) * unit };
}
