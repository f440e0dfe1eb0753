import { dicomFile, type DataSet } from '@overread/sample-discs';

/** What must never be found in an answer to a reviewer. */
export const marks = [
  'Quillfeather',
  'Ottoline',
  'Brandlemere',
  'Saint Wilfrid',
  'Tarnhelm',
  'PAT-77881',
  'ACC-55190',
  '19610423',
  '1961-04-23',
  '20240310',
  '2024-03-10',
  '20240312',
  '1.3.6.1.4.1.99999',
] as const;

const root = '1.3.6.1.4.1.99999.400';

const bearer: DataSet = [
  [0x00080005, 'CS', 'ISO_IR 100'],
  [0x00080020, 'DA', '20240310'],
  [0x00080021, 'DA', '20240312'],
  [0x00080030, 'TM', '081500'],
  [0x00080050, 'SH', 'ACC-55190'],
  [0x00080080, 'LO', 'Saint Wilfrid'],
  [0x00080090, 'PN', 'Tarnhelm^Otto'],
  [0x00081030, 'LO', 'MR knee right Quillfeather'],
  [0x00100010, 'PN', 'Quillfeather^Ottoline'],
  [0x00100020, 'LO', 'PAT-77881'],
  [0x00100030, 'DA', '19610423'],
  [0x00100040, 'CS', 'F'],
  [0x0020000d, 'UI', `${root}.1`],
  [0x00204000, 'LT', 'Ottoline, seen for Dr Tarnhelm'],
];

const pixelModule = (rows: number, columns: number, signed: boolean): DataSet => [
  [0x00280002, 'US', 1],
  [0x00280004, 'CS', 'MONOCHROME2'],
  [0x00280010, 'US', rows],
  [0x00280011, 'US', columns],
  [0x00280100, 'US', 16],
  [0x00280101, 'US', 16],
  [0x00280102, 'US', 15],
  [0x00280103, 'US', signed ? 1 : 0],
];

export const mrSize = { rows: 96, columns: 128 };
export const mrUid = (slice: number): string => `${root}.2.${slice + 1}`;

/** Signed values over the whole range, smooth with noise. */
export const mrValues = (slice: number): Uint16Array =>
  Uint16Array.from({ length: mrSize.rows * mrSize.columns }, (_, at) => {
    const [x, y] = [at % mrSize.columns, Math.floor(at / mrSize.columns)];
    const smooth = Math.hypot(x - 64, y - 48) * 300 - 20_000 + slice * 500;
    return (Math.round(smooth) + ((x * 31 + y * 17) % 23)) & 0xffff;
  });

/** A stack along z whose instance numbers run the other way. */
export const mrSlice = (slice: number): Uint8Array =>
  dicomFile(
    [
      ...bearer,
      ...pixelModule(mrSize.rows, mrSize.columns, true),
      [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.4'],
      [0x00080018, 'UI', mrUid(slice)],
      [0x00080008, 'CS', 'ORIGINAL\\PRIMARY'],
      [0x00080060, 'CS', 'MR'],
      [0x0008103e, 'LO', 'AX PD fs Quillfeather'],
      [0x00180050, 'DS', '4'],
      [0x0020000e, 'UI', `${root}.3`],
      [0x00200011, 'IS', '3'],
      [0x00200013, 'IS', String(100 - slice)],
      [0x00200032, 'DS', `0\\0\\${slice * 4}`],
      [0x00200037, 'DS', '1\\0\\0\\0\\1\\0'],
      [0x00200052, 'UI', `${root}.9`],
      [0x00280030, 'DS', '0.5\\0.5'],
    ],
    'explicit',
    { values: mrValues(slice) },
  );

export const usSize = { rows: 20, columns: 30 };
export const usUid = (number: number): string => `${root}.4.${number}`;

/** Ultrasound: a name may be burned in. Every value is 1000 or more. */
export const usPicture = (number: number, series = 5): Uint8Array =>
  dicomFile(
    [
      ...bearer,
      ...pixelModule(usSize.rows, usSize.columns, false),
      [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.6.1'],
      [0x00080018, 'UI', usUid(number)],
      [0x00080060, 'CS', 'US'],
      [0x0008103e, 'LO', 'Knee Quillfeather'],
      [0x0020000e, 'UI', `${root}.${series}`],
      [0x00200011, 'IS', '5'],
      [0x00200013, 'IS', String(number)],
    ],
    'explicit',
    { values: Uint16Array.from({ length: usSize.rows * usSize.columns }, (_, at) => 1_000 + at) },
  );

/** A report: no image, though it lies among them. */
export const report = (): Uint8Array =>
  dicomFile([
    ...bearer,
    [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.88.11'],
    [0x00080018, 'UI', `${root}.6.1`],
    [0x00080060, 'CS', 'SR'],
    [0x0020000e, 'UI', `${root}.6`],
    [0x00200013, 'IS', '1'],
  ]);
