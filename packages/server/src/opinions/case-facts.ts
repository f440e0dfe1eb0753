import { createHash } from 'node:crypto';
import { basics as basicsSchema, limitsFrom, type Basics, type Limit } from '@overread/case';
import { LRUCache } from 'lru-cache';
import { sql } from 'drizzle-orm';
import { readPart } from '../cases/case-part.ts';
import { judgeReadiness } from '../cases/judge-readiness.ts';
import type { Executor } from '../database/open-database.ts';
import { openDocuments, type OpenDocument } from '../documents/document-rows.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { readingWordsOf } from '../reading/brief/reading-words.ts';
import { sealsOfPaper } from '../reading/seals/seal-of-paper.ts';
import { askedQuestions, type AskedQuestion } from './asked-questions.ts';
import { imagesGiven, type GivenSeries } from './images-given.ts';

export interface PaperFact {
  readonly id: string;
  readonly isReport: boolean;
  readonly seals: ReturnType<typeof sealsOfPaper>;
}

/** What an opinion is measured by, as a reviewer may know it. Nothing of it says whose the case is. */
export interface CaseFacts {
  readonly side: Basics['side'];
  readonly proposedOperation: string | null;
  readonly questions: readonly AskedQuestion[];
  readonly series: readonly GivenSeries[];
  readonly papers: readonly PaperFact[];
  readonly limits: Readonly<Record<'en' | 'zh', readonly Limit[]>>;
}

/**
 * The case's facts for an opinion. To judge a large case takes a second and a draft is kept every few, so what was
 * found out is held in memory until something of the case changes, or the day.
 */
export async function caseFacts(house: House, queries: Executor, kase: CaseRow): Promise<CaseFacts> {
  const cache =
    caches.get(house) ??
    new LRUCache<string, CaseFacts>({ max: mostHeld, ttl: heldForMs, ttlAutopurge: true });
  caches.set(house, cache);
  const key = await fingerprint(queries, kase.id, house.now());
  const held = cache.get(key);
  if (held) return held;
  const facts = await findOut(house, queries, kase);
  cache.set(key, facts);
  return facts;
}

const mostHeld = 50;
/** What is held of a case that was erased goes within this time. */
const heldForMs = 5 * 60_000;
const caches = new WeakMap<House, LRUCache<string, CaseFacts>>();

/** Changes with anything the facts are made of. */
async function fingerprint(queries: Executor, caseId: string, at: Date): Promise<string> {
  const { rows } = await queries.execute(sql`select
    (select string_agg(part || version, ' ' order by part) from case_parts where case_id = ${caseId}) as parts,
    (select count(*) || ' ' || coalesce(max(added_at)::text, '') from instances where case_id = ${caseId}) as images,
    (select md5(string_agg(id || state || coalesce(md5(sealed_facts), '') || md5(sealed), ' ' order by id))
      from documents where case_id = ${caseId}) as papers`);
  const digest = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  return `${caseId} ${at.toISOString().slice(0, 10)} ${digest}`;
}

async function findOut(house: House, queries: Executor, kase: CaseRow): Promise<CaseFacts> {
  const basics = basicsSchema.parse((await readPart(queries, house.seal, kase, 'basics')).content);
  const { content } = await readPart(queries, house.seal, kase, 'questions');
  const words = await readingWordsOf(house, queries, kase);
  const papers = await openDocuments(queries, house.seal, kase.id);
  const english = await judgeReadiness(house, queries, kase, 'en');
  const chinese = await judgeReadiness(house, queries, kase, 'zh');
  return {
    side: basics.side,
    proposedOperation: basics.proposedOperation ? words.clean(basics.proposedOperation) : null,
    questions: askedQuestions(kase.id, content).map(({ id, text }) => ({ id, text: words.clean(text) })),
    series: imagesGiven(english.check.inventory, words),
    papers: papers.flatMap(paperFact),
    limits: { en: limitsOf(english), zh: limitsOf(chinese) },
  };
}

/** Only papers that a person said what they are can be read. */
function paperFact({ row, content, confirmed }: OpenDocument): readonly PaperFact[] {
  if (!confirmed || row.state !== 'read') return [];
  const { type } = confirmed;
  const isReport = type === 'radiology-report';
  return [{ id: row.id, isReport, seals: sealsOfPaper(type, content.proposed?.type) }];
}

function limitsOf({ check }: Awaited<ReturnType<typeof judgeReadiness>>): readonly Limit[] {
  const effects = new Map(check.requirements.map(({ id, matters }) => [id, matters.text]));
  return limitsFrom(check.requirements, ({ id }) => effects.get(id) ?? '');
}
