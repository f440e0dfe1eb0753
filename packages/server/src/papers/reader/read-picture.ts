import sharp, { type Sharp } from 'sharp';
import type { DocumentProblem } from '@overread/case';
import type { DocumentLimits } from '../document-limits.ts';
import { DocumentRefusal } from './document-refusal.ts';
import { readCodes } from './read-codes.ts';
import type { DocumentIntake, DocumentProgress, PagePicture, PageText, SeenCode } from './reader-messages.ts';
import type { Recogniser, Recognised } from './recogniser.ts';

/**
 * A photo or scan: turned upright by its orientation mark, or by trying the other ways up where nothing can be
 * read; everything hidden in it (place, camera, thumbnail, notes) is left behind. A TIFF may have several pages.
 */
export const readPicture = async (
  bytes: Uint8Array,
  mediaType: string,
  limits: DocumentLimits,
  recogniser: Recogniser,
  onProgress: (progress: DocumentProgress) => void,
): Promise<DocumentIntake> => {
  const pages = await countPages(bytes, mediaType, limits);
  const text: PageText[] = [];
  const codes: SeenCode[] = [];
  const problems: DocumentProblem[] = [];
  let turned = 0;
  const most = Math.min(pages, limits.recognisedPages);
  for (let page = 1; page <= most; page++) {
    const upright = await forReading(bytes, page, limits);
    codes.push(...(await readCodes(upright, page)));
    const read = await readAnyWayUp(upright, recogniser);
    if (pages === 1) turned = read.turned;
    text.push({ page, text: read.text, source: 'ocr', confidence: read.confidence });
    problems.push(...doubts(read, page));
    onProgress({ step: 'recognising', done: page, total: most });
  }
  if (most < pages) problems.push({ code: 'pages-not-recognised', limit: most });
  return { mediaType, pages, text, codes, cleaned: await clean(bytes, mediaType, turned, limits), problems };
};

/** One page of a picture, no wider than asked. */
export const renderPicture = async (
  bytes: Uint8Array,
  mediaType: string,
  page: number,
  width: number,
  limits: DocumentLimits,
): Promise<PagePicture> => {
  if (page > (await countPages(bytes, mediaType, limits)))
    throw new DocumentRefusal({ code: 'no-such-page', page });
  const { data, info } = await decoding(() =>
    input(bytes, page, limits)
      .flatten({ background: 'white' })
      .resize({ width, withoutEnlargement: true })
      .jpeg({ quality: 85 })
      .toBuffer({ resolveWithObject: true }),
  );
  return { mediaType: 'image/jpeg', bytes: new Uint8Array(data), width: info.width, height: info.height };
};

const countPages = async (bytes: Uint8Array, mediaType: string, limits: DocumentLimits): Promise<number> => {
  const meta = await decoding(() => sharp(bytes, { limitInputPixels: false }).metadata());
  if (meta.width * meta.height > limits.pixels)
    throw new DocumentRefusal({ code: 'picture-too-large', limit: Math.round(limits.pixels / 1e6) });
  const pages = mediaType === 'image/tiff' ? (meta.pages ?? 1) : 1;
  if (pages > limits.pages)
    throw new DocumentRefusal({ code: 'too-many-pages', found: pages, limit: limits.pages });
  return pages;
};

const input = (bytes: Uint8Array, page: number, limits: DocumentLimits): Sharp =>
  sharp(bytes, {
    limitInputPixels: limits.pixels,
    failOn: 'truncated',
    ...(page > 1 ? { page: page - 1 } : {}),
  }).autoOrient();

/** Letters of 10 points are some 40 dots high in a photographed page of this size, which the recogniser likes. */
const forReading = async (bytes: Uint8Array, page: number, limits: DocumentLimits): Promise<Uint8Array> =>
  await decoding(() =>
    input(bytes, page, limits)
      .flatten({ background: 'white' })
      .resize({ width: 3000, height: 3000, fit: 'inside', withoutEnlargement: true })
      .greyscale()
      .png({ compressionLevel: 1 })
      .toBuffer(),
  );

const unsure = 0.6;

const readAnyWayUp = async (
  picture: Uint8Array,
  recogniser: Recogniser,
): Promise<Recognised & { readonly turned: number }> => {
  let best = { ...(await recogniser.read(picture)), turned: 0 };
  if (best.confidence >= unsure) return best;
  for (const turned of [90, 270, 180]) {
    const read = await recogniser.read(
      await sharp(picture).rotate(turned).png({ compressionLevel: 1 }).toBuffer(),
    );
    if (weight(read) > weight(best) * 1.3) best = { ...read, turned };
    if (best.confidence >= 0.75 && best.turned === turned) break;
  }
  return best;
};

/** Turned text yields few and doubtful words: words of two letters and more, by how sure they are. */
const weight = ({ text, confidence }: Recognised): number =>
  confidence * confidence * (text.match(/\p{L}{2,}/gu)?.join('').length ?? 0);

const doubts = ({ text, confidence }: Recognised, page: number): readonly DocumentProblem[] => {
  if (text.trim() === '') return [{ code: 'page-without-text', page }];
  return confidence < unsure ? [{ code: 'recognition-unsure', page }] : [];
};

/** Line drawings and screens stay sharp as PNG; all else becomes JPEG; several scanned pages stay one TIFF. */
const clean = async (
  bytes: Uint8Array,
  mediaType: string,
  turned: number,
  limits: DocumentLimits,
): Promise<{ readonly mediaType: string; readonly bytes: Uint8Array }> => {
  const form = cleanForms[mediaType] ?? 'jpeg';
  const several = form === 'tiff';
  const upright = several
    ? sharp(bytes, { limitInputPixels: limits.pixels * 4, pages: -1 })
    : input(bytes, 1, limits);
  const data = await decoding(async () => {
    const straight =
      turned === 0 ? upright : sharp(await upright.png({ compressionLevel: 1 }).toBuffer()).rotate(turned);
    return await writers[form](straight).toBuffer();
  });
  return { mediaType: `image/${form}`, bytes: new Uint8Array(data) };
};

const cleanForms: Readonly<Record<string, 'png' | 'jpeg' | 'tiff'>> = {
  'image/png': 'png',
  'image/gif': 'png',
  'image/tiff': 'tiff',
};
const writers: Readonly<Record<'png' | 'jpeg' | 'tiff', (picture: Sharp) => Sharp>> = {
  png: (picture) => picture.png({ compressionLevel: 8 }),
  jpeg: (picture) => picture.flatten({ background: 'white' }).jpeg({ quality: 90 }),
  tiff: (picture) => picture.tiff({ compression: 'deflate' }),
};

const decoding = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch {
    throw new DocumentRefusal({ code: 'damaged' });
  }
};
