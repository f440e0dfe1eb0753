/** What a made-up radiograph says of itself. */
export interface Film {
  readonly patient: { readonly name: string; readonly id: string; readonly born: string };
  readonly study: string;
  readonly series: string;
  readonly image: string;
  readonly date: string;
  readonly description: string;
  readonly view: string;
  readonly side: 'L' | 'R' | 'B';
}

/** A small radiograph as a DICOM file (PS3.10): explicit little endian, a drawn joint of 64 × 80 pixels. */
export function dicomFile(film: Film): Uint8Array {
  const meta = join([
    element(0x0002, 0x0002, 'UI', digitalRadiograph),
    element(0x0002, 0x0003, 'UI', film.image),
    element(0x0002, 0x0010, 'UI', '1.2.840.10008.1.2.1'),
  ]);
  return join([
    new Uint8Array(128),
    ascii('DICM'),
    element(0x0002, 0x0000, 'UL', number32(meta.length)),
    meta,
    ...header(film),
    element(0x7fe0, 0x0010, 'OW', pixels()),
  ]);
}

const digitalRadiograph = '1.2.840.10008.5.1.4.1.1.1.1';
const width = 64;
const height = 80;

const header = (film: Film): Uint8Array[] => [
  element(0x0008, 0x0008, 'CS', 'ORIGINAL\\PRIMARY'),
  element(0x0008, 0x0016, 'UI', digitalRadiograph),
  element(0x0008, 0x0018, 'UI', film.image),
  element(0x0008, 0x0020, 'DA', film.date),
  element(0x0008, 0x0022, 'DA', film.date),
  element(0x0008, 0x0060, 'CS', 'DX'),
  element(0x0008, 0x0070, 'LO', 'Made Up Imaging'),
  element(0x0008, 0x1030, 'LO', 'Knee'),
  element(0x0008, 0x103e, 'LO', film.description),
  element(0x0010, 0x0010, 'PN', film.patient.name),
  element(0x0010, 0x0020, 'LO', film.patient.id),
  element(0x0010, 0x0030, 'DA', film.patient.born),
  element(0x0010, 0x0040, 'CS', 'F'),
  element(0x0018, 0x0015, 'CS', 'KNEE'),
  element(0x0018, 0x5101, 'CS', film.view),
  element(0x0020, 0x000d, 'UI', film.study),
  element(0x0020, 0x000e, 'UI', film.series),
  element(0x0020, 0x0011, 'IS', '1'),
  element(0x0020, 0x0013, 'IS', '1'),
  element(0x0020, 0x0062, 'CS', film.side),
  element(0x0028, 0x0002, 'US', number16(1)),
  element(0x0028, 0x0004, 'CS', 'MONOCHROME2'),
  element(0x0028, 0x0010, 'US', number16(height)),
  element(0x0028, 0x0011, 'US', number16(width)),
  element(0x0028, 0x0100, 'US', number16(16)),
  element(0x0028, 0x0101, 'US', number16(12)),
  element(0x0028, 0x0102, 'US', number16(11)),
  element(0x0028, 0x0103, 'US', number16(0)),
];

/** Two shafts with a gap between them. */
function pixels(): Uint8Array {
  const values = new Uint16Array(width * height);
  for (let index = 0; index < values.length; index++) {
    const fromMiddle = Math.abs((index % width) - width / 2);
    const fromJoint = Math.abs(Math.floor(index / width) - height / 2);
    const bone = fromMiddle < 8 + Math.max(0, 14 - fromJoint) && fromJoint > 2;
    values[index] = bone ? 3000 - 30 * fromMiddle : fromMiddle < 28 ? 900 : 100;
  }
  return new Uint8Array(values.buffer);
}

const longForm: ReadonlySet<string> = new Set(['OW', 'OB', 'SQ', 'UN', 'UT']);

/** PS3.5 7.1.2, values padded to even length. */
function element(group: number, number: number, vr: string, value: string | Uint8Array): Uint8Array {
  const bytes = typeof value === 'string' ? ascii(value) : value;
  const padded = bytes.length % 2 === 0 ? bytes : join([bytes, ascii(vr === 'UI' ? '\0' : ' ')]);
  const length = longForm.has(vr) ? join([number16(0), number32(padded.length)]) : number16(padded.length);
  return join([number16(group), number16(number), ascii(vr), length, padded]);
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const number16 = (value: number): Uint8Array => new Uint8Array([value & 255, value >>> 8]);
const number32 = (value: number): Uint8Array => join([number16(value & 0xffff), number16(value >>> 16)]);

function join(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
