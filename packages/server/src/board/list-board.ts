import type { BoardCase, BoardFilter, PersonId } from '@overread/case';
import { and, asc, desc, eq, exists, ilike, inArray, isNull, lte, notInArray, or, sql } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { caseMembers, caseMoves, cases, messages } from '../database/tables/cases.ts';
import { documents } from '../database/tables/documents.ts';
import { people } from '../database/tables/sign-in.ts';
import { Refusal } from '../http/refusal.ts';

const page = 50;
const day = 86_400_000;

interface Asked {
  readonly filter: BoardFilter;
  readonly search?: string | undefined;
  readonly after?: string | undefined;
  /** Who asks. */
  readonly me: string;
  readonly now: Date;
}

/**
 * Cases that fit and are not erased, the one untouched longest first (or last), a page at a time: from where the page before
 * ended, so that a page costs the same however many there are.
 */
export async function listBoard(
  queries: Executor,
  { filter, search, after, me, now }: Asked,
): Promise<{ cases: BoardCase[]; next: string | null }> {
  const newest = filter.sort === 'newest';
  const from = after === undefined ? null : readCursor(after);
  const place = sql`(${cases.updatedAt}, ${cases.id})`;
  const rows = await queries
    .select({
      id: cases.id,
      code: cases.code,
      state: cases.state,
      caseType: cases.caseType,
      side: cases.side,
      helpAsked: cases.helpAsked,
      ownerId: cases.ownerId,
      ownerName: people.name,
      createdAt: cases.createdAt,
      updatedAt: cases.updatedAt,
      since: sql<
        string | null
      >`(select ${caseMoves.at} from ${caseMoves} where ${caseMoves.caseId} = ${cases.id} order by ${caseMoves.number} desc limit 1)`,
      unread: sql<number>`(select count(*)::int from ${messages} where ${messages.caseId} = ${cases.id} and ${messages.readAt} is null and ${fromOthers})`,
      papers: sql<number>`(select count(*)::int from ${documents} where ${documents.caseId} = ${cases.id} and ${documents.sealedFacts} is null and ${documents.state} <> 'reading')`,
    })
    .from(cases)
    .leftJoin(people, eq(people.id, cases.ownerId))
    .where(
      and(
        isNull(cases.erasedAt),
        filter.states && inArray(cases.state, filter.states),
        ownedBy(filter.owner, me),
        filter.caseType && eq(cases.caseType, filter.caseType),
        filter.helpAsked === undefined ? undefined : eq(cases.helpAsked, filter.helpAsked),
        filter.unread ? exists(unreadOf(queries)) : undefined,
        filter.days === undefined
          ? undefined
          : lte(cases.updatedAt, new Date(now.getTime() - filter.days * day)),
        search ? found(queries, search) : undefined,
        from
          ? sql`${place} ${sql.raw(newest ? '<' : '>')} (${from.at.toISOString()}::timestamptz, ${from.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(...(newest ? [desc(cases.updatedAt), desc(cases.id)] : [asc(cases.updatedAt), asc(cases.id)]))
    .limit(page);
  const last = rows.length === page ? rows.at(-1) : undefined;
  return {
    cases: rows.map(({ ownerId, ownerName, since, createdAt, updatedAt, ...row }) => ({
      ...(row as Pick<
        BoardCase,
        'id' | 'code' | 'state' | 'caseType' | 'side' | 'helpAsked' | 'unread' | 'papers'
      >),
      owner: ownerId === null ? null : { personId: ownerId as PersonId, name: ownerName ?? '' },
      since: (since === null ? createdAt : new Date(since)).toISOString(),
      updatedAt: updatedAt.toISOString(),
    })),
    next: last ? `${last.updatedAt.toISOString()} ${last.id}` : null,
  };
}

/** Of the patient’s side, a translator or a reviewer. */
const fromOthers = sql`${messages.fromStanding} <> 'coordinator'`;

const unreadOf = (queries: Executor) =>
  queries
    .select({ one: sql`1` })
    .from(messages)
    .where(and(eq(messages.caseId, cases.id), isNull(messages.readAt), fromOthers));

const ownedBy = (owner: string | undefined, me: string) => {
  if (owner === undefined) return undefined;
  if (owner === 'nobody') return isNull(cases.ownerId);
  return eq(cases.ownerId, owner === 'me' ? me : owner);
};

/** By the case's code, or by whose account it is: what is sealed is not searched. */
const found = (queries: Executor, search: string) => {
  const like = `%${search.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
  const patients = queries
    .select({ caseId: caseMembers.caseId })
    .from(caseMembers)
    .innerJoin(people, eq(people.id, caseMembers.personId))
    .where(
      and(
        notInArray(caseMembers.standing, ['reviewer', 'offered-reviewer', 'translator']),
        or(ilike(people.name, like), ilike(people.email, like)),
      ),
    );
  return or(ilike(cases.code, like), inArray(cases.id, patients));
};

function readCursor(text: string): { readonly at: Date; readonly id: string } {
  const [moment = '', id = ''] = text.split(' ');
  const at = new Date(moment);
  if (Number.isNaN(at.getTime()) || !/^[0-9a-f-]{36}$/.test(id))
    throw new Refusal('invalid-input', [{ at: 'after', reason: 'no-cursor' }]);
  return { at, id };
}
