import { chromium } from '@playwright/test';
import { median } from '../measure.ts';
import { orthancIsInstalled, startOrthanc } from '../orthanc.ts';
import { milliseconds, print, type Row } from '../report.ts';
import { openFromOrthanc, openInRoom, type Opened } from './open-series.ts';
import { startReadingHouse } from './reading-house.ts';
import { openSlowLine, type LineSpeed } from './slow-line.ts';

const slices = 30;
const rounds = 3;
const far: LineSpeed = { roundTripMs: 300, megabitsPerSecond: 5 };

/** Opening a series in the reading room against whole frames from Orthanc, over a far line and on this machine. */
export async function readingAgainstOrthanc(): Promise<Row[]> {
  if (!orthancIsInstalled()) {
    console.error('No Orthanc to compare with: apt-get install orthanc orthanc-dicomweb');
    return [];
  }
  const house = await startReadingHouse(slices);
  const orthanc = await startOrthanc();
  const line = await openSlowLine(Number(new URL(orthanc.base).port));
  const executablePath = process.env['OVERREAD_CHROMIUM'];
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const rows: Row[] = [];
    for (const [where, speed] of [
      ['300 ms and 5 Mbit/s', far],
      ['this machine', null],
    ] as const) {
      const pairs: { ours: Opened; ahead: Opened; theirs: Opened }[] = [];
      const opening = { slices, speed };
      for (let round = 0; round < rounds; round++)
        pairs.push({
          ours: await openInRoom(browser, house, { ...opening, ahead: false }),
          theirs: await openFromOrthanc(browser, orthanc, line, opening),
          ahead: await openInRoom(browser, house, { ...opening, ahead: true }),
        });
      rows.push(...compare(where, pairs, speed !== null));
      const brought = pairs.map(({ ahead, theirs }) => ({ ours: ahead, theirs }));
      rows.push(...compare(`${where}, brought ahead`, brought, false));
    }
    rows.forEach(print);
    return rows;
  } finally {
    await browser.close();
    line.close();
    await house.stop();
    await orthanc.stop();
  }
}

const wanted = { firstMs: 3, allMs: 2 } as const;
const said = { firstMs: 'first image', allMs: 'all slices' } as const;

function compare(where: string, pairs: readonly { ours: Opened; theirs: Opened }[], isFar: boolean): Row[] {
  const size = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
  const middle = (of: (pair: (typeof pairs)[number]) => number): number => median(pairs.map(of));
  return (['firstMs', 'allMs'] as const).map((what) => ({
    what: `${slices}-slice MR over ${where}, ${said[what]}: times sooner`,
    ours: `${milliseconds(middle(({ ours }) => ours[what]))} (${size(middle(({ ours }) => ours.bytes))})`,
    against: `whole frames from Orthanc ${milliseconds(middle(({ theirs }) => theirs[what]))} (${size(middle(({ theirs }) => theirs.bytes))})`,
    ratio: middle(({ ours, theirs }) => theirs[what] / ours[what]),
    wanted: isFar ? { at: 'least', value: wanted[what] } : undefined,
  }));
}
