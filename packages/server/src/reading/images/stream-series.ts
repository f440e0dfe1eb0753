import {
  attributeChanges,
  progressiveSyntax,
  seriesWriter,
  type JsonAttributes,
  type SeriesStreamQuery,
} from '@overread/case';
import { randomUUID } from 'node:crypto';
import { parseAccept } from '../../dicomweb/accept.ts';
import type { RetrieveView } from '../../dicomweb/retrieve-view.ts';
import { bulkDataAt } from '../../dicomweb/retrieve-routes.ts';
import type { CaseRow } from '../../http/admit.ts';
import type { House } from '../../http/house.ts';
import { Refusal } from '../../http/refusal.ts';
import { lookUpPrepared } from './progressive/prepared-images.ts';
import { progressivePart, type FrameExtent } from './progressive/progressive-frames.ts';
import type { ReadingImage } from './reading-index.ts';
import { inOrder, outwards } from './stream-order.ts';

interface Place {
  readonly image: ReadingImage;
  /** From 1. */
  readonly frame: number;
}

interface Asked {
  readonly house: House;
  readonly view: RetrieveView;
  readonly kase: CaseRow;
  /** In reading order. */
  readonly images: readonly ReadingImage[];
  readonly query: SeriesStreamQuery;
}

/** Frames asked for before they can be sent: enough to keep the store and the encoder busy, too few to matter in memory. */
const ahead = 4;

/** A series in one answer, coarse first and exact after it; see `seriesStreamPath`. */
export function streamSeries(asked: Asked): {
  readonly contentType: string;
  readonly body: AsyncGenerator<Uint8Array>;
} {
  const writer = seriesWriter(randomUUID());
  return { contentType: writer.contentType, body: written(asked, writer) };
}

type Writer = ReturnType<typeof seriesWriter>;

async function* written(asked: Asked, writer: Writer): AsyncGenerator<Uint8Array> {
  const { house, kase, images, query } = asked;
  const places = images.flatMap((image) =>
    Array.from({ length: image.original.frames }, (_, index): Place => ({ image, frame: index + 1 })),
  );
  const start = Math.min(query.start ?? 0, places.length - 1);
  const order = [...outwards(places.length, start)].flatMap((index) => places[index] ?? []);
  await lookUpPrepared(house, kase.id, images);
  if (query.only !== 'rest') yield* coarseParts(asked, writer, order);
  if (query.only !== 'coarse') yield* restParts(asked, writer, order);
  yield writer.end();
}

async function* coarseParts(
  asked: Asked,
  writer: Writer,
  order: readonly Place[],
): AsyncGenerator<Uint8Array> {
  const { view, kase } = asked;
  const told = new Set<string>();
  let first: JsonAttributes | undefined;
  for await (const [{ image, frame }, part] of inOrder(order, ahead, (one) => partOf(asked, one, 'coarse'))) {
    const instanceUid = image.sopInstanceUid;
    if (!told.has(instanceUid)) {
      told.add(instanceUid);
      const attributes = await view.attributes(kase, image, bulkDataAt(view, kase, image));
      yield writer.attributes(instanceUid, first ? attributeChanges(first, attributes) : attributes);
      first ??= attributes;
    }
    if (!part) continue;
    yield writer.frame({ ...progressiveMedia, ...part, instanceUid, frame, length: part.bytes.length });
    yield part.bytes;
  }
}

async function* restParts(asked: Asked, writer: Writer, order: readonly Place[]): AsyncGenerator<Uint8Array> {
  for await (const [place, part] of inOrder(order, ahead, (one) => restOf(asked, one))) {
    if (!part) continue;
    const { bytes, ...rest } = part;
    const instanceUid = place.image.sopInstanceUid;
    yield writer.frame({ ...rest, instanceUid, frame: place.frame, reduction: null, length: bytes.length });
    yield bytes;
  }
}

const progressiveMedia = { mediaType: 'image/jphc', transferSyntaxUid: progressiveSyntax };

const partOf = ({ house, kase }: Asked, { image, frame }: Place, extent: FrameExtent) =>
  progressivePart(house, kase.id, image, frame, extent);

const anySyntax = parseAccept('multipart/related; type="application/octet-stream"; transfer-syntax=*');

/** What is missing of a frame; all of one that is not progressive; nothing of one that cannot be read. */
async function restOf(asked: Asked, place: Place) {
  const part = await partOf(asked, place, 'rest');
  if (part) return { ...progressiveMedia, bytes: part.bytes, from: part.from, total: part.total };
  const { view, kase } = asked;
  const media = view.media(place.image, anySyntax);
  if (!media) return undefined;
  try {
    const bytes = await view.frame(kase, place.image, place.frame, media);
    const { mediaType, transferSyntax: transferSyntaxUid } = media;
    return { mediaType, transferSyntaxUid, bytes, from: 0, total: bytes.length };
  } catch (fault) {
    // The others are good all the same; its own door says what is wrong with it.
    if (fault instanceof Refusal) return undefined;
    throw fault;
  }
}
