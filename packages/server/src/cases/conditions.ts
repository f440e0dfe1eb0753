import { basics as basicsSchema, checkHonesty, type Condition, type ConsentPurpose } from '@overread/case';
import type { Executor } from '../database/open-database.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { everyoneSigned } from '../offers/readers-of.ts';
import { hasAnsweredAll, isInEnglish } from '../opinions/opinion-conditions.ts';
import { outgoingPlaces } from '../opinions/outgoing-places.ts';
import { readPart } from './case-part.ts';
import { consentsNow } from './consent.ts';
import { judgeReadiness, type Readiness } from './judge-readiness.ts';

/** What someone who moves a case says with it. */
export interface Move {
  readonly reason?: string | undefined;
  readonly helpAsked?: boolean | undefined;
  readonly secondFactor: boolean;
  /** Who moves it. */
  readonly by?: string | undefined;
}

interface Circumstance {
  readonly move: Move;
  readonly language: 'en' | 'zh';
  readonly basicsComplete: () => Promise<boolean>;
  readonly readiness: () => Promise<Readiness>;
  readonly consents: () => Promise<readonly ConsentPurpose[]>;
  readonly everyoneSigned: () => Promise<boolean>;
  readonly answeredAll: () => Promise<boolean>;
  readonly inEnglish: () => Promise<boolean>;
  /** Places of what goes out that must not be said so. */
  readonly outgoing: () => Promise<readonly unknown[]>;
}

/** How each condition of the table of moves is found out. One that nothing can judge yet does not hold. */
const holds: Readonly<Record<Condition, (about: Circumstance) => boolean | Promise<boolean>>> = {
  'basics-complete': ({ basicsComplete }) => basicsComplete(),
  'consent-to-process': (about) => consented(about, ['process']),
  'consent-to-share': (about) => consented(about, ['share', 'transfer']),
  'story-told': (about) => itemDone(about, 'timeline'),
  'questions-asked': (about) => itemDone(about, 'questions'),
  'nothing-blocks-or-help-asked': async (about) =>
    about.move.helpAsked === true || (await nothingBlocks(about)),
  'nothing-blocks-or-overruled': async (about) => Boolean(about.move.reason) || (await nothingBlocks(about)),
  'reason-given': ({ move }) => Boolean(move.reason),
  'second-factor': ({ move }) => move.secondFactor,
  'honest-wording': async ({ move, language, outgoing }) =>
    checkHonesty(move.reason ?? '', language).length === 0 && (await outgoing()).length === 0,
  'every-question-answered': ({ answeredAll }) => answeredAll(),
  'opinion-in-english': ({ inEnglish }) => inEnglish(),
  'every-reviewer-signed': ({ everyoneSigned }) => everyoneSigned(),
};

/** Says which conditions do not hold for a case and a move; what is looked up is looked up once. */
export function conditionsOf(
  house: House,
  queries: Executor,
  kase: CaseRow,
  move: Move,
  judged?: Readiness,
): (required: readonly Condition[]) => Promise<Condition[]> {
  const about: Circumstance = {
    move,
    language: kase.language === 'zh' ? 'zh' : 'en',
    basicsComplete: once(() => basicsComplete(house, queries, kase)),
    readiness: once(async () => judged ?? judgeReadiness(house, queries, kase)),
    consents: once(() => consentsNow(queries, kase.id, house.now())),
    everyoneSigned: once(() => everyoneSigned(queries, kase.id)),
    answeredAll: once(() => hasAnsweredAll(house, queries, kase.id, move.by)),
    inEnglish: once(() => isInEnglish(queries, kase.id)),
    outgoing: once(() => outgoingPlaces(house, queries, kase)),
  };
  return async (required) => {
    const lacking: Condition[] = [];
    // One after another: within a transaction there is one connection.
    for (const condition of required) if (!(await holds[condition](about))) lacking.push(condition);
    return lacking;
  };
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => (asked ??= ask());
}

async function basicsComplete(house: House, queries: Executor, kase: CaseRow): Promise<boolean> {
  const kept = await readPart(queries, house.seal, kase, 'basics');
  const parsed = basicsSchema.safeParse(kept.content);
  return parsed.success && parsed.data.side !== 'unknown' && Boolean(parsed.data.proposedOperation);
}

async function consented({ consents }: Circumstance, wanted: readonly ConsentPurpose[]): Promise<boolean> {
  const held = await consents();
  return wanted.every((purpose) => held.includes(purpose));
}

const nothingBlocks = async ({ readiness }: Circumstance): Promise<boolean> =>
  (await readiness()).mayBeSubmitted.as === 'ready';

const itemDone = async ({ readiness }: Circumstance, id: string): Promise<boolean> =>
  (await readiness()).items.some((item) => item.id === id && item.state === 'done');
