import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const cache = join(root, '.cache', 'bench');
const native = fileURLToPath(new URL('./native/', import.meta.url));

export interface Run {
  readonly ms: number;
  /** Processor milliseconds, of all threads: what a busy machine does not blur. */
  readonly cpu: number;
  readonly kilobytes: number;
  readonly status: number;
}

/** Compiles one of `native/*.c` and answers with the program's path. */
export function compile(name: string): string {
  mkdirSync(cache, { recursive: true });
  const program = join(cache, name);
  rmSync(program, { force: true });
  execFileSync('cc', ['-O2', '-o', program, join(native, `${name}.c`)], { stdio: 'inherit' });
  return program;
}

/** One whole process, timed from outside. Fails when the command's exit status is not an `accepted` one. */
export function runOnce(measure: string, command: readonly string[], accepted: readonly number[] = [0]): Run {
  const run = JSON.parse(execFileSync(measure, command, { encoding: 'utf8' })) as Run;
  if (!accepted.includes(run.status)) throw new Error(`${command.join(' ')} ended with ${run.status}`);
  return run;
}

/** A and B in turn, so that a drifting machine favours neither; the medians, and the median of paired ratios. */
export function pair(rounds: number, a: () => Run, b: () => Run): { a: Run; b: Run; ratio: number } {
  a();
  b();
  const runs = Array.from({ length: rounds }, () => ({ a: a(), b: b() }));
  return {
    a: medianRun(runs.map((r) => r.a)),
    b: medianRun(runs.map((r) => r.b)),
    ratio: median(runs.map((r) => r.b.ms / r.a.ms)),
  };
}

export const median = (values: readonly number[]): number =>
  values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)] ?? Number.NaN;

const medianRun = (runs: readonly Run[]): Run => ({
  ms: median(runs.map((r) => r.ms)),
  cpu: median(runs.map((r) => r.cpu)),
  kilobytes: Math.max(...runs.map((r) => r.kilobytes)),
  status: runs[0]?.status ?? 0,
});
