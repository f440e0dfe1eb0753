import type { DocumentProblem } from '@overread/case';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentLimits } from '../document-limits.ts';
import { DocumentRefusal } from './document-refusal.ts';
import { drawPdfPage } from './draw-pdf-page.ts';
import { openPdf } from './open-pdf.ts';
import { readCodes } from './read-codes.ts';
import type { DocumentIntake, DocumentProgress, PagePicture, PageText, SeenCode } from './reader-messages.ts';
import type { Recogniser } from './recogniser.ts';

/** A PDF's text page by page; pages that hold none (scans) are drawn and put through recognition. */
export const readPdf = async (
  bytes: Uint8Array,
  limits: DocumentLimits,
  recogniser: Recogniser,
  onProgress: (progress: DocumentProgress) => void,
): Promise<DocumentIntake> => {
  const pdf = await openPdf(bytes, limits);
  const reading = new PdfReading(pdf, limits);
  for (let page = 1; page <= pdf.numPages; page++) {
    await reading.takeText(page);
    onProgress({ step: 'reading', done: page, total: pdf.numPages });
  }
  await reading.recogniseScans(recogniser, onProgress);
  return reading.finish();
};

/** One page as a picture `width` dots wide. */
export const renderPdf = async (
  bytes: Uint8Array,
  page: number,
  width: number,
  limits: DocumentLimits,
): Promise<PagePicture> => {
  const pdf = await openPdf(bytes, limits);
  if (page > pdf.numPages) throw new DocumentRefusal({ code: 'no-such-page', page });
  try {
    const proxy = await pdf.getPage(page);
    const drawn = await drawPdfPage(proxy, width / proxy.getViewport({ scale: 1 }).width);
    return { mediaType: 'image/png', bytes: drawn.png, width: drawn.width, height: drawn.height };
  } catch {
    throw new DocumentRefusal({ code: 'page-unreadable', page });
  }
};

/** 200 dots per inch: letters of 10 points are then some 28 dots high. */
const scanScale = 200 / 72;

class PdfReading {
  readonly #pdf: PDFDocumentProxy;
  readonly #limits: DocumentLimits;
  readonly #text = new Map<number, PageText>();
  readonly #scans: number[] = [];
  readonly #codes: SeenCode[] = [];
  readonly #problems: DocumentProblem[] = [];
  #characters = 0;

  constructor(pdf: PDFDocumentProxy, limits: DocumentLimits) {
    this.#pdf = pdf;
    this.#limits = limits;
  }

  async takeText(page: number): Promise<void> {
    try {
      const proxy = await this.#pdf.getPage(page);
      const text = await textOf(proxy);
      if (holdsWords(text)) this.#keep({ page, text, source: 'text', confidence: 1 });
      else this.#scans.push(page);
      proxy.cleanup();
    } catch {
      this.#problems.push({ code: 'page-unreadable', page });
    }
  }

  async recogniseScans(
    recogniser: Recogniser,
    onProgress: (progress: DocumentProgress) => void,
  ): Promise<void> {
    const pages = this.#scans.slice(0, this.#limits.recognisedPages);
    if (pages.length < this.#scans.length)
      this.#problems.push({ code: 'pages-not-recognised', limit: pages.length, found: this.#scans.length });
    for (const [at, page] of pages.entries()) {
      await this.#recognise(page, recogniser);
      onProgress({ step: 'recognising', done: at + 1, total: pages.length });
    }
  }

  async #recognise(page: number, recogniser: Recogniser): Promise<void> {
    try {
      const proxy = await this.#pdf.getPage(page);
      const { png } = await drawPdfPage(proxy, scanScale);
      proxy.cleanup();
      this.#codes.push(...(await readCodes(png, page)));
      const { text, confidence } = await recogniser.read(png);
      if (text === '') this.#problems.push({ code: 'page-without-text', page });
      else {
        if (confidence < 0.6) this.#problems.push({ code: 'recognition-unsure', page });
        this.#keep({ page, text, source: 'ocr', confidence });
      }
    } catch {
      this.#problems.push({ code: 'page-unreadable', page });
    }
  }

  #keep(found: PageText): void {
    const room = this.#limits.characters - this.#characters;
    if (found.text.length > room) this.#noteCut();
    const text = found.text.slice(0, Math.max(0, room));
    this.#characters += text.length;
    if (text !== '') this.#text.set(found.page, { ...found, text });
  }

  #noteCut(): void {
    if (!this.#problems.some(({ code }) => code === 'text-cut')) this.#problems.push({ code: 'text-cut' });
  }

  finish(): DocumentIntake {
    return {
      mediaType: 'application/pdf',
      pages: this.#pdf.numPages,
      text: [...this.#text.values()].toSorted((a, b) => a.page - b.page),
      codes: this.#codes,
      problems: this.#problems,
    };
  }
}

const textOf = async (page: PDFPageProxy): Promise<string> => {
  const { items } = await page.getTextContent();
  let text = '';
  for (const item of items) {
    if (!('str' in item)) continue;
    text += item.str + (item.hasEOL ? '\n' : '');
  }
  return text.trim();
};

/** A stamped page number is no text layer, and a font without a map to characters yields nonsense: both are read as scans. */
const holdsWords = (text: string): boolean => {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const nonsense = text.match(/[\ufffd\ue000-\uf8ff]/gu)?.length ?? 0;
  return letters >= 12 && nonsense < letters * 0.3;
};
