import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A drawn page. */
export interface DrawnPage {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Points of a drawn page; a poster is drawn coarser rather than larger. */
const mostPixels = 12_000_000;

/** Draws a page as PNG on white. `scale` 1 is 72 dots per inch. Notes and form fields are drawn as pictures. */
export const drawPdfPage = async (page: PDFPageProxy, scale: number): Promise<DrawnPage> => {
  const plain = page.getViewport({ scale: 1 });
  const fitting = Math.min(scale, Math.sqrt(mostPixels / Math.max(1, plain.width * plain.height)));
  const viewport = page.getViewport({ scale: fitting });
  const width = Math.max(1, Math.floor(viewport.width));
  const height = Math.max(1, Math.floor(viewport.height));
  const canvas = createCanvas(width, height);
  // The canvas is drawn on through the same interface as a browser's; only its type's name differs.
  const target = canvas as unknown as HTMLCanvasElement;
  await page.render({ canvas: target, viewport, background: 'white' }).promise;
  const png = await canvas.encode('png');
  return { png: new Uint8Array(png), width, height };
};
