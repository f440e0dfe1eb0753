import { and, eq } from 'drizzle-orm';
import type { Executor, Transaction } from '../database/open-database.ts';
import { caseParts } from '../database/tables/cases.ts';
import { Refusal } from '../http/refusal.ts';
import type { CaseSeal } from './case-seal.ts';

/** `checking`: what coordinators decided about the findings. `phone-call`: how the case began, when it began so. */
export type PartName = 'basics' | 'story' | 'questions' | 'checking' | 'phone-call';

export interface KeptPart {
  /** 0 when nothing was kept yet. */
  readonly version: number;
  readonly updatedAt: Date;
  readonly content: unknown;
}

/** The part as last kept; version 0 and the given date when it never was. */
export async function readPart(
  queries: Executor,
  seal: CaseSeal,
  kase: { readonly id: string; readonly createdAt: Date },
  part: PartName,
): Promise<KeptPart> {
  const [row] = await queries.select().from(caseParts).where(at(kase.id, part));
  if (!row) return { version: 0, updatedAt: kase.createdAt, content: null };
  const content = await seal.open(kase.id, place(part), row.sealed);
  return { version: row.version, updatedAt: row.updatedAt, content };
}

/** Keeps a part over the version it was made from; refused as `changed-meanwhile` over any other. */
export async function keepPart(
  tx: Transaction,
  seal: CaseSeal,
  kept: {
    readonly caseId: string;
    readonly part: PartName;
    readonly over: number;
    readonly content: unknown;
    readonly by: string;
    readonly at: Date;
  },
): Promise<{ version: number; updatedAt: string }> {
  const row = {
    version: kept.over + 1,
    sealed: await seal.seal(kept.caseId, place(kept.part), kept.content),
    updatedAt: kept.at,
    updatedBy: kept.by,
  };
  const changed =
    kept.over === 0
      ? await tx
          .insert(caseParts)
          .values({ caseId: kept.caseId, part: kept.part, ...row })
          .onConflictDoNothing()
          .returning({ version: caseParts.version })
      : await tx
          .update(caseParts)
          .set(row)
          .where(and(at(kept.caseId, kept.part), eq(caseParts.version, kept.over)))
          .returning({ version: caseParts.version });
  if (changed.length === 0) throw new Refusal('changed-meanwhile');
  return { version: row.version, updatedAt: kept.at.toISOString() };
}

const at = (caseId: string, part: PartName) => and(eq(caseParts.caseId, caseId), eq(caseParts.part, part));
const place = (part: PartName): string => `parts/${part}`;
