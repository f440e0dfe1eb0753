import { setTimeout as pause } from 'node:timers/promises';
import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import { opinionSchema, routes, type Opinion, type ReportStatement } from '@overread/case';
import type { SecondFactor } from './enrol-second-factor.ts';
import type { DemoAccount } from './open-accounts.ts';
import { TurnedAway, type Visitor } from './visitor.ts';

/** What a made-up reviewer writes: before the seals are opened, and then the rest. */
export interface DemoOpinion {
  readonly blind: (draft: Opinion) => Opinion;
  readonly whole: (draft: Opinion, statements: readonly ReportStatement[]) => Opinion;
}

/** Reads, commits, compares and signs, as a reviewer does at the screen. */
export async function signOpinion(
  { visitor, secondFactor }: DemoAccount,
  caseId: string,
  written: DemoOpinion,
): Promise<void> {
  const params = { caseId };
  const first = await visitor.ask(routes.viewOwnOpinion, { params });
  const { version } = await visitor.ask(routes.keepOwnOpinion, {
    params,
    body: { version: first.version, opinion: written.blind(opinionSchema.parse(first.opinion)) },
  });
  const committed = await visitor.ask(routes.commitReading, { params, body: { version } });
  const { statements } = await visitor.ask(routes.proposeReportStatements, { params });
  const opinion = written.whole(
    opinionSchema.parse(committed.opinion),
    opinionSchema.shape.statements.parse(statements),
  );
  const kept = await visitor.ask(routes.keepOwnOpinion, {
    params,
    body: { version: committed.version, opinion },
  });
  if (kept.open.length > 0)
    throw new Error(`the demonstration's opinion is not finished: ${JSON.stringify(kept.open)}`);
  if (!secondFactor) throw new Error('a reviewer of the demonstration has no authenticator');
  await signWithCode(visitor, secondFactor, caseId, kept.version);
}

/** Translates the Chinese opinion of a case into English, as a translator who was asked does. */
export async function translateOpinion(
  { visitor }: DemoAccount,
  caseId: string,
  translate: (signed: Opinion) => Opinion,
): Promise<void> {
  const { opinionId, version } = await chineseOpinion(visitor, caseId);
  const params = { caseId, opinionId };
  const seen = await visitor.ask(routes.viewOpinion, { params, query: { language: 'zh' } });
  const opinion = translate(opinionSchema.parse(seen.opinion));
  const body = { version, over: 0, language: 'en', opinion, isFinished: true, machine: false };
  await visitor.ask(routes.keepOpinionTranslation, { params, body });
}

/** Stands for the translation, as a second person. */
export async function checkTranslation({ visitor }: DemoAccount, caseId: string): Promise<void> {
  const { opinionId, version } = await chineseOpinion(visitor, caseId);
  const body = { version, over: 1, language: 'en' };
  await visitor.ask(routes.checkOpinionTranslation, { params: { caseId, opinionId }, body });
}

async function chineseOpinion(visitor: Visitor, caseId: string) {
  const { opinions } = await visitor.ask(routes.listOpinions, { params: { caseId } });
  const found = opinions.find(({ versions }) => versions[0]?.language === 'zh');
  if (!found) throw new Error('there is no Chinese opinion to translate');
  return { opinionId: found.id, version: 1 };
}

const period = 30_000;

/**
 * Signs with the code before the present one, which is left for the person who signs in next; where that was used, waits for the next
 * half minute.
 */
async function signWithCode(
  visitor: Visitor,
  { secret }: SecondFactor,
  caseId: string,
  version: number,
): Promise<void> {
  const seed = new TextDecoder().decode(base32.decode(secret));
  for (;;) {
    const code = await createOTP(seed).hotp(Math.floor(Date.now() / period) - 1);
    try {
      await visitor.ask(routes.signOpinion, { params: { caseId }, body: { version, code } });
      return;
    } catch (refused) {
      if (!(refused instanceof TurnedAway) || !/already-used|wrong-code/u.test(refused.message))
        throw refused;
      await pause(period - (Date.now() % period) + 500);
    }
  }
}
