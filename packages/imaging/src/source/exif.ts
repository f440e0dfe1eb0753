/** What a camera wrote into a picture (Exif 2.32, CIPA DC-008). */
export interface CameraMarks {
  readonly make: string | undefined;
  readonly model: string | undefined;
  /** `YYYY-MM-DD` of the shot, or of the last change. */
  readonly date: string | undefined;
  readonly hasPosition: boolean;
  readonly rotated: boolean;
  readonly exposed: boolean;
}

const tag = {
  make: 0x010f,
  model: 0x0110,
  orientation: 0x0112,
  changed: 0x0132,
  exif: 0x8769,
  position: 0x8825,
  exposure: 0x829a,
  aperture: 0x829d,
  taken: 0x9003,
} as const;

/** The marks in the first bytes of a JPEG (APP1), PNG (eXIf) or TIFF; `undefined` when there are none. */
export const readExif = (head: Uint8Array): CameraMarks | undefined => {
  const start = tiffStart(head);
  if (start === undefined) return undefined;
  const fields = readFields(head, start);
  const date = fields.texts.get(tag.taken) ?? fields.texts.get(tag.changed);
  return {
    make: fields.texts.get(tag.make),
    model: fields.texts.get(tag.model),
    date: date && /^\d{4}:\d\d:\d\d/u.test(date) ? date.slice(0, 10).replaceAll(':', '-') : undefined,
    hasPosition: fields.numbers.has(tag.position),
    rotated: (fields.numbers.get(tag.orientation) ?? 1) > 1,
    exposed: fields.numbers.has(tag.exposure) || fields.numbers.has(tag.aperture),
  };
};

/** The byte-order mark that begins a TIFF structure: at once in TIFF, after `Exif\0\0` in JPEG, `eXIf` in PNG. */
const tiffStart = (head: Uint8Array): number | undefined => {
  if (isByteOrder(head, 0)) return 0;
  const text = new TextDecoder('latin1').decode(head);
  for (const mark of ['Exif\0\0', 'eXIf']) {
    const at = text.indexOf(mark);
    if (at >= 0 && isByteOrder(head, at + mark.length)) return at + mark.length;
  }
  return undefined;
};

const isByteOrder = (bytes: Uint8Array, at: number): boolean =>
  (bytes[at] === 0x49 && bytes[at + 1] === 0x49 && bytes[at + 2] === 0x2a) ||
  (bytes[at] === 0x4d && bytes[at + 1] === 0x4d && bytes[at + 3] === 0x2a);

interface Fields {
  readonly texts: Map<number, string>;
  readonly numbers: Map<number, number>;
}

const maxFields = 200;

const readFields = (head: Uint8Array, start: number): Fields => {
  const fields: Fields = { texts: new Map(), numbers: new Map() };
  const view = new DataView(head.buffer, head.byteOffset + start, head.length - start);
  const little = view.getUint8(0) === 0x49;
  readDirectory(view, little, number32(view, 4, little), fields);
  const exif = fields.numbers.get(tag.exif);
  if (exif !== undefined) readDirectory(view, little, exif, fields);
  return fields;
};

const readDirectory = (view: DataView, little: boolean, at: number, fields: Fields): void => {
  const count = Math.min(number16(view, at, little), maxFields);
  for (let index = 0; index < count; index++) {
    const entry = at + 2 + index * 12;
    const type = number16(view, entry + 2, little);
    const id = number16(view, entry, little);
    if (type === 2) fields.texts.set(id, text(view, entry, little));
    else
      fields.numbers.set(
        id,
        type === 3 ? number16(view, entry + 8, little) : number32(view, entry + 8, little),
      );
  }
};

const text = (view: DataView, entry: number, little: boolean): string => {
  const length = Math.min(number32(view, entry + 4, little), 200);
  const at = length > 4 ? number32(view, entry + 8, little) : entry + 8;
  let value = '';
  for (let index = 0; index < length && at + index < view.byteLength; index++) {
    const byte = view.getUint8(at + index);
    if (byte === 0) break;
    value += String.fromCharCode(byte);
  }
  return value.trim();
};

const number16 = (view: DataView, at: number, little: boolean): number =>
  at >= 0 && at + 2 <= view.byteLength ? view.getUint16(at, little) : 0;

const number32 = (view: DataView, at: number, little: boolean): number =>
  at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, little) : 0;
