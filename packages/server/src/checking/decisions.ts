import { settings } from '@overread/case';
import { judgementKinds, type Judgement } from '@overread/readiness';
import { z } from 'zod';
import type { CaseSeal } from '../cases/case-seal.ts';
import { readPart } from '../cases/case-part.ts';
import type { Executor } from '../database/open-database.ts';

const decided = { by: z.string(), at: z.iso.datetime() };

/** What coordinators decided about a case's findings, the part `checking` of the case. What was taken back stays in it. */
export const decisions = z.object({
  judgements: z.array(
    z.object({
      id: z.uuid(),
      requirement: z.string(),
      kind: z.enum(judgementKinds),
      basis: z.string(),
      reason: z.string(),
      files: z.array(z.string()),
      ...decided,
      takenBack: z.object(decided).nullable(),
    }),
  ),
  setting: z.object({ value: z.enum(settings), reason: z.string(), ...decided }).nullable(),
});
export type Decisions = z.infer<typeof decisions>;

export async function decisionsOf(
  queries: Executor,
  seal: CaseSeal,
  kase: Parameters<typeof readPart>[2],
): Promise<Decisions & { readonly version: number }> {
  const { version, content } = await readPart(queries, seal, kase, 'checking');
  return { ...decisions.parse(content ?? { judgements: [], setting: null }), version };
}

/** Those nobody took back. */
export const standing = ({
  judgements,
}: Decisions): readonly (Judgement & Decisions['judgements'][number])[] =>
  judgements.filter(({ takenBack }) => takenBack === null);
