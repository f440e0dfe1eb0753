import { randomUUID } from 'node:crypto';
import { inPieces, type Retrieved } from './retrieved.ts';

export interface AnswerPart {
  readonly contentType: string;
  readonly location?: string;
  readonly body: Uint8Array | AsyncIterable<Uint8Array>;
}

/** A multipart/related answer (RFC 2387) of parts as they become ready; one part is held at a time. */
export function multipartAnswer(
  type: string,
  parts: AsyncIterable<AnswerPart>,
): { readonly contentType: string; readonly body: AsyncGenerator<Uint8Array> } {
  const boundary = randomUUID().replaceAll('-', '');
  return {
    contentType: `multipart/related; type="${type}"; boundary=${boundary}`,
    body: written(parts, boundary),
  };
}

async function* written(parts: AsyncIterable<AnswerPart>, boundary: string): AsyncGenerator<Uint8Array> {
  let before = '';
  for await (const { contentType, location, body } of parts) {
    const place = location ? `\r\nContent-Location: ${location}` : '';
    yield Buffer.from(`${before}--${boundary}\r\nContent-Type: ${contentType}${place}\r\n\r\n`);
    if (body instanceof Uint8Array) yield body;
    else yield* body;
    before = '\r\n';
  }
  yield Buffer.from(`${before}--${boundary}--\r\n`);
}

/** The same for one part that is at hand, which is not copied. */
export function multipartOf(
  type: string,
  { contentType, body }: AnswerPart & { readonly body: Uint8Array },
): Retrieved {
  const boundary = randomUUID().replaceAll('-', '');
  return inPieces(`multipart/related; type="${type}"; boundary=${boundary}`, [
    Buffer.from(`--${boundary}\r\nContent-Type: ${contentType}\r\n\r\n`),
    body,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
}
