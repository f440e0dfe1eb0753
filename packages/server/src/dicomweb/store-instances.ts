import { byteBudget } from './byte-budget.ts';
import { commitInstances } from './commit-instances.ts';
import type { StoreFailure } from './failure-reason.ts';
import { imagingHeld, type WrittenInstance } from './keep-instances.ts';
import { FileTooLong, receiveFile, type ReceivedFile } from './receive-file.ts';
import { Room } from './room.ts';
import type { StoredPart } from './store-answer.ts';
import type { Storing } from './storing.ts';
import { writeInstance } from './write-instance.ts';

/** Rows of one transaction: enough to share its cost, few enough to hold. */
const batch = 64;
/** Files being read, encrypted and written at the same moment. */
const lanes = 8;
/** Bytes of one SOP Instance. */
export const instanceLimit = 4 * 2 ** 30;
const holdAtMost = 16 * 2 ** 20;
/** Of this program's memory, for files of all requests together. */
const inFlight = byteBudget(192 * 2 ** 20);

/**
 * Keeps the files of one request: each is written to the store durably, then all become part of the case in transactions with
 * their entries in the record. What is answered is kept; what is not answered may be sent again. When a request dies, the
 * files that had come whole are kept, and nothing of the others.
 */
export async function storeInstances(
  storing: Storing,
  files: AsyncIterable<AsyncIterable<Buffer>>,
): Promise<readonly StoredPart[]> {
  const { house, authority } = storing;
  const [held] = await Promise.all([
    imagingHeld(house.database, authority.caseId),
    authority.admit(house.database),
  ]);
  const room = new Room(house.quotas, held);
  const parts: StoredPart[] = [];
  let written: Promise<WrittenInstance | StoredPart>[] = [];

  const flush = async (): Promise<void> => {
    const settled = await Promise.all(written);
    written = [];
    const good: WrittenInstance[] = [];
    for (const one of settled) {
      if ('blobId' in one) good.push(one);
      else parts.push(one);
    }
    if (good.length > 0) parts.push(...(await commitInstances(storing, good)));
  };

  try {
    for await (const body of files) {
      if (written.length >= lanes) await written[written.length - lanes];
      const file = await receive(storing, room, body);
      written.push('failure' in file ? Promise.resolve(file) : writeInstance(storing, room, file));
      if (written.length >= batch) await flush();
    }
  } finally {
    await flush();
  }
  return parts;
}

/** The rest of a file that is too long is read by the multipart reader, and dropped. */
async function receive(
  { house, authority }: Storing,
  room: Room,
  body: AsyncIterable<Buffer>,
): Promise<ReceivedFile | StoredPart> {
  try {
    return await receiveFile(body, {
      limit: Math.min(instanceLimit, Math.max(room.bytes, holdAtMost)),
      holdAtMost,
      budget: inFlight,
      keep: (source) => house.vault.write(authority.caseId, 'instance', source, { hash: false }),
    });
  } catch (error) {
    if (error instanceof FileTooLong) return unnamed('quota-reached');
    throw error;
  }
}

const unnamed = (failure: StoreFailure): StoredPart => ({
  studyUid: null,
  sopClassUid: null,
  sopInstanceUid: null,
  failure,
});
