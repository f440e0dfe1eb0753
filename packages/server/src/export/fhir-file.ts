import { basics, storySchema, type Opinion, type Standing } from '@overread/case';
import { asc, eq } from 'drizzle-orm';
import { caseInventory } from '../cases/case-inventory.ts';
import { readPart } from '../cases/case-part.ts';
import type { RecordView } from '../cases/case-record.ts';
import { consentRecords } from '../cases/consent.ts';
import { instances } from '../database/tables/imaging.ts';
import { caseMembers } from '../database/tables/cases.ts';
import { people } from '../database/tables/sign-in.ts';
import { openDocuments } from '../documents/document-rows.ts';
import { caseBundle } from '../exchange/fhir/bundle.ts';
import type { FhirOpinion, FhirStudy } from '../exchange/fhir/fhir-case.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { askedQuestions } from '../opinions/asked-questions.ts';
import { opinionRow } from '../opinions/opinion-row.ts';
import { lastOf } from '../opinions/signed-opinions.ts';
import { openSigned } from '../opinions/signed-version.ts';
import { visibleOpinions } from '../opinions/visible-opinions.ts';
import type { CaseFile } from './case-file.ts';

/** The case as one FHIR R4 bundle, for whoever it is handed to; as far as who takes it away may see it. */
export async function fhirFile(
  house: House,
  kase: CaseRow,
  standings: readonly Standing[],
  record: readonly RecordView[],
): Promise<CaseFile> {
  const { database, seal } = house;
  const part = async (name: 'basics' | 'story' | 'questions') => readPart(database, seal, kase, name);
  const story = await part('story');
  const papers = await openDocuments(database, seal, kase.id);
  const made = house.now();
  const bundle = caseBundle({
    id: kase.id,
    code: kase.code,
    made,
    basics: basics.parse((await part('basics')).content),
    patient: await patientOf(house, kase.id),
    createdAt: kase.createdAt,
    studies: await studiesOf(house, kase.id),
    documents: papers.map(({ row, content, confirmed }) => ({
      id: row.id,
      title: content.fileName,
      mediaType: row.mediaType,
      bytes: row.bytes,
      addedAt: row.addedAt,
      facts: confirmed,
    })),
    story: story.version > 0 ? storySchema.parse(story.content) : null,
    questions: askedQuestions(kase.id, (await part('questions')).content),
    opinions: await opinionsOf(house, kase, standings),
    consents: (await consentRecords(database, kase.id)).map((one) => ({
      ...one,
      givenAt: new Date(one.givenAt),
      withdrawnAt: one.withdrawnAt === null ? null : new Date(one.withdrawnAt),
    })),
    record: record.map(({ seq, at, act, who }) => ({ seq, at: new Date(at), act, who })),
  });
  return { name: 'fhir-bundle.json', lastModified: made, input: `${JSON.stringify(bundle, null, 2)}\n` };
}

async function patientOf({ database }: House, caseId: string) {
  const [row] = await database
    .select({ name: people.name, standing: caseMembers.standing })
    .from(caseMembers)
    .innerJoin(people, eq(people.id, caseMembers.personId))
    .where(eq(caseMembers.caseId, caseId))
    .orderBy(asc(caseMembers.since));
  return row?.standing === 'patient' ? { name: row.name, birthDate: null } : null;
}

async function studiesOf({ database, seal }: House, caseId: string): Promise<readonly FhirStudy[]> {
  const inventory = await caseInventory(database, seal, caseId);
  const rows = await database.select().from(instances).where(eq(instances.caseId, caseId));
  const bySeries = Map.groupBy(rows, ({ seriesUid }) => seriesUid);
  return inventory.patients.flatMap(({ studies }) =>
    studies.map((study) => ({
      uid: study.uid,
      date: study.date ?? null,
      description: study.description ?? null,
      series: [...new Map(study.series.map((one) => [one.uid, one])).values()].map((one) => ({
        uid: one.uid,
        modality: one.modality,
        number: one.number ?? null,
        description: one.description ?? null,
        instances: (bySeries.get(one.uid) ?? []).map(({ sopInstanceUid, sopClassUid }) => ({
          uid: sopInstanceUid,
          sopClassUid,
        })),
      })),
    })),
  );
}

async function opinionsOf(
  { database, seal }: House,
  kase: CaseRow,
  standings: readonly Standing[],
): Promise<readonly FhirOpinion[]> {
  const visible = await visibleOpinions(database, kase.id, standings);
  return Promise.all(
    visible.map(async (signed): Promise<FhirOpinion> => {
      const row = lastOf(signed);
      const { opinion } = await openSigned(seal, row);
      const { reviewer } = await opinionRow(database, signed, false);
      return {
        id: signed.opinionId,
        opinion: opinion as Opinion,
        signedAt: row.signedAt,
        hash: row.hash.toString('hex'),
        reviewer: reviewer?.name ?? null,
        pdf: null,
      };
    }),
  );
}
