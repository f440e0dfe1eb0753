import { askImages } from './ask-images.ts';
import { firstPart } from './first-part.ts';
import { bytesIn, type JsonDataset } from './json-values.ts';

/** The server leaves long binary values at their own address: look-up tables are fetched, nothing else. */
const tables = ['00281201', '00281202', '00281203', '00281221', '00281222', '00281223'];
const tableSequences = ['00283000', '00283010'];

/** The data set with those tables in it. */
export async function withTables(dataset: JsonDataset, signal: AbortSignal): Promise<JsonDataset> {
  const fetched = await fetchedTables(dataset, tables, signal);
  const sequences = await Promise.all(
    tableSequences.map(async (tag) => {
      const [item] = dataset[tag]?.Value ?? [];
      if (typeof item !== 'object' || item === null) return {};
      const whole = item as JsonDataset;
      const data = await fetchedTables(whole, ['00283006'], signal);
      return { [tag]: { vr: 'SQ', Value: [{ ...whole, ...data }] } };
    }),
  );
  return Object.assign({}, dataset, fetched, ...sequences) as JsonDataset;
}

async function fetchedTables(
  dataset: JsonDataset,
  wanted: readonly string[],
  signal: AbortSignal,
): Promise<JsonDataset> {
  const pairs = wanted.map(async (tag) => {
    const uri = dataset[tag]?.BulkDataURI;
    if (uri === undefined || bytesIn(dataset, tag)) return [];
    // Only from this server, whatever a header says.
    const address = new URL(uri, location.href);
    const answer = await askImages(
      address.pathname,
      'application/octet-stream, multipart/related',
      signal,
    ).catch(() => undefined);
    const part =
      answer &&
      firstPart(new Uint8Array(await answer.arrayBuffer()), answer.headers.get('content-type') ?? '');
    return part ? [[tag, { vr: 'OW', InlineBinary: base64(part.bytes) }] as const] : [];
  });
  return Object.fromEntries((await Promise.all(pairs)).flat());
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
