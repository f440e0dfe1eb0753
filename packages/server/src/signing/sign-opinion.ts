import { createHash } from 'node:crypto';
import { statementBytes } from '@overread/case';
import { moveCase } from '../cases/move-case.ts';
import type { Transaction } from '../database/open-database.ts';
import { opinionVersions } from '../database/tables/reading.ts';
import type { SignedIn } from '../http/actor.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { othersStillRead } from '../offers/readers-of.ts';
import { openForChange, openPoints, type OpinionInHand } from '../opinions/own-opinion.ts';
import { keepDraft } from '../opinions/own-opinion-row.ts';
import { signedPlace, type VersionRow } from '../opinions/signed-version.ts';

/**
 * Signs the draft: nothing may be open in it, and the second factor is proved now. The signed version, the draft's end
 * and the case's move are one transaction; the last of its reviewers moves the case.
 */
export async function signOpinion(
  house: House,
  tx: Transaction,
  kase: CaseRow,
  actor: SignedIn,
  { version, code }: { readonly version: number; readonly code: string },
): Promise<VersionRow> {
  const held = await openForChange(house, tx, kase, actor);
  const at = house.now();
  refuseUnlessReady(kase, held, version, at);
  await house.proveSecondFactor(tx, actor.personId, code);
  const row = await signed(house, tx, kase, actor.personId, held, at);
  await tx.insert(opinionVersions).values(row);
  await keepDraft(tx, house.seal, held.row, { over: version, opinion: null, at });
  // An amendment leaves the case where it is.
  if (held.before === null)
    await moveCase(house, tx, kase, 'sign-opinion', {
      by: actor.personId,
      secondFactor: actor.secondFactor,
      stay: await othersStillRead(tx, kase.id, actor.personId),
    });
  return row;
}

function refuseUnlessReady(kase: CaseRow, held: OpinionInHand, version: number, at: Date): void {
  if (!held.isDraft) throw new Refusal('not-from-this-state', [{ at: 'opinion', reason: 'signed' }]);
  if (held.before === null && kase.state !== 'reading') throw new Refusal('not-from-this-state');
  if (held.row.version !== version) throw new Refusal('changed-meanwhile');
  const open = openPoints(held, held.opinion, at);
  if (open.length > 0)
    throw new Refusal(
      'not-yet-held',
      open.map(({ path, code }) => ({ at: path, reason: code })),
    );
}

async function signed(
  house: House,
  tx: Transaction,
  kase: CaseRow,
  personId: string,
  held: OpinionInHand,
  signedAt: Date,
): Promise<VersionRow> {
  const server = await house.signingKeys.signerFor(tx, null);
  const reviewer = await house.signingKeys.signerFor(tx, personId);
  const opinion = { ...held.opinion, date: signedAt.toISOString().slice(0, 10) };
  const bytes = statementBytes({
    signedAt: signedAt.toISOString(),
    keys: { server: server.keyId, reviewer: reviewer.keyId },
    questions: held.facts.questions.map(({ id, text }) => ({ id, text })),
    opinion,
  });
  const text = Buffer.from(bytes).toString('utf8');
  const place = signedPlace(held.row.id, opinion.version);
  return {
    opinionId: held.row.id,
    version: opinion.version,
    caseId: kase.id,
    language: opinion.language,
    sealed: await house.seal.seal(kase.id, place, text),
    hash: createHash('sha256').update(bytes).digest(),
    signedAt,
    serverKeyId: server.keyId,
    serverSignature: server.sign(bytes),
    reviewerKeyId: reviewer.keyId,
    reviewerSignature: reviewer.sign(bytes),
    releasedAt: null,
  };
}
