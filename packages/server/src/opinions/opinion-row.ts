import { directoryEntry, type Answer, type routes } from '@overread/case';
import { eq } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { directoryEntries } from '../database/tables/reading.ts';
import { people } from '../database/tables/sign-in.ts';
import { translationsOf } from './opinion-translations.ts';
import type { SignedOpinion } from './signed-opinions.ts';
import { signedVersionView, type VersionRow } from './signed-version.ts';

export type OpinionRowView = Answer<typeof routes.listOpinions>['opinions'][number];
type Reviewer = OpinionRowView['reviewer'];
type Languages = OpinionRowView['versions'][number]['languages'];

/** An opinion as lists show it. */
export async function opinionRow(
  queries: Executor,
  signed: SignedOpinion,
  drafts: boolean,
): Promise<OpinionRowView> {
  const versions = [];
  for (const row of signed.versions)
    versions.push({
      ...signedVersionView(row),
      languages: await languagesOf(queries, row, drafts),
      releasedAt: row.releasedAt?.toISOString() ?? null,
    });
  return {
    id: signed.opinionId as OpinionRowView['id'],
    number: signed.number,
    versions,
    reviewer: await namedReviewer(queries, signed),
  };
}

async function languagesOf(queries: Executor, row: VersionRow, drafts: boolean): Promise<Languages> {
  const translations = await translationsOf(queries, row);
  return [
    { language: row.language as 'en' | 'zh', state: 'original' },
    ...translations
      .filter(({ state }) => drafts || state === 'checked')
      .map((one) => ({
        language: one.language as 'en' | 'zh',
        state: one.state as Languages[number]['state'],
      })),
  ];
}

/** Nobody is named before the opinion is delivered, and then only who agreed to be. */
async function namedReviewer(queries: Executor, { personId, versions }: SignedOpinion): Promise<Reviewer> {
  if (!versions.some(({ releasedAt }) => releasedAt !== null)) return null;
  const [found] = await queries
    .select({ name: people.name, entry: directoryEntries.entry })
    .from(directoryEntries)
    .innerJoin(people, eq(people.id, directoryEntries.personId))
    .where(eq(directoryEntries.personId, personId));
  const entry = directoryEntry.safeParse(found?.entry).data;
  if (!found || !entry?.mayBeNamed) return null;
  return { name: found.name, role: entry.role, specialty: entry.specialty, country: entry.country };
}
