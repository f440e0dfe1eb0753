import { buildInventory, type DicomFinding, type Inventory } from '@overread/imaging';
import { asc, eq } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { instances } from '../database/tables/imaging.ts';
import type { CaseSeal } from './case-seal.ts';
import { openFinding } from './header-finding.ts';

/** The disc check's inventory of what the case really holds, from the headers read when each file came; files are called by their SOP Instance UIDs. */
export const caseInventory = async (queries: Executor, seal: CaseSeal, caseId: string): Promise<Inventory> =>
  buildInventory(
    'case',
    (await caseFindings(queries, seal, caseId)).map(({ uid, finding }) => ({
      ...finding,
      path: uid,
      record: { ...finding.record, file: uid },
    })),
  );

/** What was read of each image when it came. */
async function caseFindings(
  queries: Executor,
  seal: CaseSeal,
  caseId: string,
): Promise<{ readonly uid: string; readonly finding: DicomFinding }[]> {
  const rows = await queries
    .select({ uid: instances.sopInstanceUid, sealed: instances.sealedHeader })
    .from(instances)
    .where(eq(instances.caseId, caseId))
    .orderBy(asc(instances.studyUid), asc(instances.seriesUid), asc(instances.instanceNumber));
  const findings: { uid: string; finding: DicomFinding }[] = [];
  for (const { uid, sealed } of rows)
    findings.push({ uid, finding: openFinding(await seal.open(caseId, `instances/${uid}`, sealed)) });
  return findings;
}
