import { createRequire } from 'node:module';
import type { PdfDefinition, PdfFont } from '@overread/readiness';

const require = createRequire(import.meta.url);

/** Package and file of each font, regular and bold (SIL Open Font License). */
const fontFiles: Readonly<Record<PdfFont, readonly [string, string]>> = {
  NotoSans: ['noto-sans', 'NotoSans'],
  NotoSansSC: ['noto-sans-sc', 'NotoSansSC'],
  NotoSansKR: ['noto-sans-kr', 'NotoSansKR'],
  NotoSansThai: ['noto-sans-thai', 'NotoSansThai'],
  NotoSansArabic: ['noto-sans-arabic', 'NotoSansArabic'],
  NotoSansHebrew: ['noto-sans-hebrew', 'NotoSansHebrew'],
};

/** The part of pdfmake that we use; it brings no types of its own. */
interface PdfMaker {
  setFonts(fonts: Readonly<Record<string, { normal: string; bold: string }>>): void;
  setUrlAccessPolicy(allow: (url: string) => boolean): void;
  setLocalAccessPolicy(allow: (path: string) => boolean): void;
  createPdf(definition: PdfDefinition): { getBuffer(): Promise<Uint8Array> };
}

/** A PDF with its fonts embedded. Reads font files and nothing else. */
export const pdfBytes = async (definition: PdfDefinition): Promise<Uint8Array> => {
  const maker = require('pdfmake') as PdfMaker;
  const fonts = Object.fromEntries(
    Object.entries(fontFiles).map(([name, [folder, file]]) => [
      name,
      { normal: fontPath(folder, '400Regular', file), bold: fontPath(folder, '700Bold', file) },
    ]),
  );
  const allowed = new Set(Object.values(fonts).flatMap(({ normal, bold }) => [normal, bold]));
  maker.setUrlAccessPolicy(() => false);
  maker.setLocalAccessPolicy((path) => allowed.has(path));
  maker.setFonts(fonts);
  return maker.createPdf(definition).getBuffer();
};

const fontPath = (folder: string, weight: string, file: string): string =>
  require.resolve(`@expo-google-fonts/${folder}/${weight}/${file}_${weight}.ttf`);
