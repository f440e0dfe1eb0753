import { routes, type Uid } from '@overread/case';
import { and, count, countDistinct, eq, inArray, max, min, sql, sum } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { caseInventory } from '../cases/case-inventory.ts';
import type { Executor } from '../database/open-database.ts';
import { cases } from '../database/tables/cases.ts';
import { instances, progressiveImages, storeDoors } from '../database/tables/imaging.ts';
import { imagingHeld } from '../dicomweb/keep-instances.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';
import { signedIn } from '../http/signed-in.ts';

/** What a case holds in imaging; the images themselves go over DICOMweb. */
export function imagingRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.askMissing, async ({ queries, kase, body }) => {
    const asked = [...new Set(body.instances)];
    const known = asked.length > 0 ? await kept(queries, kase.id, asked) : new Set<string>();
    const { bytes } = await imagingHeld(queries, kase.id);
    return {
      missing: asked.filter((one) => !known.has(one)),
      bytesLeft: Math.max(0, house.quotas.caseBytes - bytes),
    };
  });

  serve(app, house, routes.listImaging, async ({ queries, kase }) => {
    const [inventory, counted] = await Promise.all([
      caseInventory(queries, house.seal, kase.id),
      countStudies(queries, kase.id),
    ]);
    const described = new Map(
      inventory.patients.flatMap(({ studies }) => studies.map((one) => [one.uid as string, one] as const)),
    );
    const studies = counted.map((one) => ({
      ...one,
      date: described.get(one.uid)?.date ?? null,
      description: described.get(one.uid)?.description ?? null,
    }));
    return { studies, inventory };
  });

  serve(app, house, routes.removeStudy, async ({ queries, kase, params, afterCommit }) => {
    // Rows of what was made of the images go with theirs; their files do not.
    const made = await queries
      .select({ blobId: progressiveImages.blobId })
      .from(progressiveImages)
      .innerJoin(
        instances,
        and(
          eq(instances.caseId, progressiveImages.caseId),
          eq(instances.sopInstanceUid, progressiveImages.sopInstanceUid),
        ),
      )
      .where(and(eq(instances.caseId, kase.id), eq(instances.studyUid, params.studyUid)));
    const removed = await queries
      .delete(instances)
      .where(and(eq(instances.caseId, kase.id), eq(instances.studyUid, params.studyUid)))
      .returning({ blobId: instances.blobId });
    if (removed.length === 0) throw new Refusal('not-found');
    await queries.update(cases).set({ updatedAt: house.now() }).where(eq(cases.id, kase.id));
    afterCommit(async () => {
      for (const { blobId } of [...removed, ...made])
        if (blobId !== null) await house.vault.remove(kase.id, blobId);
    });
    return { removed: removed.length };
  });

  serve(app, house, routes.openStoreDoor, async ({ queries, kase, actor, body }) => {
    const token = randomBytes(24).toString('base64url');
    const openedAt = house.now();
    const door = {
      // AE titles have 16 characters at most (PS3.5 section 6.2).
      calledAeTitle: `OR${randomBytes(7).toString('hex').toUpperCase()}`,
      expiresAt: new Date(openedAt.getTime() + body.hours * 3_600_000),
    };
    await queries.insert(storeDoors).values({
      id: randomUUID(),
      caseId: kase.id,
      tokenHash: createHash('sha256').update(token).digest(),
      openedBy: signedIn(actor).personId,
      openedAt,
      ...door,
    });
    return { token, calledAeTitle: door.calledAeTitle, expiresAt: door.expiresAt.toISOString() };
  });
}

async function kept(queries: Executor, caseId: string, uids: readonly string[]): Promise<Set<string>> {
  const rows = await queries
    .select({ uid: instances.sopInstanceUid })
    .from(instances)
    .where(and(eq(instances.caseId, caseId), inArray(instances.sopInstanceUid, [...uids])));
  return new Set(rows.map(({ uid }) => uid));
}

async function countStudies(queries: Executor, caseId: string) {
  const rows = await queries
    .select({
      uid: instances.studyUid,
      modalities: sql<string[]>`array_agg(distinct ${instances.modality})`,
      series: countDistinct(instances.seriesUid),
      instances: count(),
      bytes: sum(instances.bytes),
      addedAt: max(instances.addedAt),
    })
    .from(instances)
    .where(eq(instances.caseId, caseId))
    .groupBy(instances.studyUid)
    .orderBy(min(instances.addedAt));
  return rows.map(({ uid, bytes, addedAt, ...row }) => ({
    ...row,
    uid: uid as Uid,
    bytes: Number(bytes),
    addedAt: (addedAt ?? new Date(0)).toISOString(),
  }));
}
