import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { discFolder } from './discs.ts';
import { pair, root, runOnce } from './measure.ts';
import { megabytes, milliseconds, print, type Row } from './report.ts';

const overread = join(root, 'packages/cli/bin/overread.js');

/** `overread inventory --json`: a whole process, from start to printed JSON. */
export const inventory = (disc: string): string[] => [
  process.execPath,
  overread,
  'inventory',
  disc,
  '--json',
];

/** Whole process against the fastest native header scanner, warm and (where the kernel lets us) cold. */
export function scanAgainstGdcm(measure: string, tools: { readonly evict: boolean }): Row[] {
  const discs = [
    { name: 'MR, 3,000 files' as const, disc: 'mr' as const, wanted: 2.7, cold: 2.5 },
    { name: 'CT, 1,200 files' as const, disc: 'ct' as const, wanted: undefined, cold: undefined },
    { name: 'DX, 12 files of 21 MB' as const, disc: 'dx' as const, wanted: undefined, cold: undefined },
  ];
  return discs.flatMap(({ name, disc, wanted, cold }) => {
    const folder = discFolder(disc);
    const warm = compare(`${name}, warm`, measure, folder, wanted, () => {});
    if (!tools.evict || cold === undefined) return [warm];
    return [warm, compare(`${name}, cold`, measure, folder, cold, () => evict(folder))];
  });
}

function compare(
  what: string,
  measure: string,
  folder: string,
  wanted: number | undefined,
  before: () => void,
): Row {
  const ours = inventory(folder);
  const peer = ['gdcmscanner', '-r', '-p', ...gdcmTags, '-d', folder];
  const timed = (command: readonly string[]) => () => {
    before();
    return runOnce(measure, command);
  };
  const { a, b, ratio } = pair(7, timed(ours), timed(peer));
  const row: Row = {
    what: `${what}: times faster than gdcmscanner`,
    ours: milliseconds(a.ms),
    against: `gdcmscanner ${milliseconds(b.ms)}`,
    ratio,
    wanted: wanted === undefined ? undefined : { at: 'least', value: wanted },
  };
  print(row);
  return row;
}

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

/** The attributes our own walker keeps, so that the peer does the same work. */
const gdcmTags = [
  '0008,0005',
  '0008,0008',
  '0008,0016',
  '0008,0018',
  '0008,0020',
  '0008,0021',
  '0008,0022',
  '0008,0060',
  '0008,0070',
  '0008,0080',
  '0008,1030',
  '0008,103e',
  '0008,1090',
  '0010,0010',
  '0010,0020',
  '0010,0030',
  '0010,0040',
  '0018,0010',
  '0018,0015',
  '0018,0020',
  '0018,0021',
  '0018,0022',
  '0018,0023',
  '0018,0024',
  '0018,0050',
  '0018,0080',
  '0018,0081',
  '0018,0082',
  '0018,0087',
  '0018,0088',
  '0018,1030',
  '0018,1210',
  '0018,5100',
  '0018,5101',
  '0020,000d',
  '0020,000e',
  '0020,0011',
  '0020,0012',
  '0020,0013',
  '0020,0032',
  '0020,0037',
  '0020,0060',
  '0020,0062',
  '0028,0008',
  '0028,0010',
  '0028,0011',
  '0028,0030',
  '0028,2110',
].flatMap((tag) => ['-t', tag]);
