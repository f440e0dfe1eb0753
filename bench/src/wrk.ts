import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './measure.ts';

export interface Load {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p99: number;
}

/** Asks for these addresses of one server in turn, with four connections. @throws when an answer is not 2xx */
export function load(urls: readonly string[], headers: Record<string, string>, seconds: number): Load {
  const [first = ''] = urls;
  const script = join(cache, 'wrk.lua');
  const paths = urls.map((url) => JSON.stringify(new URL(url).pathname)).join(',\n');
  writeFileSync(
    script,
    `local paths = {${paths}}\nlocal at = 0\nrequest = function()\n  at = at % #paths + 1\n  return wrk.format("GET", paths[at])\nend\n`,
  );
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const said = execFileSync(
    'wrk',
    ['-t1', '-c4', `-d${seconds}s`, '--latency', '-s', script, ...given, new URL(first).origin],
    { encoding: 'utf8' },
  );
  if (/Non-2xx/.test(said)) throw new Error(`${first}: ${said}`);
  const p99 = /99%\s+([\d.]+)(us|ms|s)/.exec(said);
  const unit = { us: 0.001, ms: 1, s: 1_000 }[p99?.[2] ?? 'ms'] ?? 1;
  return { perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]), p99: Number(p99?.[1]) * unit };
}
