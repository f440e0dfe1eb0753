import { readSeriesStream, SeriesStreamFault, type ReadingSeries } from '@overread/case';
import { askImages } from './ask-images.ts';
import { FrameRefused, placesOf, type Streamed, type StreamWish } from './frame-source.ts';
import { readFrameHeaders } from './read-frame-headers.ts';
import { withTables } from './with-tables.ts';

const littleEndian = '1.2.840.10008.1.2.1';

/** A series in one answer, coarse first; an answer that was cut off throws, after all that came whole. */
export async function* seriesStream(
  path: string,
  series: ReadingSeries,
  { start, only }: StreamWish,
  signal: AbortSignal,
): AsyncIterable<Streamed> {
  const query = new URLSearchParams({
    start: String(start),
    ...(only && { only }),
    ...(series.part !== undefined && { part: String(series.part) }),
  });
  const answer = await askImages(`${path}?${query.toString()}`, 'multipart/related', signal);
  if (!answer.body) throw new FrameRefused('gone');
  const places = new Map(
    placesOf(series).map(({ sopInstanceUid, frame }, index) => [`${sopInstanceUid} ${frame}`, index]),
  );
  try {
    for await (const part of readSeriesStream(
      answer.headers.get('content-type') ?? '',
      chunksOf(answer.body),
    )) {
      if (part.kind === 'attributes') {
        for (const header of readFrameHeaders(await withTables(part.attributes, signal))) {
          const index = places.get(`${part.instanceUid} ${header.frame}`);
          if (index !== undefined) yield { kind: 'header', index, header };
        }
        continue;
      }
      const index = places.get(`${part.instanceUid} ${part.frame}`);
      if (index === undefined) continue;
      const { bytes, from, transferSyntaxUid, reduction, total } = part;
      yield {
        kind: 'piece',
        piece: {
          index,
          bytes,
          from,
          total: total || bytes.length,
          reduction: reduction ?? 0,
          transferSyntaxUid: transferSyntaxUid || littleEndian,
        },
      };
    }
  } catch (error) {
    if (error instanceof SeriesStreamFault && error.code === 'not-a-stream') throw new FrameRefused('broken');
    throw error;
  }
}

/** Not every browser lets a stream be walked through. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
