import { isDeepStrictEqual } from 'node:util';
import { annotation as annotationSchema, type Annotation } from '@overread/case';
import { and, eq } from 'drizzle-orm';
import type { CaseSeal } from '../../cases/case-seal.ts';
import type { Transaction } from '../../database/open-database.ts';
import { annotations } from '../../database/tables/reading.ts';
import { Refusal } from '../../http/refusal.ts';
import { annotationPlace } from './annotation-place.ts';
import { refuseIfSigned } from './refuse-if-signed.ts';

interface Kept {
  readonly caseId: string;
  readonly personId: string;
  /** The version it was made from; 0: it is new. */
  readonly over: number;
  readonly annotation: Annotation;
  readonly at: Date;
}

/** More than any reading needs; what comes in is bounded. */
const most = 2_000;

/** Keeps one's own mark. The same keeping again, after its answer was lost, is answered alike and changes nothing. */
export async function keepAnnotation(
  tx: Transaction,
  seal: CaseSeal,
  kept: Kept,
): Promise<{ version: number }> {
  const { annotation, caseId, personId, over, at } = kept;
  const [row] = await tx.select().from(annotations).where(eq(annotations.id, annotation.id));
  if (row && (row.caseId !== caseId || row.personId !== personId)) throw new Refusal('different-content');
  if (row && row.version !== over) {
    const present = await seal.open(caseId, annotationPlace(row.id), row.sealed);
    if (row.version === over + 1 && isDeepStrictEqual(annotationSchema.parse(present), annotation))
      return { version: row.version };
    throw new Refusal('changed-meanwhile');
  }
  if (!row && over !== 0) throw new Refusal('not-found');
  if (row) await refuseIfSigned(tx, row);
  else await refuseIfMany(tx, caseId, personId);
  const next = {
    version: over + 1,
    sealed: await seal.seal(caseId, annotationPlace(annotation.id), annotation),
    at,
  };
  await tx
    .insert(annotations)
    .values({ id: annotation.id, caseId, personId, ...next })
    .onConflictDoUpdate({ target: annotations.id, set: next });
  return { version: next.version };
}

async function refuseIfMany(tx: Transaction, caseId: string, personId: string): Promise<void> {
  const own = await tx.$count(
    annotations,
    and(eq(annotations.caseId, caseId), eq(annotations.personId, personId)),
  );
  if (own >= most) throw new Refusal('quota-reached');
}
