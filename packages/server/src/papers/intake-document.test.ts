import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import { parseUdi } from '@overread/case';
import { intakeDocument } from './intake-document.ts';
import { drawnPage, madeDocx, madePdf, madeZip, phonePhoto, plainPdf } from './papers.test-support.ts';
import type { DocumentIntake, DocumentProgress } from './reader/reader-messages.ts';

const taken = async (bytes: Uint8Array): Promise<DocumentIntake> => {
  const result = await intakeDocument(bytes);
  if ('refused' in result) throw new Error(`refused: ${result.refused.code}`);
  return result.intake;
};

const report = [
  'MRI of the right knee, dated 5 March 2024',
  'Full thickness cartilage loss in the medial compartment',
];

describe('papers that hold text', () => {
  it('reads a PDF page by page, Latin and Chinese', async () => {
    const pdf = await madePdf({
      content: [report.join('\n'), { text: '右膝关节磁共振检查报告 2024年3月5日', pageBreak: 'before' }],
    });
    const seen: DocumentProgress[] = [];
    const result = await intakeDocument(pdf, { onProgress: (progress) => seen.push(progress) });
    expect(result).toMatchObject({
      intake: {
        mediaType: 'application/pdf',
        pages: 2,
        text: [
          { page: 1, source: 'text', confidence: 1, text: expect.stringContaining('dated 5 March 2024') },
          { page: 2, source: 'text', text: expect.stringContaining('右膝关节磁共振检查报告') },
        ],
        problems: [],
      },
    });
    expect(seen).toEqual([
      { step: 'reading', done: 1, total: 2 },
      { step: 'reading', done: 2, total: 2 },
    ]);
  });

  it('reads a Word file: header first, tabs and breaks kept, struck-out text and second copies left out', async () => {
    const body =
      '<w:p><w:r><w:t>Operation: total knee</w:t><w:tab/><w:t>right</w:t></w:r></w:p>' +
      '<w:p><w:del><w:r><w:delText>left</w:delText><w:t>LEFT</w:t></w:r></w:del><w:ins><w:r><w:t>Implants &amp; cement</w:t></w:r></w:ins></w:p>' +
      '<w:p><mc:AlternateContent><mc:Choice><w:t>Box</w:t></mc:Choice><mc:Fallback><w:t>Box</w:t></mc:Fallback></mc:AlternateContent></w:p>';
    const header = {
      name: 'word/header1.xml',
      data: Buffer.from('<w:hdr xmlns:w="w"><w:p><w:t>City Hospital</w:t></w:p></w:hdr>'),
    };
    const { text } = await taken(madeDocx(body, [header]));
    expect(text[0]?.text).toBe('City Hospital\n\nOperation: total knee\tright\nImplants & cement\nBox');
  });

  it('says when a Word file holds pictures that were not read', async () => {
    const picture = { name: 'word/media/image1.png', data: drawnPage(['x']) };
    const { problems } = await taken(madeDocx('<w:p><w:t>See the scan</w:t></w:p>', [picture]));
    expect(problems).toEqual([{ code: 'pictures-inside-not-read' }]);
  });

  it('does not expand entities of a Word file', async () => {
    const evil =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="w"><w:t>&b;</w:t></w:document>';
    const result = await intakeDocument(madeZip([{ name: 'word/document.xml', data: Buffer.from(evil) }]));
    expect(result).toEqual({ refused: { code: 'damaged' } });
  });

  it.each([
    ['UTF-8', Buffer.from('Rechte Hüfte, Röntgen'), 'Rechte Hüfte, Röntgen', []],
    ['UTF-16 with its mark', Buffer.from('\ufeff右髋关节', 'utf16le'), '右髋关节', []],
    [
      'GB 18030 without a mark',
      Buffer.from('d3d2cfa5b9d8bdda4d52bcecb2e9b1a8b8e6', 'hex'),
      '右膝关节MR检查报告',
      ['charset-guessed'],
    ],
    [
      'Windows-1252 without a mark',
      Buffer.from('R\xf6ntgen der rechten H\xfcfte, kein Hinweis auf Lockerung', 'latin1'),
      'Röntgen der rechten Hüfte, kein Hinweis auf Lockerung',
      ['charset-guessed'],
    ],
    [
      'Windows-1251 without a mark',
      Buffer.from('cff0e0e2fbe920eaeeebe5ededfbe920f1f3f1f2e0e2', 'hex'),
      'Правый коленный сустав',
      ['charset-guessed'],
    ],
  ])('reads plain text in %s', async (_name, bytes, words, codes) => {
    const { text, problems } = await taken(new Uint8Array(bytes));
    expect(text[0]?.text).toBe(words);
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});

describe('scans and photos', () => {
  it('turns a phone photo upright, leaves its place and camera behind, and reads it', async () => {
    const photo = await phonePhoto(report);
    expect((await sharp(photo).metadata()).exif?.includes('Camera-77')).toBe(true);
    const { mediaType, text, cleaned } = await taken(photo);
    expect(mediaType).toBe('image/jpeg');
    expect(text[0]?.text).toContain('right knee');
    expect(text[0]).toMatchObject({ source: 'ocr' });
    expect(text[0]?.confidence).toBeGreaterThan(0.7);
    const meta = await sharp(cleaned?.bytes).metadata();
    expect(meta).toMatchObject({ format: 'jpeg', width: 1400, height: 900 });
    expect(meta.exif).toBeUndefined();
    expect(meta.orientation).toBeUndefined();
    expect(Buffer.from(cleaned?.bytes ?? []).includes('Camera-77')).toBe(false);
  });

  it('turns a picture upright that has no mark, by what can be read', async () => {
    const lines = [
      'Operation note of the left hip',
      'Total hip replacement through the posterior approach',
      'Surgeon dictated, findings as described',
    ];
    const { text, cleaned } = await taken(
      new Uint8Array(await sharp(drawnPage(lines)).rotate(90).png().toBuffer()),
    );
    expect(text[0]?.text).toContain('left hip');
    expect(await sharp(cleaned?.bytes).metadata()).toMatchObject({ width: 1400, height: 900 });
  });

  it('recognises Chinese', async () => {
    const { text } = await taken(
      drawnPage(['右膝关节磁共振检查报告', '检查日期：2024年3月5日', '内侧半月板后角撕裂']),
    );
    expect(text[0]?.text).toContain('右膝关节');
    expect(text[0]?.text).toContain('2024年3月5日');
  });

  it('recognises the scanned pages of a PDF and only those, with progress', async () => {
    const image = `data:image/png;base64,${drawnPage(report).toString('base64')}`;
    const pdf = await madePdf({
      content: ['A page that holds its own text', { image, width: 500, pageBreak: 'before' }],
    });
    const seen: DocumentProgress[] = [];
    const result = await intakeDocument(pdf, { onProgress: (progress) => seen.push(progress) });
    expect(result).toMatchObject({
      intake: {
        text: [
          { page: 1, source: 'text' },
          { page: 2, source: 'ocr', text: expect.stringContaining('medial compartment') },
        ],
      },
    });
    expect(seen.at(-1)).toEqual({ step: 'recognising', done: 1, total: 1 });
  });

  it('reads every page of a TIFF', async () => {
    const first = await sharp(drawnPage(['First page of the report']))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const second = await sharp(drawnPage(['Second page of the report']))
      .raw()
      .toBuffer();
    const { width, height, channels } = first.info;
    const tiff = await sharp(Buffer.concat([first.data, second]), {
      raw: { width, height: height * 2, channels, pageHeight: height },
    })
      .tiff({ compression: 'lzw' })
      .toBuffer();
    const { pages, text, cleaned } = await taken(new Uint8Array(tiff));
    expect(pages).toBe(2);
    expect(text.map((page) => page.text)).toEqual([
      expect.stringContaining('First'),
      expect.stringContaining('Second'),
    ]);
    expect((await sharp(cleaned?.bytes).metadata()).pages).toBe(2);
  });
});

describe('implant stickers', () => {
  const sticker = async (text: string, format: 'DataMatrix' | 'Code128', options = ''): Promise<Buffer> => {
    const wasm = await readFile(
      createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'),
    );
    await prepareZXingModule({
      overrides: { wasmBinary: new Uint8Array(wasm).buffer },
      fireImmediately: true,
    });
    const { image, error } = await writeBarcode(text, { format, options, scale: 4, addQuietZones: false });
    if (!image) throw new Error(error);
    return Buffer.from(await image.arrayBuffer());
  };

  it('reads a GS1 DataMatrix on a photo without any margin', async () => {
    const code = await sticker('(01)09501101020917(17)260331(10)AB-123(21)99', 'DataMatrix', 'gs1');
    const { codes } = await taken(new Uint8Array(code));
    expect(codes).toHaveLength(1);
    expect(parseUdi(codes[0]?.text ?? '', '2026-01-01')).toMatchObject({
      deviceIdentifier: '09501101020917',
      expiry: '2026-03-31',
      lot: 'AB-123',
      serial: '99',
      problems: [],
    });
  });

  it('reads HIBC as Code 128, two stickers on one sheet', async () => {
    const canvas = createCanvas(1200, 800);
    const pen = canvas.getContext('2d');
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, 1200, 800);
    pen.drawImage(await loadImage(await sticker('+A123BJC5D6E71G', 'Code128')), 100, 100);
    pen.drawImage(await loadImage(await sticker('(01)09501101020917(10)L1', 'Code128', 'gs1')), 100, 500);
    const { codes } = await taken(canvas.toBuffer('image/png'));
    expect(new Set(codes.map(({ text }) => parseUdi(text, '2026-01-01').deviceIdentifier))).toEqual(
      new Set(['09501101020917', 'A123BJC5D6E71']),
    );
  });
});

const pngOf = (width: number, height: number): Uint8Array => {
  const chunk = (type: string, data: Buffer): Buffer => {
    const whole = Buffer.concat([Buffer.from(type), data]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(zlibCrc(whole));
    return Buffer.concat([size, whole, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(Buffer.alloc(1024 * 1024))),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
};

const zlibCrc = (bytes: Buffer): number => {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
};

describe('what is refused, each with a code', () => {
  const cases: readonly (readonly [string, string, Uint8Array])[] = [
    ['nothing', 'empty', new Uint8Array()],
    ['a Windows program', 'program', Buffer.from('MZ\x90\0\x03%PDF-1.7', 'latin1')],
    ['a Linux program', 'program', Buffer.from('\x7fELF\x02\x01\x01', 'latin1')],
    ['a script', 'program', Buffer.from('#!/bin/sh\nrm -rf /\n')],
    ['a Java archive', 'program', madeZip([{ name: 'META-INF/MANIFEST.MF', data: Buffer.from('a') }])],
    ['a web page', 'web-page', Buffer.from('<!DOCTYPE html><html><script>alert(1)</script></html>')],
    ['a web page that holds a PDF header', 'web-page', Buffer.from('<html>%PDF-1.7</html>')],
    ['a drawing', 'drawing-with-markup', Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>')],
    ['an archive', 'archive', madeZip([{ name: 'report.txt', data: Buffer.from('a') }])],
    ['a spreadsheet', 'other-office', madeZip([{ name: 'xl/workbook.xml', data: Buffer.from('a') }])],
    ['an old Word file', 'old-word', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['rich text', 'rich-text', Buffer.from('{\\rtf1 hello}')],
    ['a HEIC photo', 'heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1')],
    ['a DICOM file', 'dicom', Buffer.concat([Buffer.alloc(128), Buffer.from('DICM')])],
    ['noise', 'unknown-format', Buffer.from([1, 2, 3, 4, 5])],
    ['a PDF that is none', 'damaged', Buffer.from('%PDF-1.7\nnothing here')],
    ['half a JPEG', 'damaged', Buffer.from('ffd8ffe000104a46494600', 'hex')],
    ['a broken Word file', 'damaged', Buffer.from('PK\x03\x04 word/document.xml', 'latin1')],
    ['a picture of 30,000 by 30,000 points', 'picture-too-large', pngOf(30_000, 30_000)],
    ['a PDF of 10,000 pages', 'too-many-pages', plainPdf(10_000)],
    [
      'a Word file that unpacks to 200 MB',
      'unpacks-too-large',
      madeDocx('', [{ name: 'word/header1.xml', data: Buffer.alloc(200 * 1024 * 1024) }]),
    ],
    [
      'a Word file that lies about what it unpacks to',
      'damaged',
      madeZip([{ name: 'word/document.xml', data: Buffer.alloc(80 * 1024 * 1024), saysSize: 1000 }]),
    ],
  ];

  it.each(cases)('%s: %s', async (_name, code, bytes) => {
    expect(await intakeDocument(bytes)).toMatchObject({ refused: { code } });
  });

  it('a PDF with a password', async () => {
    const locked = await madePdf({ content: ['secret'], userPassword: 'pass', ownerPassword: 'word' });
    expect(await intakeDocument(locked)).toEqual({ refused: { code: 'pdf-locked' } });
  });

  it('a file larger than the limit, without reading it', async () => {
    const result = await intakeDocument(new Uint8Array(2 * 1024 * 1024), {
      limits: { fileBytes: 1024 * 1024 },
    });
    expect(result).toEqual({ refused: { code: 'too-large', limit: 1 } });
  });

  it('a PDF whose page unpacks without end ends its reader, not the server', async () => {
    // A page of blanks, 600 MB of them, that deflate to some 600 KB.
    const bomb = deflateSync(Buffer.alloc(600 * 1024 * 1024, 0x20));
    const result = await intakeDocument(plainPdf(1, bomb), { limits: { memoryBytes: 300 * 1024 * 1024 } });
    expect(result).toEqual({ refused: { code: 'needs-too-much-memory' } });
  });

  it('a paper that takes too long', async () => {
    const result = await intakeDocument(drawnPage(report), { limits: { milliseconds: 1 } });
    expect(result).toEqual({ refused: { code: 'took-too-long' } });
  });
});

describe('stopping', () => {
  it('rejects with the reason when aborted on the way', async () => {
    const image = `data:image/png;base64,${drawnPage(report).toString('base64')}`;
    const pdf = await madePdf({
      content: Array.from({ length: 4 }, () => ({ image, width: 500, pageBreak: 'after' })),
    });
    const control = new AbortController();
    const work = intakeDocument(pdf, {
      signal: control.signal,
      onProgress: ({ step }) => {
        if (step === 'recognising') control.abort(new Error('the person went away'));
      },
    });
    await expect(work).rejects.toThrow('the person went away');
  });

  it('does not begin when aborted before', async () => {
    await expect(
      intakeDocument(drawnPage(report), { signal: AbortSignal.abort(new Error('gone')) }),
    ).rejects.toThrow('gone');
  });
});
