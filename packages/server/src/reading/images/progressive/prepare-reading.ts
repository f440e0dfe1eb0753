import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../../../database/open-database.ts';
import { cases } from '../../../database/tables/cases.ts';
import type { House } from '../../../http/house.ts';
import { handle, type JobHandler, type JobKind } from '../../../jobs/jobs.ts';
import { shownImages, type Kept, type ShownImage } from '../shown-images.ts';
import { canBeProgressive } from './can-be-progressive.ts';
import { keepPrepared, lookUpPrepared, type PreparedFrame } from './prepared-images.ts';
import { encodedFrame } from './progressive-frames.ts';

const prepareReadingKind: JobKind<{ caseId: string }> = {
  name: 'prepare-reading',
  payload: z.object({ caseId: z.uuid() }),
  limitSeconds: 3_600,
};

/** Has a case's images made ready for slow lines, once the transaction is committed. */
export const askToPrepareReading = async (
  { jobs }: Pick<House, 'jobs'>,
  tx: Transaction,
  caseId: string,
): Promise<void> => void (await jobs.enqueue(tx, prepareReadingKind, { caseId }, { caseId }));

/**
 * Encodes every image that a reviewer may see and keeps it beside the one that was sent. Images that are ready are left, so it may be
 * done as often as one likes.
 */
export const prepareReading = (kept: Kept): JobHandler =>
  handle(prepareReadingKind, async ({ payload: { caseId }, report, signal }) => {
    const [kase] = await kept.database
      .select()
      .from(cases)
      .where(and(eq(cases.id, caseId), isNull(cases.erasedAt)));
    if (!kase) return;
    const images = (await shownImages(kept, kase)).filter(canBeProgressive);
    const toDo = await lookUpPrepared(kept, caseId, images);
    for (const [done, image] of toDo.entries()) {
      signal.throwIfAborted();
      await prepare(kept, caseId, image);
      await report((done + 1) / toDo.length);
    }
  });

async function prepare(kept: Kept, caseId: string, image: ShownImage): Promise<void> {
  const frames: PreparedFrame[] = [];
  const { blobId } = await kept.vault
    .write(caseId, 'derived', codestreams(kept, caseId, image, frames), { hash: false })
    .catch((fault: unknown) => {
      if (fault instanceof CannotBeMade) return { blobId: null };
      throw fault;
    });
  const isKept = await keepPrepared(kept, caseId, image, { blobId, frames: blobId === null ? [] : frames });
  if (!isKept && blobId !== null) await kept.vault.remove(caseId, blobId);
}

class CannotBeMade extends Error {
  override readonly name = 'CannotBeMade';
}

/** One after another, one in memory; where each lies is put into `frames`. */
async function* codestreams(
  kept: Kept,
  caseId: string,
  image: ShownImage,
  frames: PreparedFrame[],
): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let number = 1; number <= image.original.frames; number++) {
    const made = await encodedFrame(kept, caseId, image, number);
    if (!made) throw new CannotBeMade();
    const { codestream, coarseLength, reduction } = made;
    frames.push({ at, length: codestream.length, coarse: coarseLength, reduction });
    at += codestream.length;
    yield codestream;
  }
}
