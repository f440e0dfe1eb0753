const preamble = 128;
const mark = 'DICM';

/**
 * Empties the preamble of a file in memory (PS3.10 section 7.1): nothing reads those 128 bytes, and a program or a page can
 * hide in them. A file without the `DICM` mark has no preamble and is left as it is.
 */
export function emptyPreamble(start: Buffer): void {
  if (start.toString('latin1', preamble, preamble + mark.length) === mark) start.fill(0, 0, preamble);
}

/** The same for a file that streams by. */
export async function* withoutPreamble(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let start: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of source) {
    if (start === undefined) {
      yield chunk;
      continue;
    }
    start = Buffer.concat([start, chunk]);
    if (start.length < preamble + mark.length) continue;
    emptyPreamble(start);
    yield start;
    start = undefined;
  }
  if (start !== undefined) yield start;
}
