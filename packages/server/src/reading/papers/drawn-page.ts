import sharp from 'sharp';
import type { DocumentRow } from '../../documents/document-rows.ts';
import type { House } from '../../http/house.ts';
import { renderPage } from '../../papers/render-page.ts';
import type { Rectangle } from '../../pseudonym/mask-pixels.ts';
import { holdDecision } from '../holds/hold-decisions.ts';
import { pageHoldId, pageSide, pagesWithPictures } from './page-holds.ts';

interface DrawnPage {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A page drawn as it was decided; null where it is not to be seen, or cannot be drawn. */
export async function drawnPage(
  house: Pick<House, 'database' | 'seal' | 'vault' | 'quotas'>,
  row: DocumentRow,
  page: number,
  width: number,
): Promise<DrawnPage | null> {
  if (!pagesWithPictures(row).includes(page)) return null;
  const decided = await holdDecision(house.database, house.seal, row.caseId, pageHoldId(row.id, page));
  if (!decided || decided.decision === 'withhold') return null;
  const bytes = await house.vault.readAll(row.caseId, row.blobId, house.quotas.documentBytes);
  const answer = await renderPage(bytes, page, { width });
  if ('refused' in answer) return null;
  return decided.decision === 'show' ? answer.picture : masked(answer.picture.bytes, decided.masks);
}

/** Black over the dots themselves, then written anew: nothing of what was there is in the file. */
async function masked(picture: Uint8Array, masks: readonly Rectangle[]): Promise<DrawnPage> {
  const { data, info } = await sharp(picture).flatten({ background: 'white' }).removeAlpha().raw().toBuffer({
    resolveWithObject: true,
  });
  const { width, height, channels } = info;
  for (const mask of masks) {
    const [left, right] = span(mask.x, mask.width, width);
    const [top, bottom] = span(mask.y, mask.height, height);
    for (let y = top; y < bottom; y++)
      data.fill(0, (y * width + left) * channels, (y * width + right) * channels);
  }
  const bytes = await sharp(data, { raw: { width, height, channels } }).jpeg({ quality: 85 }).toBuffer();
  return { mediaType: 'image/jpeg', bytes };
}

/** Outward to whole dots. */
const span = (from: number, size: number, dots: number): readonly [from: number, to: number] => [
  Math.max(0, Math.floor((from * dots) / pageSide)),
  Math.min(dots, Math.ceil(((from + size) * dots) / pageSide)),
];
