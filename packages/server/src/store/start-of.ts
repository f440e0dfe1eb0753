/** `whole` when the source ended within the limit; otherwise `pieces`, the same bytes from the beginning. */
export type Start = Readonly<
  { whole: Uint8Array; pieces?: never } | { whole?: never; pieces: AsyncIterable<Uint8Array> }
>;

/** Looks at the beginning of a source to tell the small from the large. */
export async function startOf(source: Uint8Array | AsyncIterable<Uint8Array>, limit: number): Promise<Start> {
  if (source instanceof Uint8Array)
    return source.length <= limit ? { whole: source } : { pieces: inPieces(source, limit) };
  const iterator = source[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  for (let size = 0; size <= limit;) {
    const next = await iterator.next();
    if (next.done) return { whole: Buffer.concat(held) };
    held.push(next.value);
    size += next.value.length;
  }
  return { pieces: resume(held, iterator) };
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function* resume(
  held: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* held;
    for (;;) {
      const next = await iterator.next();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // A reader that stops early lets the source close what it holds.
    await iterator.return?.();
  }
}
