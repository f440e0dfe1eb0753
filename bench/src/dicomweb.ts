import { ask, storeAll } from './dicomweb-asks.ts';
import { startHouse, type BenchHouse } from './dicomweb-house.ts';
import { mrImages } from './dicomweb-images.ts';
import { memoryUnderUpload } from './dicomweb-memory.ts';
import { median } from './measure.ts';
import { orthancIsInstalled, startOrthanc, type Orthanc } from './orthanc.ts';
import { milliseconds, print, type Row } from './report.ts';
import { load, type Load } from './wrk.ts';

const rounds = 3;
const seconds = 4;
const files = 500;
const frames = { accept: 'multipart/related; type="application/octet-stream"' };
const json = { accept: 'application/dicom+json' };

/** Images in and out over DICOMweb, beside Debian's Orthanc: ours signed in, authorised, sealed, synced and recorded. */
export async function dicomwebAgainstOrthanc(): Promise<Row[]> {
  if (!orthancIsInstalled()) {
    console.error('No Orthanc to compare with: apt-get install orthanc orthanc-dicomweb');
    return [];
  }
  const images = mrImages(files);
  const house = await startHouse();
  const orthanc = await startOrthanc();
  try {
    const sides: Sides = { house, orthanc, ours: await house.newCase() };
    const rows: Row[] = [];
    // As they come: a later one that fails takes none of them away.
    const tell = (...measured: readonly Row[]): void => {
      rows.push(...measured);
      measured.forEach(print);
    };
    tell(await storing(sides, images, 1));
    tell(await storing(sides, images, 50));
    const kept = await fill(sides, images);
    const [one] = kept;
    const [study, series] = [one?.split('/series')[0], one?.split('/instances')[0]];
    for (const [what, paths, headers, wanted] of [
      ['frames, 4 clients', kept.map((at) => `${at}/frames/1`), frames, 3],
      ['studies of a case', ['/studies'], json, 20],
      ['series of a study', [`${study}/series`], json, 20],
      ['instances of a series', [`${series}/instances`], json, 20],
    ] as const)
      tell(...(await reading(what, sides, { paths, headers, wanted })));
    tell(await memoryUnderUpload(house));
    return rows;
  } finally {
    await house.stop();
    await orthanc.stop();
  }
}

interface Sides {
  readonly house: BenchHouse;
  readonly orthanc: Orthanc;
  readonly ours: string;
}

async function storing(
  { house, orthanc }: Sides,
  images: readonly Buffer[],
  perRequest: number,
): Promise<Row> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const to = { clients: 4, perRequest };
    ours.push(await storeAll(await house.newCase(), images, { ...to, headers: house.headers }));
    await orthanc.empty();
    theirs.push(await storeAll(orthanc.base, images, { ...to, headers: {} }));
  }
  const rate = (times: readonly number[]): number => (images.length * 1_000) / median(times);
  return {
    what: `${images.length} MR files stored, 4 clients, ${perRequest} a request`,
    ours: `${rate(ours).toFixed(0)} files/s`,
    against: `Orthanc ${rate(theirs).toFixed(0)} files/s`,
    ratio: median(theirs.map((ms, round) => ms / (ours[round] ?? Number.NaN))),
    wanted: { at: 'least', value: 3 },
  };
}

/** The same images on both sides; the places of the instances, as both name them. */
async function fill({ house, orthanc, ours }: Sides, images: readonly Buffer[]): Promise<string[]> {
  await storeAll(ours, images, { clients: 4, perRequest: 50, headers: house.headers });
  await orthanc.empty();
  await storeAll(orthanc.base, images, { clients: 4, perRequest: 50, headers: {} });
  const { body } = await ask(`${ours}/instances`, { headers: { ...house.headers, ...json } });
  const found = JSON.parse(body.toString()) as Record<string, { Value?: unknown[] }>[];
  return found.map((one) => String(one['00081190']?.Value?.[0]).replace(/^.*\/dicomweb/, ''));
}

async function reading(
  what: string,
  { house, orthanc, ours }: Sides,
  { paths, headers, wanted }: { paths: readonly string[]; headers: Record<string, string>; wanted: number },
): Promise<Row[]> {
  const all: { mine: Load; theirs: Load }[] = [];
  const asked = (base: string): string[] => paths.map((path) => base + path);
  await load(asked(ours), { ...house.headers, ...headers }, 2);
  for (let round = 0; round < rounds; round++)
    all.push({
      mine: await load(asked(ours), { ...house.headers, ...headers }, seconds),
      theirs: await load(asked(orthanc.base), headers, seconds),
    });
  const of = (pick: (one: (typeof all)[number]) => number): number => median(all.map(pick));
  return [
    {
      what,
      ours: `${of(({ mine }) => mine.perSecond).toFixed(0)} a second`,
      against: `Orthanc ${of(({ theirs }) => theirs.perSecond).toFixed(0)} a second`,
      ratio: of(({ mine, theirs }) => mine.perSecond / theirs.perSecond),
      wanted: { at: 'least', value: wanted },
    },
    {
      what: `${what}, 99 of 100 within`,
      ours: milliseconds(of(({ mine }) => mine.p99)),
      against: `Orthanc ${milliseconds(of(({ theirs }) => theirs.p99))}`,
      ratio: of(({ mine, theirs }) => mine.p99 / theirs.p99),
      wanted: { at: 'most', value: 1 },
    },
  ];
}
