import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dicomFile, type DataSet, type Element } from '@overread/sample-discs';
import { cache } from './measure.ts';

export type DiscName = 'mr' | 'ct' | 'dx' | `growth-${number}`;

interface Shape {
  readonly files: number;
  readonly perSeries: number;
  readonly modality: 'MR' | 'CT' | 'DX';
  readonly rows: number;
  readonly columns: number;
}

const growth = (files: number): Shape => ({
  files,
  perSeries: 100,
  modality: 'MR',
  rows: 48,
  columns: 48,
});

function shapeOf(name: DiscName): Shape {
  switch (name) {
    case 'mr':
      return { files: 3_000, perSeries: 30, modality: 'MR', rows: 320, columns: 320 };
    case 'ct':
      return { files: 1_200, perSeries: 300, modality: 'CT', rows: 512, columns: 512 };
    case 'dx':
      return { files: 12, perSeries: 1, modality: 'DX', rows: 3_520, columns: 2_980 };
    default:
      return growth(Number(name.slice('growth-'.length)));
  }
}

/** Renamed when what is made changes, so that no older disc is measured. */
const discs = join(cache, 'discs-2');

/** The folder of a made disc; made once, kept under `.cache/bench`. */
export function discFolder(name: DiscName): string {
  const folder = join(discs, name);
  if (existsSync(folder)) return folder;
  console.log(`· making the ${name} disc`);
  const making = `${folder}.part`;
  const shape = shapeOf(name);
  for (let index = 0; index < shape.files; index++) writeFile(making, shape, index);
  if (name === 'mr') for (let index = 0; index < 41; index++) writePaper(making, index);
  renameSync(making, folder);
  return folder;
}

export function discZip(name: DiscName): string {
  const zip = join(discs, `${name}.zip`);
  if (existsSync(zip)) return zip;
  const folder = discFolder(name);
  console.log(`· packing the ${name} disc`);
  execFileSync('python3', ['-m', 'zipfile', '-c', zip, '.'], { cwd: folder });
  return zip;
}

function writePaper(folder: string, index: number): void {
  const file = join(folder, 'VIEWER', `help-${index}.html`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '<!doctype html><title>Viewer</title>'.padEnd(9_000, ' '));
}

function writeFile(folder: string, shape: Shape, index: number): void {
  const series = Math.floor(index / shape.perSeries);
  const slice = index % shape.perSeries;
  const file = join(
    folder,
    'DICOM',
    `S${String(series).padStart(4, '0')}`,
    `I${String(slice).padStart(4, '0')}`,
  );
  if (slice === 0) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, dicomFile(elementsOf(shape, series, slice)));
}

const pool = noisePool();

/** Twelve-bit noise, as far as deflate is concerned much like a picture: it shrinks by a quarter. */
function noisePool(): Uint8Array {
  const bytes = new Uint8Array(24_000_000);
  let state = 1;
  for (let i = 0; i < bytes.length; i += 2) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[i] = state >>> 24;
    bytes[i + 1] = (state >>> 20) & 0x0f;
  }
  return bytes;
}

const noise = (length: number, seed: number): Uint8Array =>
  pool.subarray((seed * 2) % (pool.length - length), ((seed * 2) % (pool.length - length)) + length);

const blob = (tag: number, bytes: number): Element => [tag, 'UN', new Uint8Array(bytes).fill(0x5a)];

const vendors = ['SIEMENS', 'GE MEDICAL SYSTEMS', 'Philips Medical Systems', 'UIH', 'TOSHIBA'];
/** Private attributes where each vendor puts them: Siemens' large ones come after the image module, GE's before it. */
const privateOf: Readonly<Record<string, DataSet>> = {
  SIEMENS: [blob(0x00191010, 120), blob(0x00291010, 12_000), blob(0x00291020, 60_000)],
  'GE MEDICAL SYSTEMS': [blob(0x00091001, 300), blob(0x00191001, 1_200), blob(0x00431001, 2_000)],
  'Philips Medical Systems': [blob(0x2005100e, 9_000)],
  UIH: [blob(0x00651001, 4_000)],
};

const sequences = ['PD TSE FS SAG', 'T1 TSE COR', 'PD FS AX', 'T2 TSE SAG', 'STIR COR'];

function elementsOf(shape: Shape, series: number, slice: number): DataSet {
  const uid = `1.2.826.0.1.3680043.10.1338.${series + 1}`;
  const sopClass = { MR: '4', CT: '2', DX: '1.1' }[shape.modality];
  const pixels = noise(shape.rows * shape.columns * 2, slice);
  const vendor = series % vendors.length;
  return [
    ...(privateOf[vendors[vendor] ?? ''] ?? []),
    [0x00080005, 'CS', 'ISO_IR 100'],
    [0x00080008, 'CS', 'ORIGINAL\\PRIMARY\\M\\ND'],
    [0x00080016, 'UI', `1.2.840.10008.5.1.4.1.1.${sopClass}`],
    [0x00080018, 'UI', `${uid}.${slice + 1}`],
    [0x00080020, 'DA', '20260901'],
    [0x00080021, 'DA', '20260901'],
    [0x00080022, 'DA', '20260901'],
    [0x00080060, 'CS', shape.modality],
    [0x00080070, 'LO', vendors[vendor] ?? ''],
    [0x00080080, 'LO', 'Bench Hospital'],
    [0x00081030, 'LO', `${shape.modality} Knee right`],
    [0x0008103e, 'LO', shape.modality === 'MR' ? (sequences[vendor] ?? '') : 'Knee 1.0 B60s'],
    [0x00081090, 'LO', 'Model'],
    [0x00100010, 'PN', 'BENCH^PERSON'],
    [0x00100020, 'LO', 'BENCH-1'],
    [0x00100030, 'DA', '19600101'],
    [0x00100040, 'CS', 'F'],
    [0x00180015, 'CS', 'KNEE'],
    [0x00180020, 'CS', 'SE'],
    [0x00180021, 'CS', 'SK'],
    [0x00180022, 'CS', vendor % 2 === 0 ? 'FS' : ''],
    [0x00180050, 'DS', '3'],
    [0x00180080, 'DS', '3000'],
    [0x00180081, 'DS', '35'],
    [0x00180087, 'DS', '3'],
    [0x00180088, 'DS', '3.3'],
    [0x00181030, 'LO', 'KNEE'],
    [0x00185100, 'CS', 'FFS'],
    [0x0020000d, 'UI', '1.2.826.0.1.3680043.10.1338'],
    [0x0020000e, 'UI', uid],
    [0x00200010, 'SH', '1'],
    [0x00200011, 'IS', String(series + 1)],
    [0x00200012, 'IS', '1'],
    [0x00200013, 'IS', String(slice + 1)],
    [0x00200032, 'DS', `${slice * 3.3}\\-80\\80`],
    [0x00200037, 'DS', '0\\1\\0\\0\\0\\-1'],
    [0x00200052, 'UI', `${uid}.0`],
    [0x00280002, 'US', 1],
    [0x00280004, 'CS', 'MONOCHROME2'],
    [0x00280010, 'US', shape.rows],
    [0x00280011, 'US', shape.columns],
    [0x00280030, 'DS', '0.5\\0.5'],
    [0x00280100, 'US', 16],
    [0x00280101, 'US', 12],
    [0x00280102, 'US', 11],
    [0x00280103, 'US', 0],
    [0x7fe00010, 'OW', pixels],
  ];
}
