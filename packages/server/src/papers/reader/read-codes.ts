import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { SeenCode } from './reader-messages.ts';

/** The codes of one page's picture: GS1 DataMatrix, QR, Code 128, Code 39 and others, as text. */
export const readCodes = async (picture: Uint8Array, page: number): Promise<readonly SeenCode[]> => {
  await prepare();
  const found = await readBarcodes(await withMargin(picture), {
    tryHarder: true,
    textMode: 'Plain',
    maxNumberOfSymbols: 50,
    formats: [
      'DataMatrix',
      'QRCode',
      'MicroQRCode',
      'Aztec',
      'Code128',
      'Code39',
      'DataBar',
      'EAN13',
      'PDF417',
    ],
  });
  return found
    .filter(({ isValid, text }) => isValid && text.length <= 512)
    .map(({ format, text }) => ({ page, symbology: format, text }));
};

/** A sticker cut close to its bars has no quiet zone (ISO/IEC 16022 8.5.2 asks for one); white around it makes one. */
const withMargin = async (picture: Uint8Array): Promise<Uint8Array> => {
  const margin = { top: 40, bottom: 40, left: 40, right: 40 };
  return await sharp(picture, { limitInputPixels: false })
    .flatten({ background: 'white' })
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .extend({ ...margin, background: 'white' })
    .greyscale()
    .png({ compressionLevel: 1 })
    .toBuffer();
};

const longestSide = 3200;

let prepared: Promise<unknown> | undefined;
/** The package would fetch its machine code from a content network; it is handed the installed copy instead. */
const prepare = async (): Promise<void> => {
  prepared ??= readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')).then(
    async (wasm) =>
      await prepareZXingModule({
        overrides: { wasmBinary: new Uint8Array(wasm).buffer },
        fireImmediately: true,
      }),
  );
  await prepared;
};
