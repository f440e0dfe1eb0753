import { dicomFile } from '@overread/sample-discs';

const side = 384;
const study = '1.2.826.0.1.3680043.10.1338.88';
export const seriesUid = `${study}.1`;
export const studyUid = study;
/** Bytes of one frame. */
export const frameBytes = side * side * 2;

/**
 * A sagittal PD series of a knee: rounded shapes with so much noise that gzip and HTJ2K make of it what they make of a real
 * one (1.9 and 2.9 to 1). `of` is how many slices.
 */
export const mrSeries = (of: number): readonly Buffer[] =>
  Array.from({ length: of }, (_, slice) =>
    Buffer.from(
      dicomFile([
        [0x00080005, 'CS', 'ISO_IR 100'],
        [0x00080008, 'CS', 'ORIGINAL\\PRIMARY\\M\\ND'],
        [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.4'],
        [0x00080018, 'UI', `${seriesUid}.${slice + 1}`],
        [0x00080020, 'DA', '20260901'],
        [0x00080060, 'CS', 'MR'],
        [0x00080070, 'LO', 'UIH'],
        [0x00081030, 'LO', 'MR Knee right'],
        [0x0008103e, 'LO', 'PD TSE SAG'],
        [0x00100010, 'PN', 'BENCH^PERSON'],
        [0x00100020, 'LO', 'BENCH-1'],
        [0x00100040, 'CS', 'F'],
        [0x00180015, 'CS', 'KNEE'],
        [0x00180020, 'CS', 'SE'],
        [0x00180050, 'DS', '3'],
        [0x00180080, 'DS', '3000'],
        [0x00180081, 'DS', '15'],
        [0x00180088, 'DS', '3.3'],
        [0x0020000d, 'UI', study],
        [0x0020000e, 'UI', seriesUid],
        [0x00200010, 'SH', '1'],
        [0x00200011, 'IS', '1'],
        [0x00200013, 'IS', String(slice + 1)],
        [0x00200032, 'DS', `${slice * 3.3 - 50}\\-80\\80`],
        [0x00200037, 'DS', '0\\1\\0\\0\\0\\-1'],
        [0x00200052, 'UI', `${study}.0`],
        [0x00280002, 'US', 1],
        [0x00280004, 'CS', 'MONOCHROME2'],
        [0x00280010, 'US', side],
        [0x00280011, 'US', side],
        [0x00280030, 'DS', '0.42\\0.42'],
        [0x00280100, 'US', 16],
        [0x00280101, 'US', 12],
        [0x00280102, 'US', 11],
        [0x00280103, 'US', 0],
        [0x7fe00010, 'OW', picture(slice, of)],
      ]),
    ),
  );

/** Ellipses: centre and half axes as shares of the side, and how bright. */
const shapes = [
  [0.5, 0.5, 0.44, 0.49, 500],
  [0.5, 0.24, 0.19, 0.24, 900],
  [0.52, 0.78, 0.17, 0.22, 850],
  [0.28, 0.36, 0.07, 0.1, 880],
  [0.5, 0.49, 0.2, 0.02, 1_400],
] as const;

function picture(slice: number, of: number): Uint8Array {
  const pixels = new Uint16Array(side * side);
  const depth = Math.sin((Math.PI * (slice + 1)) / (of + 1));
  const noise = bells(slice + 1);
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      let bright = 0;
      for (const [x, y, across, down, level] of shapes) {
        const [dx, dy] = [(column / side - x) / (across * depth), (row / side - y) / (down * depth)];
        if (dx * dx + dy * dy < 1) bright = level * (0.9 + 0.1 * Math.cos(6 * dx + 4 * dy));
      }
      // Magnitude images: the noise has two parts (Gudbjartsson & Patz, Magn Reson Med 1995;34:910).
      pixels[row * side + column] = Math.min(4_095, Math.hypot(bright + 5 * noise(), 5 * noise()));
    }
  return new Uint8Array(pixels.buffer);
}

/** Normally distributed numbers, the same for the same seed (Box and Muller 1958). */
function bells(seed: number): () => number {
  let state = seed * 2_654_435_761;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 1) / 4_294_967_297;
  };
  return () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
}
