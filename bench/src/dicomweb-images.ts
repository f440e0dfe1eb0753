import { dicomFile } from '@overread/sample-discs';

const side = 384;
const perSeries = 50;
const study = '1.2.826.0.1.3680043.10.1338.77';

/** MR images of about 330 KB: ten series of a knee, with a vendor's private block. Frames of 295 KB. */
export function mrImages(count: number): readonly Buffer[] {
  const pool = noise(side * side * 2 + count * 2);
  return Array.from({ length: count }, (_, index) => {
    const series = Math.floor(index / perSeries);
    const slice = index % perSeries;
    const uid = `${study}.${series + 1}`;
    return Buffer.from(
      dicomFile([
        [0x00080005, 'CS', 'ISO_IR 100'],
        [0x00080008, 'CS', 'ORIGINAL\\PRIMARY\\M\\ND'],
        [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.4'],
        [0x00080018, 'UI', `${uid}.${slice + 1}`],
        [0x00080020, 'DA', '20260901'],
        [0x00080060, 'CS', 'MR'],
        [0x00080070, 'LO', 'SIEMENS'],
        [0x00081030, 'LO', 'MR Knee right'],
        [0x0008103e, 'LO', `PD TSE FS SAG ${series}`],
        [0x00100010, 'PN', 'BENCH^PERSON'],
        [0x00100020, 'LO', 'BENCH-1'],
        [0x00100030, 'DA', '19600101'],
        [0x00100040, 'CS', 'F'],
        [0x00180015, 'CS', 'KNEE'],
        [0x00180050, 'DS', '3'],
        [0x0020000d, 'UI', study],
        [0x0020000e, 'UI', uid],
        [0x00200010, 'SH', '1'],
        [0x00200011, 'IS', String(series + 1)],
        [0x00200013, 'IS', String(slice + 1)],
        [0x00200032, 'DS', `${slice * 3.3}\\-80\\80`],
        [0x00200037, 'DS', '0\\1\\0\\0\\0\\-1'],
        [0x00200052, 'UI', `${uid}.0`],
        [0x00280002, 'US', 1],
        [0x00280004, 'CS', 'MONOCHROME2'],
        [0x00280010, 'US', side],
        [0x00280011, 'US', side],
        [0x00280030, 'DS', '0.4\\0.4'],
        [0x00280100, 'US', 16],
        [0x00280101, 'US', 12],
        [0x00280102, 'US', 11],
        [0x00280103, 'US', 0],
        [0x00291020, 'UN', new Uint8Array(34_000).fill(0x5a)],
        [0x7fe00010, 'OW', pool.subarray(index * 2, index * 2 + side * side * 2)],
      ]),
    );
  });
}

/** Twelve-bit noise. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let i = 0; i < bytes.length; i += 2) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[i] = state >>> 24;
    bytes[i + 1] = (state >>> 20) & 0x0f;
  }
  return bytes;
}
