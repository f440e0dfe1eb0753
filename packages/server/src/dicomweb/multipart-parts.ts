/** One part of a multipart body. `body` must be read to its end before the next part is asked for. */
export interface Part {
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: AsyncIterable<Buffer>;
}

/** The body is not what RFC 2046 section 5.1 says a multipart body is. */
export class MultipartError extends Error {
  override readonly name = 'MultipartError';
}

const headerLimit = 8_192;
const preambleLimit = 4_096;

/**
 * The parts of a multipart/related body (RFC 2387, PS3.18 section 8.6.1.2) as they stream in. Holds one chunk and the
 * length of a boundary, whatever the parts' size.
 */
export async function* multipartParts(source: AsyncIterable<Buffer>, boundary: string): AsyncGenerator<Part> {
  const input = new Input(source);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first delimiter may stand at the very start, without the line break that belongs to all others.
  input.put(Buffer.from('\r\n'));
  await input.skipPast(delimiter, preambleLimit);
  while (!(await input.startsWith('--'))) {
    const headers = readHeaders(await input.headerBlock());
    const body = input.until(delimiter);
    // Without `return`: whoever stops reading a part leaves the rest of it to be read here.
    yield { headers, body: { [Symbol.asyncIterator]: () => ({ next: () => body.next() }) } };
    for await (const rest of body) void rest;
  }
}

/** `boundary` of a Content-Type, or null where it is not multipart/related with one (RFC 2046 allows 1 to 70 characters). */
export function boundaryOf(contentType: string): string | null {
  if (!/^multipart\/related\s*;/i.test(contentType)) return null;
  const found = /;\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70})(?=[\s;]|$))/i.exec(contentType);
  return found?.[1] ?? found?.[2] ?? null;
}

class Input {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  put(bytes: Buffer): void {
    this.#held = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
  }

  async startsWith(text: string): Promise<boolean> {
    await this.#fill(text.length);
    return this.#held.subarray(0, text.length).toString('latin1') === text;
  }

  async skipPast(delimiter: Buffer, limit: number): Promise<void> {
    let skipped = 0;
    for await (const chunk of this.until(delimiter)) {
      skipped += chunk.length;
      if (skipped > limit) throw new MultipartError('no boundary at the start of the body');
    }
  }

  /** Up to and with the empty line; padding after the boundary is allowed (RFC 2046 section 5.1.1). */
  async headerBlock(): Promise<string> {
    for (;;) {
      const end = this.#held.indexOf('\r\n\r\n');
      if (end >= 0) {
        const block = this.#held.subarray(0, end).toString('latin1');
        this.#held = this.#held.subarray(end + 4);
        return block;
      }
      if (this.#held.length > headerLimit) throw new MultipartError('a part’s header is too long');
      if (!(await this.#more())) throw new MultipartError('the body ends within a part’s header');
    }
  }

  /** Everything before `delimiter`, which is taken away too. Throws where it does not come: half a part is none. */
  async *until(delimiter: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.#held.indexOf(delimiter);
      if (at >= 0) {
        const last = this.#take(at);
        this.#take(delimiter.length);
        if (last.length > 0) yield last;
        return;
      }
      const safe = this.#held.length - delimiter.length + 1;
      if (safe > 0) yield this.#take(safe);
      // What is held may begin a delimiter. Where the next chunk does not go on with one, neither is copied.
      const chunk = await this.#next();
      if (!chunk) throw new MultipartError('the body ends without its boundary');
      const seam = Buffer.concat([this.#held, chunk.subarray(0, delimiter.length - 1)]);
      if (chunk.length < delimiter.length || seam.includes(delimiter)) this.put(chunk);
      else {
        const before = this.#held;
        this.#held = chunk;
        if (before.length > 0) yield before;
      }
    }
  }

  #take(length: number): Buffer {
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return taken;
  }

  async #fill(length: number): Promise<void> {
    while (this.#held.length < length && (await this.#more()));
  }

  async #more(): Promise<boolean> {
    const chunk = await this.#next();
    if (chunk) this.put(chunk);
    return chunk !== undefined;
  }

  async #next(): Promise<Buffer | undefined> {
    const { done, value } = await this.#chunks.next();
    return done ? undefined : value;
  }
}

function readHeaders(block: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of block.split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}
