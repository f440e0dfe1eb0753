import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../database/open-database.ts';
import { followUps } from '../database/tables/reading.ts';
import type { House } from '../http/house.ts';

export const questionsPlace = 'follow-up/questions';
export const answerPlace = 'follow-up/answer';

export interface KeptFollowUp {
  readonly questions: readonly string[];
  readonly askedAt: Date;
  /** The reviewer's draft, until `answeredAt`. */
  readonly answer: string | null;
  /** When it was released. */
  readonly answeredAt: Date | null;
}

/** The questions after the opinion, and their answer; null: none were asked. */
export async function keptFollowUp(
  { seal }: Pick<House, 'seal'>,
  queries: Executor,
  caseId: string,
): Promise<KeptFollowUp | null> {
  const [row] = await queries.select().from(followUps).where(eq(followUps.caseId, caseId));
  if (!row) return null;
  return {
    questions: z.array(z.string()).parse(await seal.open(caseId, questionsPlace, row.sealedQuestions)),
    askedAt: row.askedAt,
    answer: row.sealedAnswer
      ? z.string().parse(await seal.open(caseId, answerPlace, row.sealedAnswer))
      : null,
    answeredAt: row.answeredAt,
  };
}
