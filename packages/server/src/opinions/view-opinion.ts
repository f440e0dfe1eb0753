import { whatChanged, type Answer, type routes, type Standing } from '@overread/case';
import type { Executor } from '../database/open-database.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { inLanguage, type InLanguage } from './in-language.ts';
import { opinionRow } from './opinion-row.ts';
import { picturesOf } from './pictures-of.ts';
import { trueDates } from './true-dates.ts';
import { lastOf, type SignedOpinion } from './signed-opinions.ts';
import type { VersionRow } from './signed-version.ts';
import { seesUnreleased, visibleOpinions } from './visible-opinions.ts';

interface Wanted {
  readonly opinionId: string;
  readonly language: 'en' | 'zh';
  /** The last one when left out. */
  readonly version?: number | undefined;
}

/** One signed opinion as someone may see it. @throws Refusal `not-found` */
export async function viewOpinion(
  house: House,
  queries: Executor,
  kase: CaseRow,
  standings: readonly Standing[],
  wanted: Wanted,
): Promise<Answer<typeof routes.viewOpinion>> {
  const { signed, row } = await findSigned(queries, kase.id, standings, wanted);
  const how = { language: wanted.language, drafts: seesUnreleased(standings) };
  const said = await inLanguage(house, queries, row, how);
  const before = signed.versions.findLast(({ version }) => version < row.version);
  const earlier = before && (await inLanguage(house, queries, before, how));
  return {
    row: await opinionRow(queries, signed, how.drafts),
    version: row.version,
    opinion: said.opinion,
    original: said.original,
    state: said.state,
    keptVersion: said.keptVersion,
    questions: said.questions.map(({ id, text }) => ({ id, text })),
    pictures: await picturesOf(house, queries, kase, {
      signed,
      opinion: said.original ?? said.opinion,
      language: said.opinion.language,
    }),
    dates: await trueDates(house, queries, kase, said.opinion),
    changes: earlier ? changesBetween(earlier, said) : [],
    signature: {
      hash: row.hash.toString('hex'),
      signedAt: row.signedAt.toISOString(),
      serverKey: row.serverKeyId,
      reviewerKey: row.reviewerKeyId,
    },
  };
}

/** A signed version that someone may see, of an opinion of this case. @throws Refusal `not-found` */
export async function findSigned(
  queries: Executor,
  caseId: string,
  standings: readonly Standing[],
  { opinionId, version }: Pick<Wanted, 'opinionId' | 'version'>,
): Promise<{ readonly signed: SignedOpinion; readonly row: VersionRow }> {
  const visible = await visibleOpinions(queries, caseId, standings);
  const signed = visible.find((one) => one.opinionId === opinionId);
  if (!signed) throw new Refusal('not-found');
  const row = version === undefined ? lastOf(signed) : signed.versions.find((one) => one.version === version);
  if (!row) throw new Refusal('not-found');
  return { signed, row };
}

/** In the language it is read in, when both versions are; else as they were signed. */
function changesBetween(before: InLanguage, after: InLanguage) {
  const sameLanguage = before.opinion.language === after.opinion.language;
  const pick = ({ opinion, original }: InLanguage) => (sameLanguage ? opinion : (original ?? opinion));
  return whatChanged(pick(before), pick(after)).filter(({ section }) => section !== 'translation');
}
