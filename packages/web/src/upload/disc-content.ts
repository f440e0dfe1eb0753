import { openRecord, readInstance, tags, type DiscFile } from '@overread/imaging';
import { inflateRaw } from '../scan/inflate.ts';

/** Read at a time, so that a large file never stands in memory whole; the browser keeps such Blobs on disk. */
const piece = 8_000_000;

/** The file's SOP Instance UID; null where it is no DICOM instance. Fails where the medium cannot be read. */
export async function sopUidOf(file: DiscFile): Promise<string | null> {
  const result = await readInstance(file, inflateRaw);
  if (result.kind === 'failed') throw new Error(result.problem.code);
  if (result.kind === 'not-dicom') return null;
  const uid = openRecord(result.record).attributes.text(tags.SOPInstanceUID);
  return uid === undefined || uid === '' ? null : uid;
}

/** The whole file as it is. Fails where the medium cannot deliver all of it. */
export async function contentOf(file: DiscFile): Promise<Blob | Uint8Array<ArrayBuffer>> {
  if (file.size <= piece) return exactly(file, 0, file.size);
  const parts: Blob[] = [];
  for (let at = 0; at < file.size; at += piece)
    parts.push(new Blob([await exactly(file, at, Math.min(piece, file.size - at))]));
  return new Blob(parts);
}

async function exactly(file: DiscFile, offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await file.read(offset, length);
  if (bytes.length !== length) throw new Error(`${file.path} ends early`);
  return new Uint8Array(bytes);
}
