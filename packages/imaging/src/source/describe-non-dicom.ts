import type { DiscDocument, DocumentFormat, Evidence, OtherFile } from '../inventory/inventory.ts';
import { readExif, type CameraMarks } from './exif.ts';
import { screenshotNames } from './known-names.ts';
import { isScreenSize } from './screen-sizes.ts';
import { sniffFile } from './sniff-file.ts';

/**
 * What a file that is not DICOM is: a paper or picture, or something else. `head` is its beginning (8 KB
 * suffice; camera marks may stand up to 64 KB deep). Nothing is opened or run.
 */
export const describeNonDicom = (
  path: string,
  size: number,
  head: Uint8Array,
): { readonly document: DiscDocument } | { readonly other: OtherFile } => {
  const sniffed = size === 0 ? ({ other: 'unknown', by: 'empty' } as const) : sniffFile(head, path);
  if ('other' in sniffed) return { other: { file: path, what: sniffed.other } };
  const format = sniffed.document;
  const marks = pictures.has(format) ? readExif(head) : undefined;
  const look = lookOf(path, format, head, marks);
  const evidence: Evidence[] = [
    { about: 'format', value: format, source: sniffed.by, file: path },
    { about: 'looks', value: look.looks, source: look.source, file: path, strength: look.strength },
  ];
  return {
    document: {
      file: path,
      format,
      looks: look.looks,
      studyUid: null,
      title: titleOf(path),
      date: marks?.date ?? null,
      evidence,
    },
  };
};

const pictures: ReadonlySet<DocumentFormat> = new Set(['jpeg', 'png', 'heic', 'tiff', 'bmp', 'webp', 'gif']);

interface Look {
  readonly looks: DiscDocument['looks'];
  readonly source: string;
  readonly strength: 'proven' | 'likely' | 'claimed' | 'unknown';
}

const lookOf = (
  path: string,
  format: DocumentFormat,
  head: Uint8Array,
  marks: CameraMarks | undefined,
): Look => {
  if (!pictures.has(format)) return { looks: 'paper', source: `format ${format}`, strength: 'likely' };
  const camera = cameraOf(marks);
  if (camera) return { looks: 'photo', source: camera, strength: 'proven' };
  if (screenshotNames.test(path)) return { looks: 'screenshot', source: 'file name', strength: 'claimed' };
  const size = pictureSize(format, head);
  if (size && isScreenSize(size.width, size.height))
    return {
      looks: 'screenshot',
      source: `${String(size.width)} × ${String(size.height)}, a screen's size, no camera`,
      strength: 'likely',
    };
  if (format === 'heic')
    return { looks: 'photo', source: 'HEIC, the format of phone cameras', strength: 'likely' };
  return { looks: 'picture', source: `format ${format}, no camera marks`, strength: 'unknown' };
};

/** Scanners write Make and Model too, but neither exposure nor position. */
const cameraOf = (marks: CameraMarks | undefined): string | undefined => {
  if (!marks) return undefined;
  const phone = phoneMakers.test(marks.make ?? '');
  if (!phone && !marks.exposed && !marks.hasPosition) return undefined;
  return `EXIF ${[marks.make, marks.model].filter(Boolean).join(' ') || (marks.hasPosition ? 'GPS position' : 'exposure')}`;
};

const phoneMakers =
  /^(?:apple|samsung|xiaomi|redmi|huawei|honor|oppo|vivo|google|oneplus|sony|realme|motorola|nokia|hmd|lge?|htc|zte|meizu|asus|lenovo|tecno|infinix|nothing)\b/iu;

const pictureSize = (
  format: DocumentFormat,
  head: Uint8Array,
): { width: number; height: number } | undefined => {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (format === 'png' && head.length >= 24) return { width: view.getUint32(16), height: view.getUint32(20) };
  return format === 'jpeg' ? jpegSize(view) : undefined;
};

/** The frame header's size (ITU-T T.81 B.2.2), walking marker segments. */
const jpegSize = (view: DataView): { width: number; height: number } | undefined => {
  for (
    let at = 2;
    at + 9 <= view.byteLength && view.getUint8(at) === 0xff;
    at += 2 + view.getUint16(at + 2)
  ) {
    const marker = view.getUint8(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return undefined;
};

const titleOf = (path: string): string => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
};
