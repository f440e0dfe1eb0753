import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { bundleHeaders } from './bundle-headers.ts';
import { discFolder, type DiscName } from './discs.ts';
import { pair, root, runOnce, type Run } from './measure.ts';
import { peerTags } from './peer-tags.ts';
import { megabytes, milliseconds, print, type Row } from './report.ts';

const bundled = join(root, 'packages/cli/bin/bundled.js');

/** `overread inventory --json`: a whole process, from start to printed JSON, as `npm run overread` starts it. */
export const inventory = (disc: string): string[] => [process.execPath, bundled, 'inventory', disc, '--json'];

const peer = (disc: string): string[] => [
  'gdcmscanner',
  '-r',
  '-p',
  ...peerTags.flatMap((tag) => ['-t', pairOf(tag)]),
  '-d',
  disc,
];

/** `0010,0020` */
const pairOf = (tag: number): string => {
  const digits = tag.toString(16).padStart(8, '0');
  return `${digits.slice(0, 4)},${digits.slice(4)}`;
};

interface Job {
  readonly what: string;
  readonly command: (disc: string) => readonly string[];
}

interface Wanted {
  readonly warm?: number;
  readonly cold?: number;
}

/**
 * Whole process against the fastest native header scanner, warm and (where the kernel lets us) cold: once on
 * the peer's own job, the same 48 attributes of every file printed, and once with all that an inventory adds.
 */
export async function scanAgainstGdcm(measure: string, tools: { readonly evict: boolean }): Promise<Row[]> {
  const headers = await bundleHeaders();
  const sameJob: Job = { what: 'headers only', command: (disc) => [process.execPath, headers, disc] };
  const whole: Job = { what: 'whole inventory', command: inventory };
  const rows = (name: string, disc: DiscName, job: Job, wanted: Wanted = {}): Row[] => {
    const folder = discFolder(disc);
    const warm = compare(`${name}, ${job.what}, warm`, measure, job.command(folder), folder, wanted.warm);
    if (!tools.evict || wanted.cold === undefined) return [warm];
    const cold = { at: wanted.cold, before: () => evict(folder) };
    return [
      warm,
      compare(`${name}, ${job.what}, cold`, measure, job.command(folder), folder, cold.at, cold.before),
    ];
  };
  return [
    ...rows('MR, 3,041 files', 'mr', sameJob, { warm: 2.7, cold: 2.5 }),
    ...rows('MR, 3,041 files', 'mr', whole, { warm: 2.7, cold: 2.5 }),
    ...rows('CT, 1,200 files', 'ct', whole),
    ...rows('DX, 12 files of 21 MB', 'dx', whole),
  ];
}

function compare(
  what: string,
  measure: string,
  ours: readonly string[],
  folder: string,
  wanted: number | undefined,
  before: () => void = () => {},
): Row {
  const timed = (command: readonly string[]) => () => {
    before();
    return runOnce(measure, command);
  };
  const { a, b, ratio } = pair(7, timed(ours), timed(peer(folder)));
  const row: Row = {
    what: `${what}: times faster than gdcmscanner`,
    ours: wallAndCpu(a),
    against: `gdcmscanner ${wallAndCpu(b)}`,
    ratio,
    wanted: wanted === undefined ? undefined : { at: 'least', value: wanted },
  };
  print(row);
  return row;
}

const wallAndCpu = ({ ms, cpu }: Run): string => `${milliseconds(ms)} (cpu ${cpu.toFixed(0)})`;

/** The header half alone, in a warm process, against the C program that only opens and reads. */
export function scanAgainstLimit(limit: string): Row {
  const folder = discFolder('mr');
  const c = JSON.parse(execFileSync(limit, [folder, '15'], { encoding: 'utf8' })) as { ms: number };
  const ours = JSON.parse(
    execFileSync(process.execPath, [join(root, 'bench/src/in-process.ts'), folder], { encoding: 'utf8' }),
  ) as { ms: number };
  const row: Row = {
    what: 'MR, in-process headers: times the C limit',
    ours: milliseconds(ours.ms),
    against: `list, open, read 4 KB, close ${milliseconds(c.ms)}`,
    ratio: ours.ms / c.ms,
    wanted: { at: 'most', value: 2.5 },
  };
  print(row);
  return row;
}

/** Peak memory of the command on 10,000 files, and growth from 300 to 30,000. */
export function memoryAndGrowth(measure: string): Row[] {
  const sizes = [300, 3_000, 10_000, 30_000] as const;
  const runs = sizes.map((count) => {
    const command = inventory(discFolder(`growth-${count}`));
    runOnce(measure, command);
    return { count, run: runOnce(measure, command) };
  });
  for (const { count, run } of runs)
    console.log(
      `  ${String(count).padStart(6)} files: ${milliseconds(run.ms)}, ${((run.ms * 1000) / count).toFixed(0)} µs a file, peak ${megabytes(run.kilobytes)}`,
    );
  const [, small, ten, large] = runs;
  if (!small || !ten || !large) throw new Error('a size was not measured');
  const rows: Row[] = [
    {
      what: 'memory at 10,000 files, MB',
      ours: megabytes(ten.run.kilobytes),
      against: 'bound',
      ratio: ten.run.kilobytes / 1024,
      wanted: { at: 'most', value: 150 },
    },
    {
      what: 'growth 3,000 → 30,000 files: times linear',
      ours: milliseconds(large.run.ms),
      against: `10 x ${milliseconds(small.run.ms)}`,
      ratio: large.run.ms / (10 * small.run.ms),
      wanted: { at: 'most', value: 1.3 },
    },
  ];
  rows.forEach(print);
  return rows;
}

const evict = (folder: string): void => void execFileSync('vmtouch', ['-qe', folder]);
