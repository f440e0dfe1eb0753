import type { Annotation } from '@overread/case';
import { figureOf, layFigure, measurementOf, type Ink } from '@overread/imaging';
import sharp from 'sharp';
import type { Executor } from '../database/open-database.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { sizeOf } from '../reading/images/held-pictures.ts';
import { readingIndexOf } from '../reading/images/reading-index.ts';
import { readingView } from '../reading/images/reading-view.ts';
import { marksOf } from './marks-of.ts';
import { groupedMarks } from './pictures-of.ts';

/** Pixels of the longer side, at most. */
const side = 1_024;

/**
 * A key image as PNG with what was measured drawn on it. Made of the image as the reviewer saw it, so that a name that was
 * masked stays so. @throws Refusal `not-found`
 */
export async function drawPicture(
  house: House,
  queries: Executor,
  kase: CaseRow,
  { personId, pictureId }: { readonly personId: string; readonly pictureId: string },
): Promise<Buffer> {
  const groups = groupedMarks(await marksOf(house.seal, queries, kase.id, personId));
  return drawGroup(house, kase, groups, pictureId);
}

/** The same, of marks that are at hand. @throws Refusal `not-found` */
export async function drawGroup(
  house: House,
  kase: CaseRow,
  groups: readonly (readonly Annotation[])[],
  pictureId: string,
): Promise<Buffer> {
  const marks = groups.find(([one]) => one?.id === pictureId);
  const [first] = marks ?? [];
  if (!marks || !first) throw new Refusal('not-found');
  const image = (await readingIndexOf(house, kase)).byUid.get(first.sopInstanceUid);
  if (!image) throw new Refusal('not-found');
  const plain = await readingView(house).picture(kase, image, { side, format: 'png' });
  const { width, height } = await sharp(plain).metadata();
  const { rows, columns } = sizeOf(image);
  const scale = [width / columns, height / rows] as const;
  const drawn = marks.flatMap((mark) => strokesOf(mark, scale)).join('');
  const overlay = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><g fill="none" stroke="#ffe08a" stroke-width="${Math.max(1.5, width / 320)}">${drawn}</g></svg>`;
  return sharp(plain)
    .composite([{ input: Buffer.from(overlay) }])
    .png()
    .toBuffer();
}

function strokesOf(
  { measurement, places }: Annotation,
  [across, down]: readonly [number, number],
): readonly string[] {
  const row = measurementOf(measurement ?? '');
  if (!row) return [];
  const points = places.map(([column = 0, line = 0]) => [column * across, line * down] as const);
  const dots = points.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3"/>`);
  if (row.outline)
    return [`<polygon points="${points.map((point) => point.join(',')).join(' ')}"/>`, ...dots];
  return [...layFigure(figureOf(row.id, points.length), points).map(inked), ...dots];
}

const inked = (ink: Ink): string =>
  ink.is === 'circle'
    ? `<circle cx="${ink.centre[0]}" cy="${ink.centre[1]}" r="${ink.radius}"/>`
    : `<line x1="${ink.from[0]}" y1="${ink.from[1]}" x2="${ink.to[0]}" y2="${ink.to[1]}"${ink.thin ? ' stroke-dasharray="5 5"' : ''}/>`;
