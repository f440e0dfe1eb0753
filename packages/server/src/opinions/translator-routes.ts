import { routes, type Answer } from '@overread/case';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import type { Executor } from '../database/open-database.ts';
import { caseMembers } from '../database/tables/cases.ts';
import { people } from '../database/tables/sign-in.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';

type Translators = Answer<typeof routes.listTranslators>['translators'];

/** Who translates a case: a translator has a part in it only while a coordinator has given it. */
export function translatorRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.listTranslators, async ({ queries, kase }) => ({
    translators: await translatorsOf(queries, kase.id),
  }));

  serve(app, house, routes.addTranslator, async ({ queries, kase, params: { personId } }) => {
    const known = (await translatorsOf(queries, kase.id)).find((one) => one.personId === personId);
    if (!known) throw new Refusal('not-found');
    if (!known.onCase) {
      await queries
        .insert(caseMembers)
        .values({ caseId: kase.id, personId, standing: 'translator', since: house.now() });
      await house.tellByMail(queries, [personId], 'case-news');
    }
    return { translators: await translatorsOf(queries, kase.id) };
  });

  serve(app, house, routes.removeTranslator, async ({ queries, kase, params: { personId } }) => {
    await queries
      .update(caseMembers)
      .set({ until: house.now() })
      .where(
        and(
          eq(caseMembers.caseId, kase.id),
          eq(caseMembers.personId, personId),
          eq(caseMembers.standing, 'translator'),
          isNull(caseMembers.until),
        ),
      );
    return { translators: await translatorsOf(queries, kase.id) };
  });
}

async function translatorsOf(queries: Executor, caseId: string): Promise<Translators> {
  const rows = await queries
    .select({ personId: people.id, name: people.name, part: caseMembers.caseId })
    .from(people)
    .leftJoin(
      caseMembers,
      and(
        eq(caseMembers.personId, people.id),
        eq(caseMembers.caseId, caseId),
        eq(caseMembers.standing, 'translator'),
        isNull(caseMembers.until),
      ),
    )
    .where(and(isNull(people.deactivatedAt), sql`'translator' = any(${people.roles})`))
    .orderBy(asc(people.name), asc(people.id));
  return rows.map(({ personId, name, part }) => ({
    personId: personId as Translators[number]['personId'],
    name,
    onCase: part !== null,
  }));
}
