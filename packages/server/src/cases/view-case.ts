import {
  basics as basicsSchema,
  gathering,
  movesFrom,
  type CaseView,
  type Standing,
  type State,
} from '@overread/case';
import { and, countDistinct, count, desc, eq, isNull } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { caseMembers, cases } from '../database/tables/cases.ts';
import { documents } from '../database/tables/documents.ts';
import { instances } from '../database/tables/imaging.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { toRelease } from '../opinions/signed-opinions.ts';
import { readPart } from './case-part.ts';
import { conditionsOf } from './conditions.ts';
import { consentsNow } from './consent.ts';
import { judgeReadiness, type Readiness } from './judge-readiness.ts';
import { unreadMessages } from './messages.ts';
import { questionsIn, toMendAmong } from './questions.ts';
import { storyIn } from './story.ts';

export interface Viewer {
  readonly personId: string;
  readonly standings: readonly Standing[];
  readonly secondFactor: boolean;
}

/** The case as one person sees it, with what they may do next and what each step holds. */
export async function viewCase(
  house: House,
  queries: Executor,
  kase: CaseRow,
  viewer: Viewer,
): Promise<CaseView> {
  const basics = await readPart(queries, house.seal, kase, 'basics');
  const readiness = isGathering(kase) ? await judgeReadiness(house, queries, kase) : undefined;
  const steps = await stepsOf(house, queries, kase, viewer);
  const moves = await movesOf(house, queries, kase, viewer, readiness);
  const open = readiness?.items.filter(({ state }) => state === 'open').length;
  return {
    ...summaryOf(kase, viewer.standings),
    createdAt: kase.createdAt.toISOString(),
    basics: basicsSchema.parse(basics.content),
    basicsVersion: basics.version,
    moves,
    helpAsked: kase.helpAsked,
    byPhone: kase.byPhone,
    steps: { ...steps, ready: open === undefined ? null : { open } },
  };
}

/** The cases someone has a part in, the one last changed first. */
export async function listOwnCases(queries: Executor, personId: string) {
  const rows = await queries
    .select({ kase: cases, standing: caseMembers.standing })
    .from(caseMembers)
    .innerJoin(cases, eq(cases.id, caseMembers.caseId))
    .where(and(eq(caseMembers.personId, personId), isNull(caseMembers.until), isNull(cases.erasedAt)))
    .orderBy(desc(cases.updatedAt));
  return rows.map(({ kase, standing }) => summaryOf(kase, [standing as Standing]));
}

const summaryOf = (kase: CaseRow, standings: readonly Standing[]) => ({
  id: kase.id as CaseView['id'],
  code: kase.code,
  caseType: kase.caseType as CaseView['caseType'],
  side: kase.side as CaseView['side'],
  state: kase.state as State,
  standing: [...standings],
  updatedAt: kase.updatedAt.toISOString(),
});

const isGathering = ({ state }: CaseRow): boolean => (gathering as readonly string[]).includes(state);

async function movesOf(
  house: House,
  queries: Executor,
  kase: CaseRow,
  viewer: Viewer,
  readiness: Readiness | undefined,
) {
  const rows = new Set(viewer.standings.flatMap((standing) => movesFrom(kase.state as State, standing)));
  const lacking = conditionsOf(house, queries, kase, { secondFactor: viewer.secondFactor }, readiness);
  const moves: CaseView['moves'] = [];
  for (const { act, requires } of rows)
    if (act !== 'release-opinion' || (await toRelease(queries, kase.id)).length > 0)
      moves.push({ act, lacking: await lacking(requires) });
  return moves;
}

async function stepsOf(house: House, queries: Executor, kase: CaseRow, viewer: Viewer) {
  const [imaging] = await queries
    .select({ studies: countDistinct(instances.studyUid), instances: count() })
    .from(instances)
    .where(eq(instances.caseId, kase.id));
  const papers = await queries
    .select({ state: documents.state, facts: documents.sealedFacts })
    .from(documents)
    .where(eq(documents.caseId, kase.id));
  const story = await readPart(queries, house.seal, kase, 'story');
  const questions = await readPart(queries, house.seal, kase, 'questions');
  const consents = await consentsNow(queries, kase.id, house.now());
  const unread = await unreadMessages(queries, kase.id, viewer);
  const asked = questionsIn(questions.content);
  const about = { caseType: kase.caseType as CaseView['caseType'] };
  return {
    imaging: imaging ?? { studies: 0, instances: 0 },
    documents: {
      count: papers.length,
      toConfirm: papers.filter(({ state, facts }) => facts === null && state !== 'reading').length,
      reading: papers.filter(({ state }) => state === 'received' || state === 'reading').length,
    },
    story: { entries: storyIn(story.content).entries.length },
    questions: { count: asked.length, toMend: toMendAmong(asked, about) },
    consent: {
      process: consents.includes('process'),
      share: consents.includes('share') && consents.includes('transfer'),
    },
    messages: { unread },
  };
}
