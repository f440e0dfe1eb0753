import type { readingDicomwebPath, ReadingSeries } from '@overread/case';
import { filled } from '../../../api/call.ts';
import { askImages } from './ask-images.ts';
import { firstPart } from './first-part.ts';
import type { FrameHeader } from './frame-header.ts';
import { FrameRefused, placesOf, type EncodedFrame, type FrameSource } from './frame-source.ts';
import type { JsonDataset } from './json-values.ts';
import { readFrameHeaders } from './read-frame-headers.ts';
import { seriesStream } from './series-stream.ts';
import { withTables } from './with-tables.ts';

const door: typeof readingDicomwebPath = '/api/cases/:caseId/reading/dicomweb';

/** Images of a case over WADO-RS, pseudonymous (PS3.18 10.4). */
export function dicomwebSource(caseId: string): FrameSource {
  const root = filled(door, { caseId });
  const seriesAt = ({ studyUid, uid }: ReadingSeries): string => `${root}/studies/${studyUid}/series/${uid}`;
  return {
    headers: async (series, signal) => {
      const answer = await askImages(`${seriesAt(series)}/metadata`, 'application/dicom+json', signal);
      const datasets = (await answer.json()) as readonly JsonDataset[];
      const whole = await Promise.all(datasets.map((dataset) => withTables(dataset, signal)));
      return inReadingOrder(series, whole.flatMap(readFrameHeaders));
    },
    frame: async ({ series, index }, header, signal) => {
      const place = placesOf(series)[index];
      if (!place) throw new FrameRefused('gone');
      const path = `${seriesAt(series)}/instances/${place.sopInstanceUid}/frames/${place.frame}`;
      return frameIn(await askImages(path, anyCoding, signal), header);
    },
    stream: (series, wish, signal) => seriesStream(`${seriesAt(series)}/stream`, series, wish, signal),
    thumbnail: async (series, signal) => {
      const middle = series.instances[series.instances.length >> 1];
      if (!middle) return undefined;
      const path = `${seriesAt(series)}/instances/${middle.uid}/thumbnail`;
      const answer = await askImages(path, 'image/jpeg', signal).catch(() => undefined);
      return answer?.blob();
    },
  };
}

const anyCoding = 'multipart/related; type="application/octet-stream"; transfer-syntax=*';
const littleEndian = '1.2.840.10008.1.2.1';

async function frameIn(answer: Response, header: FrameHeader): Promise<EncodedFrame> {
  const part = firstPart(
    new Uint8Array(await answer.arrayBuffer()),
    answer.headers.get('content-type') ?? '',
  );
  if (!part) throw new FrameRefused('broken');
  const stated = /transfer-syntax="?([\d.]+)"?/.exec(part.contentType)?.[1];
  const isPlain = part.contentType.startsWith('application/octet-stream') && stated === undefined;
  return {
    bytes: part.bytes,
    reduction: 0,
    transferSyntaxUid: stated ?? (isPlain ? littleEndian : (header.transferSyntaxUid ?? littleEndian)),
  };
}

function inReadingOrder(
  series: ReadingSeries,
  headers: readonly FrameHeader[],
): readonly (FrameHeader | undefined)[] {
  const byPlace = new Map(headers.map((header) => [`${header.sopInstanceUid} ${header.frame}`, header]));
  const syntaxes = new Map<string, string>(
    series.instances.map(({ uid, transferSyntaxUid }) => [uid, transferSyntaxUid]),
  );
  return placesOf(series).map(({ sopInstanceUid, frame }) => {
    const header = byPlace.get(`${sopInstanceUid} ${frame}`);
    return (
      header && { ...header, transferSyntaxUid: header.transferSyntaxUid ?? syntaxes.get(sopInstanceUid) }
    );
  });
}
