import { withChanges } from './attribute-changes.ts';
import type { AttributeChanges, JsonAttributes, SeriesPart } from './series-stream.ts';

/** The answer is no stream of a series, or ended before its end. */
export class SeriesStreamFault extends Error {
  override readonly name = 'SeriesStreamFault';
  readonly code: 'not-a-stream' | 'cut-off';

  constructor(code: SeriesStreamFault['code']) {
    super(code);
    this.code = code;
  }
}

/**
 * Parts of a series' stream (see `seriesStreamPath`) as they arrive, attributes made whole; memory is one part's, and what one chunk
 * brings. Nothing is searched for: every part says how long it is.
 * @throws SeriesStreamFault after all parts that came whole
 */
export async function* readSeriesStream(
  contentType: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<SeriesPart> {
  const boundary = /;\s*boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined || !/^multipart\/related\b/i.test(contentType))
    throw new SeriesStreamFault('not-a-stream');
  const source = byteSource(chunks);
  let first: JsonAttributes | undefined;
  for (let lead = ''; ; lead = '\r\n') {
    const delimiter = `${lead}--${boundary}`;
    if (ascii(await source.take(delimiter.length)) !== delimiter) throw new SeriesStreamFault('not-a-stream');
    if (ascii(await source.take(2)) === '--') return;
    const headers = headersIn(await source.line());
    const bytes = await source.take(lengthIn(headers));
    const part = partOf(headers, bytes, first);
    if (part.kind === 'attributes') first ??= part.attributes;
    yield part;
  }
}

type Headers = ReadonlyMap<string, string>;

const mostHeaderBytes = 4_096;
/** Above any frame that is decoded, so that a lying length costs no more. */
const mostPartBytes = 2 ** 28;

function partOf(headers: Headers, bytes: Uint8Array, first: JsonAttributes | undefined): SeriesPart {
  const [, instanceUid, frame] =
    /^instances\/([\d.]+)(?:\/frames\/(\d+))?$/.exec(headers.get('content-location') ?? '') ?? [];
  const type = /^([^;\s]+)(?:\s*;\s*transfer-syntax=([\d.]+))?/.exec(headers.get('content-type') ?? '');
  if (instanceUid === undefined || !type) throw new SeriesStreamFault('not-a-stream');
  if (frame === undefined) {
    const changes = JSON.parse(new TextDecoder().decode(bytes)) as AttributeChanges;
    return { kind: 'attributes', instanceUid, attributes: withChanges(first ?? {}, changes) };
  }
  const [, from = '', total = ''] = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get('content-range') ?? '') ?? [];
  const reduction = headers.get('overread-reduction');
  return {
    kind: 'frame',
    instanceUid,
    frame: Number(frame),
    mediaType: type[1] ?? '',
    transferSyntaxUid: type[2] ?? '',
    from: Number(from),
    total: Number(total),
    reduction: reduction === undefined ? null : Number(reduction),
    bytes,
  };
}

function headersIn(text: string): Headers {
  const lines = text.split('\r\n').map((line) => /^([^:]+):\s*(.*)$/.exec(line) ?? []);
  return new Map(lines.map(([, name = '', value = '']) => [name.toLowerCase(), value]));
}

function lengthIn(headers: Headers): number {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  if (!Number.isInteger(length) || length < 0 || length > mostPartBytes)
    throw new SeriesStreamFault('not-a-stream');
  return length;
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Bytes of chunks, however they are cut. */
function byteSource(chunks: AsyncIterable<Uint8Array>) {
  const iterator = chunks[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array(0);
  let at = 0;
  const more = async (): Promise<void> => {
    const { done, value } = await iterator.next();
    if (done) throw new SeriesStreamFault('cut-off');
    held = value;
    at = 0;
  };
  const take = async (length: number): Promise<Uint8Array> => {
    const taken = new Uint8Array(length);
    for (let have = 0; have < length;) {
      if (at >= held.length) {
        await more();
        continue;
      }
      const piece = held.subarray(at, at + length - have);
      taken.set(piece, have);
      at += piece.length;
      have += piece.length;
    }
    return taken;
  };
  return {
    take,
    /** Header lines up to the empty one, without it. */
    line: async (): Promise<string> => {
      let text = '';
      while (!text.endsWith('\r\n\r\n')) {
        if (text.length > mostHeaderBytes) throw new SeriesStreamFault('not-a-stream');
        text += ascii(await take(1));
      }
      return text.slice(0, -4);
    },
  };
}
