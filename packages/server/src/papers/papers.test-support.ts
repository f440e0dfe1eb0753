import { createRequire } from 'node:module';
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import sharp from 'sharp';

const load = createRequire(import.meta.url);
const notoFile = load.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');
GlobalFonts.registerFromPath(notoFile, 'Noto');

interface PdfMaker {
  setFonts(fonts: Readonly<Record<string, { normal: string; bold: string }>>): void;
  setUrlAccessPolicy(allow: (url: string) => boolean): void;
  setLocalAccessPolicy(allow: (path: string) => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
}

/** A PDF as pdfmake writes it, with a font that has Latin and Chinese. */
export const madePdf = async (definition: object): Promise<Uint8Array> => {
  const maker: PdfMaker = load('pdfmake');
  maker.setUrlAccessPolicy(() => false);
  maker.setLocalAccessPolicy((path) => path === notoFile);
  maker.setFonts({ Noto: { normal: notoFile, bold: notoFile } });
  return new Uint8Array(await maker.createPdf({ defaultStyle: { font: 'Noto' }, ...definition }).getBuffer());
};

/** A PDF of so many pages that all show the same stream, which says it is so long and deflated. */
export const plainPdf = (pages: number, stream: Uint8Array = deflateSync('BT ET')): Uint8Array => {
  const kids = Array.from({ length: pages }, (_, at) => `${String(at + 4)} 0 R`).join(' ');
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R/Resources<<>>>>';
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(`<</Type/Pages/Count ${String(pages)}/Kids[${kids}]>>`),
    Buffer.concat([
      Buffer.from(`<</Filter/FlateDecode/Length ${String(stream.length)}>>stream\n`),
      stream,
      Buffer.from('\nendstream'),
    ]),
    ...Array.from({ length: pages }, () => Buffer.from(page)),
  ];
  return assembled(objects);
};

const assembled = (objects: readonly Buffer[]): Uint8Array => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let at = 9;
  for (const [index, object] of objects.entries()) {
    const whole = Buffer.concat([
      Buffer.from(`${String(index + 1)} 0 obj\n`),
      object,
      Buffer.from('\nendobj\n'),
    ]);
    places.push(at);
    at += whole.length;
    parts.push(whole);
  }
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${lines}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${String(at)}\n%%EOF`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
};

/** Lines drawn black on white, as a scanner would see them. */
export const drawnPage = (lines: readonly string[], width = 1400, height = 900): Buffer => {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = 'black';
  pen.font = '40px Noto';
  for (const [at, line] of lines.entries()) pen.fillText(line, 60, 100 + at * 80);
  return canvas.toBuffer('image/png');
};

/** A phone's photo: JPEG lying on its side, with an orientation mark, a place and a camera in its EXIF. */
export const phonePhoto = async (lines: readonly string[]): Promise<Uint8Array> => {
  const lying = await sharp(drawnPage(lines)).rotate(270).jpeg({ quality: 92 }).toBuffer();
  return new Uint8Array(
    await sharp(lying)
      .keepMetadata()
      .withExif({
        IFD0: { Make: 'Overphone', Model: 'Camera-77' },
        IFD3: {
          GPSLatitude: '47/1 22/1 0/1',
          GPSLatitudeRef: 'N',
          GPSLongitude: '8/1 32/1 0/1',
          GPSLongitudeRef: 'E',
        },
      })
      .withMetadata({ orientation: 6 })
      .toBuffer(),
  );
};

export interface ZipPart {
  readonly name: string;
  readonly data: Uint8Array;
  /** What the directory says the part unpacks to, when that is to be a lie. */
  readonly saysSize?: number;
}

/** A ZIP of deflated entries (APPNOTE.TXT 4.3). */
export const madeZip = (parts: readonly ZipPart[]): Uint8Array => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, saysSize } of parts) {
    const packed = deflateRawSync(data);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(saysSize ?? data.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, tail, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, listing, end]));
};

/** A Word file with this body. */
export const madeDocx = (body: string, more: readonly ZipPart[] = []): Uint8Array =>
  madeZip([
    { name: '[Content_Types].xml', data: Buffer.from('<Types/>') },
    {
      name: 'word/document.xml',
      data: Buffer.from(`<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`),
    },
    ...more,
  ]);
