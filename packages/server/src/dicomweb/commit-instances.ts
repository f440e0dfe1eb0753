import type { House } from '../http/house.ts';
import { keepInstances, keptAlready, QuotaReached, type WrittenInstance } from './keep-instances.ts';
import { sharedCommits } from './shared-commits.ts';
import type { StoredPart } from './store-answer.ts';
import type { Storing } from './storing.ts';

interface Batch {
  readonly storing: Storing;
  readonly written: readonly WrittenInstance[];
}

type Commit = (key: string, batch: Batch) => Promise<readonly StoredPart[]>;

/** One for each house there is in this program. */
const commits = new WeakMap<House, Commit>();

/** Makes written files part of their case, with an entry in the record; the parts in the files' order. */
export async function commitInstances(
  storing: Storing,
  written: readonly WrittenInstance[],
): Promise<readonly StoredPart[]> {
  const { house, authority, object, from } = storing;
  const commit = commits.get(house) ?? sharedCommits(commitAll);
  commits.set(house, commit);
  const { caseId, recordedAs } = authority;
  try {
    return await commit(JSON.stringify([caseId, recordedAs, object, from]), { storing, written });
  } catch (error) {
    await drop(
      storing,
      written.map(({ blobId }) => blobId),
    ).catch((fault: unknown) => house.log.error({ err: fault }, 'files nobody refers to are left'));
    if (!(error instanceof QuotaReached)) throw error;
    return Promise.all(written.map((one) => keptAlready(house.database, caseId, one.header, one.sha256)));
  }
}

/** Batches of one actor from one place to one case: what holds for the first holds for all. */
async function commitAll(batches: readonly Batch[]): Promise<readonly (readonly StoredPart[])[]> {
  const [first] = batches;
  if (!first) return [];
  const { house, authority, object, from } = first.storing;
  const { caseId, addedBy, recordedAs } = authority;
  const { parts, unused } = await house.database.transaction(async (tx) => {
    // Asked again under the lock: between the first asking and now the case may have been erased.
    await authority.admit(tx, 'key share');
    const written = batches.flatMap((batch) => batch.written);
    const kept = await keepInstances(house, tx, { caseId, by: addedBy, written });
    await house.record.act(tx, { actor: recordedAs, act: 'add-imaging', caseId, object, from });
    return kept;
  });
  await drop(first.storing, unused).catch((fault: unknown) =>
    house.log.error({ err: fault }, 'files nobody refers to are left'),
  );
  let at = 0;
  return batches.map(({ written }) => parts.slice(at, (at += written.length)));
}

const drop = ({ house, authority }: Storing, blobs: readonly string[]): Promise<unknown> =>
  Promise.all(blobs.map((blobId) => house.vault.remove(authority.caseId, blobId)));
