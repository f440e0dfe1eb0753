import { dicomFile, type DataSet } from '@overread/sample-discs';

/** A standing film of both knees: 0.2 mm a pixel at the detector, upright. */
export const film = (uid: string, more: DataSet = []): Uint8Array =>
  dicomFile(
    [
      ...common('1.2.826.0.1.3680043.10.1338.4', uid),
      [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.1.1'],
      [0x00080060, 'CS', 'DX'],
      [0x0008103e, 'LO', 'KNEE AP STANDING WEIGHT BEARING'],
      [0x00180015, 'CS', 'KNEE'],
      [0x00181164, 'DS', '0.2\\0.2'],
      [0x00185101, 'CS', 'AP'],
      [0x00200020, 'CS', 'L\\F'],
      ...more,
    ],
    'explicit',
    { values: new Uint16Array(100 * 100) },
  );

/** One axial slice of CT, half a millimetre a pixel, from the origin on. */
export const slice = (uid: string, at: number): Uint8Array =>
  dicomFile(
    [
      ...common('1.2.826.0.1.3680043.10.1338.5', uid),
      [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.2'],
      [0x00080060, 'CS', 'CT'],
      [0x0008103e, 'LO', 'KNEE AXIAL'],
      [0x00180015, 'CS', 'KNEE'],
      [0x00180050, 'DS', '1'],
      [0x00200032, 'DS', `0\\0\\${at}`],
      [0x00200037, 'DS', '1\\0\\0\\0\\1\\0'],
      [0x00200052, 'UI', '1.2.826.0.1.3680043.10.1338.6'],
      [0x00280030, 'DS', '0.5\\0.5'],
    ],
    'explicit',
    { values: new Uint16Array(100 * 100) },
  );

const common = (series: string, uid: string): DataSet => [
  [0x00080018, 'UI', uid],
  [0x00080020, 'DA', '20260101'],
  [0x00100010, 'PN', 'Doe^Jane'],
  [0x00100020, 'LO', 'P1'],
  [0x0020000d, 'UI', '1.2.826.0.1.3680043.10.1338.3'],
  [0x0020000e, 'UI', series],
  [0x00200011, 'IS', '1'],
  [0x00200013, 'IS', '1'],
  [0x00280002, 'US', 1],
  [0x00280004, 'CS', 'MONOCHROME2'],
  [0x00280010, 'US', 100],
  [0x00280011, 'US', 100],
  [0x00280100, 'US', 16],
  [0x00280101, 'US', 12],
  [0x00280102, 'US', 11],
  [0x00280103, 'US', 0],
];
