/** The first part of a multipart answer, or the whole body of one that has no parts (PS3.18 8.6.1.2). */
export function firstPart(
  body: Uint8Array,
  contentType: string,
): { readonly bytes: Uint8Array; readonly contentType: string } | undefined {
  if (!/^multipart\//i.test(contentType)) return { bytes: body, contentType };
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return undefined;
  const start = find(body, ascii(`--${boundary}`), 0);
  const head = start < 0 ? -1 : find(body, ascii('\r\n\r\n'), start);
  if (head < 0) return undefined;
  const headers = new TextDecoder('latin1').decode(body.subarray(start, head));
  const from = head + 4;
  const stated = Number(/content-length:\s*(\d+)/i.exec(headers)?.[1] ?? Number.NaN);
  const end = Number.isFinite(stated) ? from + stated : findLast(body, ascii(`\r\n--${boundary}`), from);
  if (end < from || end > body.length) return undefined;
  return {
    bytes: body.subarray(from, end),
    contentType: /content-type:\s*([^\r\n]+)/i.exec(headers)?.[1] ?? '',
  };
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

function find(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(wanted[0] ?? 0, from); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (isAt(bytes, wanted, at)) return at;
  return -1;
}

/** From the end, for what is in between may be hundreds of megabytes. */
function findLast(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  for (let at = bytes.length - wanted.length; at >= from; at--) if (isAt(bytes, wanted, at)) return at;
  return -1;
}

const isAt = (bytes: Uint8Array, wanted: Uint8Array, at: number): boolean =>
  wanted.every((value, index) => bytes[at + index] === value);
