import type { AttributeChanges, FramePart } from './series-stream.ts';

/** Parts of a series' stream as they are sent; see `seriesStreamPath`. `first` is for the very first part. */
export interface SeriesWriter {
  readonly contentType: string;
  /** All of a part. */
  readonly attributes: (instanceUid: string, changes: AttributeChanges) => Uint8Array;
  /** What stands before the part's bytes, which go out as they are. */
  readonly frame: (part: Omit<FramePart, 'kind' | 'bytes'> & { readonly length: number }) => Uint8Array;
  readonly end: () => Uint8Array;
}

/** `boundary` occurs in none of the parts: make it at random. */
export function seriesWriter(boundary: string): SeriesWriter {
  let before = '';
  const head = (lines: readonly string[]): string => {
    const text = `${before}--${boundary}\r\n${lines.join('\r\n')}\r\n\r\n`;
    before = '\r\n';
    return text;
  };
  return {
    contentType: `multipart/related; type="image/jphc"; boundary=${boundary}`,
    attributes: (instanceUid, changes) => {
      const body = utf8.encode(JSON.stringify(changes));
      const start = utf8.encode(
        head([
          'Content-Type: application/dicom+json',
          `Content-Location: instances/${instanceUid}`,
          `Content-Length: ${body.length}`,
        ]),
      );
      const part = new Uint8Array(start.length + body.length);
      part.set(start);
      part.set(body, start.length);
      return part;
    },
    frame: ({ instanceUid, frame, mediaType, transferSyntaxUid, from, total, reduction, length }) =>
      utf8.encode(
        head([
          `Content-Type: ${mediaType}; transfer-syntax=${transferSyntaxUid}`,
          `Content-Location: instances/${instanceUid}/frames/${frame}`,
          `Content-Range: bytes ${from}-${from + length - 1}/${total}`,
          ...(reduction === null ? [] : [`Overread-Reduction: ${reduction}`]),
          `Content-Length: ${length}`,
        ]),
      ),
    end: () => utf8.encode(`${before}--${boundary}--\r\n`),
  };
}

const utf8 = new TextEncoder();
