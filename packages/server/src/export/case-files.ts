import type { Standing } from '@overread/case';
import { asc, eq } from 'drizzle-orm';
import { caseRecord, type RecordView } from '../cases/case-record.ts';
import { judgeReadiness } from '../cases/judge-readiness.ts';
import { readPart } from '../cases/case-part.ts';
import { consentRecords } from '../cases/consent.ts';
import { listMessages } from '../cases/messages.ts';
import { requestsOf } from '../checking/requests.ts';
import { instances } from '../database/tables/imaging.ts';
import { openDocuments } from '../documents/document-rows.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { visitsOf } from '../visits/visit-rows.ts';
import type { CaseFile } from './case-file.ts';
import { fhirFile } from './fhir-file.ts';
import { opinionFiles } from './opinion-files.ts';

/**
 * Everything a case holds, one file after another: images as they were kept, papers, and what was written, as JSON. Images lie in
 * numbered folders with short names, as discs have them.
 */
export async function* caseFiles(
  house: House,
  kase: CaseRow,
  { personId, standings }: { readonly personId: string; readonly standings: readonly Standing[] },
): AsyncGenerator<CaseFile> {
  const { database: queries, seal, vault } = house;
  const json = (name: string, content: unknown): CaseFile => ({
    name: `${name}.json`,
    lastModified: house.now(),
    input: `${JSON.stringify(content, null, 2)}\n`,
  });
  for (const part of ['basics', 'story', 'questions', 'checking', 'phone-call'] as const) {
    const { version, updatedAt, content } = await readPart(queries, seal, kase, part);
    if (version > 0) yield json(part, { version, updatedAt, content });
  }
  yield json('requests', await requestsOf(house, queries, kase, await judgeReadiness(house, queries, kase)));
  yield json('visits', await visitsOf(house, queries, kase.id));
  yield json('consents', await consentRecords(queries, kase.id));
  yield json('messages', await listMessages(queries, seal, { caseId: kase.id, of: null }, personId));
  const entries = await wholeRecord(house, kase.id, personId);
  yield json('record', entries);
  yield await fhirFile(house, kase, standings, entries);

  const papers = await openDocuments(queries, seal, kase.id);
  yield json(
    'papers',
    papers.map(({ row, content, confirmed }) => ({ id: row.id, ...content, confirmed })),
  );
  for (const [index, { row, content }] of papers.entries()) {
    if (row.state === 'failed') continue;
    const { stream } = await vault.read(kase.id, row.blobId);
    yield {
      name: `papers/${String(index + 1).padStart(3, '0')} ${fileSafe(content.fileName)}`,
      lastModified: row.addedAt,
      input: stream,
    };
  }
  yield* opinionFiles(house, kase, standings);
  yield* imageFiles(house, kase.id);
}

async function* imageFiles({ database, vault }: House, caseId: string): AsyncGenerator<CaseFile> {
  const rows = await database
    .select()
    .from(instances)
    .where(eq(instances.caseId, caseId))
    .orderBy(asc(instances.studyUid), asc(instances.seriesUid), asc(instances.instanceNumber));
  const numbers = { studies: new Map<string, number>(), series: new Map<string, number>() };
  const numberOf = (known: Map<string, number>, uid: string): number => {
    const number = known.get(uid) ?? known.size + 1;
    known.set(uid, number);
    return number;
  };
  for (const [index, row] of rows.entries()) {
    const study = numberOf(numbers.studies, row.studyUid);
    const series = numberOf(numbers.series, row.seriesUid);
    const { stream } = await vault.read(caseId, row.blobId);
    yield {
      name: `imaging/ST${study}/SE${series}/IM${index + 1}.dcm`,
      lastModified: row.addedAt,
      input: stream,
    };
  }
}

async function wholeRecord({ database }: House, caseId: string, personId: string): Promise<RecordView[]> {
  const entries: RecordView[] = [];
  let before: number | undefined;
  for (;;) {
    const page = await caseRecord(database, caseId, personId, before);
    entries.push(...page.entries);
    if (page.next === null) return entries;
    before = page.next;
  }
}

/** A name that no system takes for a path or a device. */
const fileSafe = (name: string): string =>
  name.replace(/[<>:"/\\|?*]/g, '_').replace(/[. ]+$/, '') || 'paper';
