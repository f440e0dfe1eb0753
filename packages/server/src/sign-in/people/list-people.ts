import type { Role } from '@overread/case';
import { and, asc, gt, sql } from 'drizzle-orm';
import type { Executor } from '../../database/open-database.ts';
import { people, sessions } from '../../database/tables/sign-in.ts';

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly roles: readonly Role[];
  readonly secondFactor: boolean;
  readonly active: boolean;
  readonly createdAt: string;
  readonly lastSeenAt: string | null;
}

const pageSize = 100;

/** Everyone by address, a page after the given one; with `staff`, only those with a role beside patient. */
export async function listPeople(
  queries: Executor,
  { after, staff }: { readonly after?: string | undefined; readonly staff?: boolean | undefined },
): Promise<PersonView[]> {
  const lastSeenAt = sql<Date | null>`(select max(${sessions.lastSeenAt}) from ${sessions} where ${sessions.userId} = ${people.id})`;
  const rows = await queries
    .select({ person: people, lastSeenAt: lastSeenAt.mapWith(sessions.lastSeenAt) })
    .from(people)
    .where(
      and(
        after === undefined ? undefined : gt(people.email, after),
        staff ? sql`not (${people.roles} <@ array['patient']::text[])` : undefined,
      ),
    )
    .orderBy(asc(people.email))
    .limit(pageSize);
  return rows.map(({ person, lastSeenAt: seen }) => ({
    id: person.id,
    name: person.name,
    email: person.email,
    emailVerified: person.emailVerified,
    roles: person.roles as Role[],
    secondFactor: person.twoFactorEnabled,
    active: person.deactivatedAt === null,
    createdAt: person.createdAt.toISOString(),
    lastSeenAt: seen?.toISOString() ?? null,
  }));
}
