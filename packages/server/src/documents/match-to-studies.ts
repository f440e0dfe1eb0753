import {
  bodyParts,
  matchReports,
  type DocumentView,
  type ReportToMatch,
  type StudyToMatch,
  type Uid,
} from '@overread/case';
import { caseInventory } from '../cases/case-inventory.ts';
import type { Executor } from '../database/open-database.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import type { OpenDocument } from './document-rows.ts';

/** Reports without images and studies without a report. What a person said belongs together counts before what fits. */
export async function matchToStudies(
  house: Pick<House, 'seal'>,
  queries: Executor,
  kase: CaseRow,
  papers: readonly OpenDocument[],
): Promise<{ studiesWithoutReport: Uid[]; reportsWithoutStudy: DocumentView['id'][] }> {
  const inventory = await caseInventory(queries, house.seal, kase.id);
  const studies = inventory.patients.flatMap((patient) => patient.studies).map(studyToMatch);
  const reports = papers.filter((paper) => typeOf(paper) === 'radiology-report');
  const told = new Set(reports.map(({ confirmed }) => confirmed?.studyUid).filter((uid) => uid !== null));
  const open = reports.filter(({ confirmed }) => (confirmed?.studyUid ?? null) === null);
  const matched = matchReports(open.map(reportToMatch), studies);
  return {
    studiesWithoutReport: matched.studiesWithoutReport.filter((uid) => !told.has(uid as Uid)) as Uid[],
    reportsWithoutStudy: [...matched.reportsWithoutImages] as DocumentView['id'][],
  };
}

const typeOf = ({ confirmed, content }: OpenDocument) => (confirmed ?? content.proposed)?.type ?? null;

function reportToMatch({ row, content, confirmed }: OpenDocument): ReportToMatch {
  const facts = confirmed ?? content.proposed;
  return {
    id: row.id,
    date: facts?.date?.length === 10 ? facts.date : null,
    modality: content.modality,
    bodyPart: bodyParts.find((part) => part === facts?.bodyPart) ?? null,
    side: facts && facts.side !== 'unknown' ? facts.side : null,
  };
}

type InventoryStudy = Awaited<ReturnType<typeof caseInventory>>['patients'][number]['studies'][number];

const studyToMatch = (study: InventoryStudy): StudyToMatch => ({
  id: study.uid,
  date: study.date,
  modalities: [...new Set(study.series.map(({ modality }) => modality))],
  bodyParts: [...new Set(study.series.map(({ region }) => region))].filter((region) => region !== 'unknown'),
  sides: [...new Set(study.series.map(({ side }) => side))].filter((side) => side !== 'unknown'),
});
