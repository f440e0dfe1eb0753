import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { getDocument, PasswordException, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentLimits } from '../document-limits.ts';
import { DocumentRefusal } from './document-refusal.ts';

/** Opens a PDF: no scripts, no forms, no fonts of the system, nothing from the network. Refuses what is locked or too long. */
export const openPdf = async (bytes: Uint8Array, limits: DocumentLimits): Promise<PDFDocumentProxy> => {
  const pdf = await load(bytes, limits);
  if (pdf.numPages > limits.pages)
    throw new DocumentRefusal({ code: 'too-many-pages', found: pdf.numPages, limit: limits.pages });
  return pdf;
};

const load = async (bytes: Uint8Array, limits: DocumentLimits): Promise<PDFDocumentProxy> => {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  try {
    return await getDocument({
      // pdf.js refuses Node's Buffer, which is what bytes of the store are.
      data: new Uint8Array(bytes),
      cMapUrl: `${folder}/cmaps/`,
      standardFontDataUrl: `${folder}/standard_fonts/`,
      wasmUrl: `${folder}/wasm/`,
      iccUrl: `${folder}/iccs/`,
      maxImageSize: limits.pixels,
      useSystemFonts: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    throw new DocumentRefusal({ code: error instanceof PasswordException ? 'pdf-locked' : 'damaged' });
  }
};
