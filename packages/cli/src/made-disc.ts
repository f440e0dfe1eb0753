import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

type Elements = Readonly<Record<string, readonly [vr: string, value: string | Uint8Array]>>;

/** A folder with these files, for tests that run the program as a process. */
export const makeDisc = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'overread-disc-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

/** A radiograph of a right knee with blank pixels; `more` adds to or replaces its elements. */
export const kneeFilm = (uid: string, more: Elements = {}): Uint8Array =>
  dicomFile({
    '00080016': ['UI', '1.2.840.10008.5.1.4.1.1.1.1'],
    '00080018': ['UI', `2.25.${uid}`],
    '00080005': ['CS', 'ISO_IR 192'],
    '00080008': ['CS', 'ORIGINAL\\PRIMARY'],
    '00080020': ['DA', '20260304'],
    '00080022': ['DA', '20260304'],
    '00080060': ['CS', 'DX'],
    '00081030': ['LO', 'KNEES'],
    '0008103E': ['LO', 'KNEE AP WEIGHT BEARING'],
    '00100010': ['PN', 'Example^Ana'],
    '00100020': ['LO', 'P-7'],
    '00100030': ['DA', '19610203'],
    '00100040': ['CS', 'F'],
    '00180015': ['CS', 'KNEE'],
    '00185101': ['CS', 'AP'],
    '0020000D': ['UI', '2.25.1000'],
    '0020000E': ['UI', `2.25.2000${uid}`],
    '00200011': ['IS', uid],
    '00200013': ['IS', '1'],
    '00200062': ['CS', 'R'],
    '00280002': ['US', Uint8Array.of(1, 0)],
    '00280004': ['CS', 'MONOCHROME2'],
    '00280010': ['US', Uint8Array.of(64, 0)],
    '00280011': ['US', Uint8Array.of(64, 0)],
    '00280100': ['US', Uint8Array.of(16, 0)],
    '00280101': ['US', Uint8Array.of(12, 0)],
    '00280102': ['US', Uint8Array.of(11, 0)],
    '00280103': ['US', Uint8Array.of(0, 0)],
    '7FE00010': ['OW', new Uint8Array(64 * 64 * 2)],
    ...more,
  });

const longForm = new Set(['OB', 'OW', 'SQ', 'UN', 'UT', 'UC', 'UR']);

/** PS3.10 file, explicit VR little endian. */
const dicomFile = (elements: Elements): Uint8Array => {
  const meta = element('00020010', 'UI', '1.2.840.10008.1.2.1');
  const body = Object.keys(elements)
    .toSorted()
    .flatMap((tag) => {
      const found = elements[tag];
      return found ? [element(tag, ...found)] : [];
    });
  const length = Buffer.alloc(4);
  length.writeUInt32LE(meta.length);
  return Buffer.concat([
    Buffer.alloc(128),
    Buffer.from('DICM'),
    element('00020000', 'UL', length),
    meta,
    ...body,
  ]);
};

const element = (tag: string, vr: string, value: string | Uint8Array): Buffer => {
  const raw = typeof value === 'string' ? Buffer.from(value) : Buffer.from(value);
  const padding = Buffer.alloc(raw.length % 2, vr === 'UI' ? 0 : 0x20);
  const head = Buffer.alloc(longForm.has(vr) ? 12 : 8);
  head.writeUInt16LE(Number.parseInt(tag.slice(0, 4), 16), 0);
  head.writeUInt16LE(Number.parseInt(tag.slice(4), 16), 2);
  head.write(vr, 4, 'latin1');
  if (longForm.has(vr)) head.writeUInt32LE(raw.length + padding.length, 8);
  else head.writeUInt16LE(raw.length + padding.length, 6);
  return Buffer.concat([head, raw, padding]);
};
