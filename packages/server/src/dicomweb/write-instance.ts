import type { DiscFile } from '@overread/imaging';
import { keptAlready, sealHeader, type WrittenInstance } from './keep-instances.ts';
import { memoryFile } from './memory-file.ts';
import { readHeader, type InstanceHeader } from './read-header.ts';
import type { ReceivedFile } from './receive-file.ts';
import type { Room } from './room.ts';
import type { StoredPart } from './store-answer.ts';
import type { Storing } from './storing.ts';
import { storedFile } from './stored-file.ts';

/** Reads a received file's header and sees to it that the file lies in the store durably, if it is to be kept. Never rejects. */
export async function writeInstance(
  storing: Storing,
  room: Room,
  file: ReceivedFile,
): Promise<WrittenInstance | StoredPart> {
  const { house, authority } = storing;
  const { caseId } = authority;
  let header: InstanceHeader | null = null;
  let { blobId } = file;
  try {
    header = await readHeader(placeOf(storing, file));
    const refused = await refuse(storing, room, file, header);
    if (refused || !header) {
      if (blobId !== undefined) await house.vault.remove(caseId, blobId);
      return refused ?? failed(null, 'not-dicom');
    }
    const sealing = sealHeader(house, caseId, header);
    blobId ??= (await house.vault.write(caseId, 'instance', file.content ?? Buffer.alloc(0), { hash: false }))
      .blobId;
    return { header, blobId, bytes: file.bytes, sha256: file.sha256, sealedHeader: await sealing };
  } catch (fault) {
    house.log.error({ err: fault }, 'an instance could not be written');
    if (blobId !== undefined) await house.vault.remove(caseId, blobId).catch(() => undefined);
    return failed(header, isFull(fault) ? 'quota-reached' : 'cannot-keep');
  } finally {
    file.giveBack?.();
  }
}

const isFull = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && (fault.code === 'ENOSPC' || fault.code === 'EDQUOT');

const placeOf = ({ house, authority }: Storing, { content, blobId, bytes }: ReceivedFile): DiscFile =>
  content === undefined
    ? storedFile(house.vault, authority.caseId, { blobId, bytes, path: 'instance' })
    : memoryFile(content);

async function refuse(
  { house, authority, studyUid }: Storing,
  room: Room,
  { sha256, bytes }: ReceivedFile,
  header: InstanceHeader | null,
): Promise<StoredPart | null> {
  if (header === null) return failed(null, 'not-dicom');
  if (studyUid !== null && header.studyUid !== studyUid) return failed(header, 'other-study');
  // A full case still says yes to what it has.
  return room.take(bytes) ? null : keptAlready(house.database, authority.caseId, header, sha256);
}

const failed = (header: InstanceHeader | null, failure: StoredPart['failure']): StoredPart => ({
  studyUid: header?.studyUid ?? null,
  sopClassUid: header?.sopClassUid ?? null,
  sopInstanceUid: header?.sopInstanceUid ?? null,
  failure,
});
