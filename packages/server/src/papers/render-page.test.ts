import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawnPage, madeDocx, madePdf, phonePhoto } from './papers.test-support.ts';
import { renderPage } from './render-page.ts';

describe('renderPage', () => {
  it('draws a page of a PDF at the width asked for', async () => {
    const pdf = await madePdf({ content: ['One', { text: 'Two', pageBreak: 'before' }] });
    const result = await renderPage(pdf, 2, { width: 700 });
    if ('refused' in result) throw new Error(result.refused.code);
    expect(result.picture).toMatchObject({ mediaType: 'image/png', width: 700 });
    const { channels } = await sharp(result.picture.bytes).stats();
    expect(channels[0]?.min).toBeLessThan(100);
    expect(channels[0]?.max).toBe(255);
  });

  it('draws a photo upright and without its hidden notes', async () => {
    const result = await renderPage(await phonePhoto(['Hello']), 1, { width: 350 });
    if ('refused' in result) throw new Error(result.refused.code);
    expect(result.picture).toMatchObject({ mediaType: 'image/jpeg', width: 350, height: 225 });
    expect((await sharp(result.picture.bytes).metadata()).exif).toBeUndefined();
  });

  it.each([
    ['a page that is not there', drawnPage(['x']), 2, 'no-such-page'],
    ['page nought', drawnPage(['x']), 0, 'no-such-page'],
    ['a Word file', madeDocx('<w:p><w:t>words</w:t></w:p>'), 1, 'no-picture-of-text'],
    ['a web page', Buffer.from('<html></html>'), 1, 'web-page'],
  ])('refuses %s', async (_name, bytes, page, code) => {
    expect(await renderPage(new Uint8Array(bytes), page)).toMatchObject({ refused: { code } });
  });
});
