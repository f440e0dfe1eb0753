import { emptyOpinion, fitDraft, mayBeSigned, type DraftFacts, type Opinion } from '@overread/case';
import type { Executor, Transaction } from '../database/open-database.ts';
import type { SignedIn } from '../http/actor.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { sealsOf, type Seals } from '../reading/seals/seals-of.ts';
import { caseFacts, type CaseFacts } from './case-facts.ts';
import { draftFacts, reviewerIn, signingContext } from './draft-facts.ts';
import { findOwnOpinion, makeOwnOpinion, type OwnOpinion } from './own-opinion-row.ts';

/** A reviewer's opinion with what it is measured by. */
export interface OpinionInHand extends OwnOpinion {
  readonly isDraft: boolean;
  readonly facts: CaseFacts;
  readonly seals: Seals;
}

/** Takes the reviewer's opinion in hand, making the draft on first sight; a draft is brought in line with the case. */
export async function openOwnOpinion(
  house: House,
  queries: Executor,
  kase: CaseRow,
  { personId, locale }: Pick<SignedIn, 'personId' | 'locale'>,
): Promise<OpinionInHand> {
  const facts = await caseFacts(house, queries, kase);
  const seals = await sealsOf(queries, kase.id, personId);
  const reviewer = await reviewerIn(queries, personId);
  const find = () => findOwnOpinion(queries, house.seal, kase.id, personId);
  let own = await find();
  if (own === null) {
    const begin = (id: string): Opinion =>
      beginning(id, kase, locale, draftFacts(facts, seals, reviewer, locale));
    await makeOwnOpinion(queries, house.seal, { caseId: kase.id, personId, begin, at: house.now() });
    own = await find();
  }
  if (own === null) throw new Refusal('fault');
  const isDraft = own.row.sealed !== null;
  const fit = draftFacts(facts, seals, reviewer, own.opinion.language);
  const opinion = isDraft ? fitDraft(own.opinion, own.opinion, fit) : own.opinion;
  return { ...own, opinion, isDraft, facts, seals };
}

const beginning = (id: string, kase: CaseRow, language: 'en' | 'zh', facts: DraftFacts): Opinion =>
  emptyOpinion({ ...facts, id, case: kase.code, caseType: kase.caseType as Opinion['caseType'], language });

/** A draft as its writer sent it, in line with what is kept and with the case. @throws Refusal `not-from-this-state` */
export function fitted(held: OpinionInHand, given: Opinion, reviewer: Opinion['reviewer']): Opinion {
  if (!held.isDraft) throw new Refusal('not-from-this-state', [{ at: 'opinion', reason: 'signed' }]);
  const facts = draftFacts(held.facts, held.seals, reviewer, given.language);
  return fitDraft(held.opinion, { ...given, limits: ownLimits(given, held.facts) }, facts);
}

/** Effects in the house's own words are left out, to be said in the draft's language as it is now. */
function ownLimits({ limits }: Opinion, facts: CaseFacts): Opinion['limits'] {
  const said = new Set([...facts.limits.en, ...facts.limits.zh].map(({ effect }) => effect));
  return limits.filter(({ effect }) => !said.has(effect));
}

/** What is still open; the date is set by signing. */
export function openPoints(held: OpinionInHand, opinion: Opinion, at: Date) {
  if (!held.isDraft) return [];
  const facts = draftFacts(held.facts, held.seals, opinion.reviewer, opinion.language);
  const dated = { ...opinion, date: at.toISOString().slice(0, 10) };
  return mayBeSigned(dated, signingContext(held.facts, facts, held.before)).map((point) => ({
    ...point,
    blanks: { ...point.blanks },
  }));
}

/** States in which a reviewer writes: while reading, and to amend what they signed. */
const writing: readonly string[] = [
  'reading',
  'needs-more',
  'signed',
  'translating',
  'delivered',
  'follow-up',
];

/** @throws Refusal `not-from-this-state` */
export function refuseUnlessWriting({ state }: CaseRow): void {
  if (!writing.includes(state)) throw new Refusal('not-from-this-state');
}

/** The same, with the row locked against another tab: the case's own row is. */
export const openForChange = async (
  house: House,
  tx: Transaction,
  kase: CaseRow,
  actor: SignedIn,
): Promise<OpinionInHand> => {
  refuseUnlessWriting(kase);
  return openOwnOpinion(house, tx, kase, actor);
};
