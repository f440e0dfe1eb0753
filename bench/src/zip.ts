import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { discZip } from './discs.ts';
import { median, root } from './measure.ts';
import { milliseconds, print, type Row } from './report.ts';

const rounds = 5;

/** Headers of every entry, in-process on both sides: ours by partial inflate, yauzl by its entry streams. */
export function zipAgainstYauzl(): Row {
  const zip = discZip('mr');
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(child('zip-ours.ts', zip));
    peer.push(child('zip-yauzl.ts', zip));
  }
  const row: Row = {
    what: 'ZIP of MR, headers: times faster than yauzl',
    ours: milliseconds(median(ours)),
    against: `yauzl ${milliseconds(median(peer))}`,
    ratio: median(ours.map((ms, i) => (peer[i] ?? Number.NaN) / ms)),
    wanted: { at: 'least', value: 10 },
  };
  print(row);
  return row;
}

const child = (script: string, zip: string): number =>
  (
    JSON.parse(
      execFileSync(process.execPath, [join(root, 'bench/src', script), zip], { encoding: 'utf8' }),
    ) as { ms: number }
  ).ms;
