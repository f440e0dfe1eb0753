import { dicomFile, type Element, type Syntax } from './dicom-writer.ts';
import { picture, type PictureName } from './pictures.ts';

export interface DiscFileBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A made-up person; no one by these names and numbers exists. */
export interface Person {
  /** As bytes when not Latin-1. */
  readonly name: string | Uint8Array;
  readonly id: string;
  readonly born: string;
  readonly sex: 'F' | 'M';
}

interface Common {
  readonly person: Person;
  /** `YYYYMMDD` */
  readonly date: string;
  readonly vendor: string;
  readonly study: number;
  readonly series: number;
  readonly region: string;
  readonly words: string | Uint8Array;
  readonly studyWords: string | Uint8Array;
  readonly characters: string;
  readonly syntax: Syntax;
  readonly side: '' | 'L' | 'R' | 'B';
  /** Elements to add or, by the same tag, to put in place; `undefined` values take an element out. */
  readonly more: readonly Element[];
  readonly without: readonly number[];
}

export interface Film extends Common {
  readonly view: string;
  readonly picture: PictureName;
  readonly modality: 'CR' | 'DX';
}

export interface Stack extends Common {
  readonly modality: 'MR' | 'CT';
  readonly plane: 'sagittal' | 'coronal' | 'axial' | 'coronal-oblique' | 'sagittal-oblique';
  readonly slices: number;
  readonly spacing: number;
  readonly thickness: number;
  readonly picture: PictureName;
  readonly times:
    | { readonly tr: number; readonly te: number; readonly ti?: number; readonly fat?: boolean }
    | undefined;
  /** Slices left out, by index. */
  readonly lost: readonly number[];
}

const root = '1.2.826.0.1.3680043.10.1338.2';
const uid = (one: Common, image = ''): string => `${root}.${one.study}.${one.series}${image}`;

const text = (value: string | Uint8Array): string | Uint8Array => value;

function header(one: Common, sopClass: string, image: number): Element[] {
  return [
    [0x00080005, 'CS', one.characters],
    [0x00080016, 'UI', `1.2.840.10008.5.1.4.1.1.${sopClass}`],
    [0x00080018, 'UI', uid(one, `.${image}`)],
    [0x00080020, 'DA', one.date],
    [0x00080021, 'DA', one.date],
    [0x00080022, 'DA', one.date],
    [0x00080030, 'TM', '101500'],
    [0x00080050, 'SH', `A${one.study}`],
    [0x00080070, 'LO', one.vendor],
    [0x00080080, 'LO', 'Made-up Hospital'],
    [0x00081030, 'LO', text(one.studyWords)],
    [0x0008103e, 'LO', text(one.words)],
    [0x00100010, 'PN', text(one.person.name)],
    [0x00100020, 'LO', one.person.id],
    [0x00100030, 'DA', one.person.born],
    [0x00100040, 'CS', one.person.sex],
    [0x00180015, 'CS', one.region],
    [0x0020000d, 'UI', `${root}.${one.study}`],
    [0x0020000e, 'UI', uid(one)],
    [0x00200010, 'SH', String(one.study)],
    [0x00200011, 'IS', String(one.series)],
    [0x00200013, 'IS', String(image)],
    [0x00280002, 'US', 1],
    [0x00280004, 'CS', 'MONOCHROME2'],
    [0x00280100, 'US', 16],
    [0x00280101, 'US', 12],
    [0x00280102, 'US', 11],
    [0x00280103, 'US', 0],
  ];
}

/** Later elements take the place of earlier ones with the same tag. */
function finish(elements: readonly Element[], one: Common): Uint8Array {
  const byTag = new Map(elements.map((element) => [element[0], element]));
  for (const element of one.more) byTag.set(element[0], element);
  for (const tag of one.without) byTag.delete(tag);
  return dicomFile([...byTag.values()], one.syntax);
}

/** One radiograph. */
export function film(one: Film, image = 1): DiscFileBytes {
  const marker = one.side === 'L' || one.side === 'R' ? one.side : '';
  const canvas = picture(one.picture, marker);
  const elements: Element[] = [
    ...header(one, one.modality === 'DX' ? '1.1' : '1', image),
    [0x00080008, 'CS', 'ORIGINAL\\PRIMARY'],
    [0x00080060, 'CS', one.modality],
    [0x00080068, 'CS', 'FOR PRESENTATION'],
    [0x00180060, 'DS', '66'],
    [0x00181164, 'DS', '0.143\\0.143'],
    [0x00185101, 'CS', one.view],
    ...sideOf(one),
    ...matrix(canvas.width, canvas.height),
    [0x7fe00010, 'OW', canvas.bytes()],
  ];
  return { path: `DICOM/ST${one.study}/SE${one.series}/IM${image}`, bytes: finish(elements, one) };
}

function sideOf(one: Film): Element[] {
  if (one.side === '') return [];
  if (one.modality === 'DX') return [[0x00200062, 'CS', one.side]];
  return one.side === 'B' ? [] : [[0x00200060, 'CS', one.side]];
}

/** Row and column direction cosines (PS3.3 C.7.6.2.1.1); the oblique ones are of a right shoulder. */
const planes: Readonly<Record<Stack['plane'], readonly number[]>> = {
  sagittal: [0, 1, 0, 0, 0, -1],
  coronal: [1, 0, 0, 0, 0, -1],
  axial: [1, 0, 0, 0, 1, 0],
  'coronal-oblique': [0.819, 0.574, 0, 0, 0, -1],
  'sagittal-oblique': [-0.574, 0.819, 0, 0, 0, -1],
};

/** A stack of slices. */
export function stack(one: Stack): DiscFileBytes[] {
  const row = planes[one.plane].slice(0, 3);
  const column = planes[one.plane].slice(3);
  const at = (a: readonly number[], i: number): number => a[i] ?? 0;
  const normal = [
    at(row, 1) * at(column, 2) - at(row, 2) * at(column, 1),
    at(row, 2) * at(column, 0) - at(row, 0) * at(column, 2),
    at(row, 0) * at(column, 1) - at(row, 1) * at(column, 0),
  ];
  const wanted = Array.from({ length: one.slices }, (_, index) => index).filter(
    (index) => !one.lost.includes(index),
  );
  return wanted.map((index) => {
    const canvas = picture(one.picture, '', index / Math.max(1, one.slices - 1));
    const place = normal.map((part) => (part * index * one.spacing).toFixed(3));
    const elements: Element[] = [
      ...header(one, one.modality === 'MR' ? '4' : '2', index + 1),
      [0x00080008, 'CS', 'ORIGINAL\\PRIMARY'],
      [0x00080060, 'CS', one.modality],
      [0x00180050, 'DS', String(one.thickness)],
      [0x00185100, 'CS', 'FFS'],
      [0x00200012, 'IS', '1'],
      [0x00200032, 'DS', place.join('\\')],
      [0x00200037, 'DS', planes[one.plane].join('\\')],
      [0x00200052, 'UI', `${root}.${one.study}.0`],
      ...(one.side === 'L' || one.side === 'R' ? [[0x00200060, 'CS', one.side] as const] : []),
      [0x00280030, 'DS', '0.5\\0.5'],
      ...matrix(canvas.width, canvas.height),
      ...times(one),
      [0x7fe00010, 'OW', canvas.bytes()],
    ];
    return { path: `DICOM/ST${one.study}/SE${one.series}/IM${index + 1}`, bytes: finish(elements, one) };
  });
}

function times({ modality, times: t }: Stack): Element[] {
  if (modality === 'CT')
    return [
      [0x00180060, 'DS', '120'],
      [0x00281052, 'DS', '-1024'],
      [0x00281053, 'DS', '1'],
    ];
  if (!t) return [];
  return [
    [0x00180020, 'CS', t.ti === undefined ? 'SE' : 'SE\\IR'],
    [0x00180021, 'CS', 'SK'],
    [0x00180022, 'CS', t.fat ? 'FS' : ''],
    [0x00180080, 'DS', String(t.tr)],
    [0x00180081, 'DS', String(t.te)],
    ...(t.ti === undefined ? [] : [[0x00180082, 'DS', String(t.ti)] as const]),
    [0x00180087, 'DS', '1.5'],
  ];
}

const matrix = (columns: number, rows: number): Element[] => [
  [0x00280010, 'US', rows],
  [0x00280011, 'US', columns],
];

/** A one-page PDF with a line of text. */
export function paper(path: string, words: string): DiscFileBytes {
  const stream = `BT /F1 14 Tf 60 760 Td (${words.replaceAll(/[()\\]/g, '')}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return { path, bytes: Buffer.from(body + end, 'latin1') };
}

/** The smallest honest JPEG frame with EXIF that names a telephone as the camera. */
export function telephonePhoto(path: string): DiscFileBytes {
  const make = Buffer.from('Apple\0');
  const tiff = Buffer.concat([
    Buffer.from('II*\0'),
    Buffer.from([8, 0, 0, 0, 1, 0]),
    Buffer.from([0x0f, 0x01, 2, 0, make.length, 0, 0, 0, 26, 0, 0, 0]),
    Buffer.alloc(4),
    make,
  ]);
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const app1 = Buffer.concat([Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif]);
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0x0b, 0xd0, 0x0f, 0xc0, 1, 1, 0x11, 0]);
  return { path, bytes: Buffer.concat([Buffer.from([0xff, 0xd8]), app1, frame, Buffer.from([0xff, 0xd9])]) };
}
