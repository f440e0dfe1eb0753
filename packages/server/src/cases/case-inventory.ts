import { buildInventory, type Finding, type Inventory } from '@overread/imaging';
import { asc, eq } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { instances } from '../database/tables/imaging.ts';
import type { CaseSeal } from './case-seal.ts';
import { openFinding } from './header-finding.ts';

/** The disc check's inventory of what the case really holds, from the headers read when each file came. */
export async function caseInventory(queries: Executor, seal: CaseSeal, caseId: string): Promise<Inventory> {
  const rows = await queries
    .select({ uid: instances.sopInstanceUid, sealed: instances.sealedHeader })
    .from(instances)
    .where(eq(instances.caseId, caseId))
    .orderBy(asc(instances.studyUid), asc(instances.seriesUid), asc(instances.instanceNumber));
  const findings: Finding[] = [];
  for (const { uid, sealed } of rows)
    findings.push(openFinding(await seal.open(caseId, `instances/${uid}`, sealed)));
  return buildInventory('case', findings);
}
