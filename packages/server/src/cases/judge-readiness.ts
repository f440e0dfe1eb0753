import { basics as basicsSchema, checklist, type Basics, type Checklist } from '@overread/case';
import {
  checkJson,
  evaluate,
  factsFrom,
  type Assessment,
  type CheckJson,
  type Circumstances,
  type StatedDocument,
} from '@overread/readiness';
import { decisionsOf, standing, type Decisions } from '../checking/decisions.ts';
import type { Executor } from '../database/open-database.ts';
import { openDocuments, type OpenDocument } from '../documents/document-rows.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { caseInventory } from './case-inventory.ts';
import { readPart } from './case-part.ts';
import { consentsNow } from './consent.ts';
import { questionsIn } from './questions.ts';
import { storyIn } from './story.ts';

export interface Readiness extends Checklist {
  readonly check: CheckJson;
  /** What the rules say by themselves, without what people decided. */
  readonly unjudged: Assessment;
  readonly decided: Decisions & { readonly version: number };
}

/** Judges the case as it is now: the images' headers, the confirmed papers, the story and the questions. */
export async function judgeReadiness(
  house: Pick<House, 'seal' | 'now'>,
  queries: Executor,
  kase: CaseRow,
  locale: 'en' | 'zh' = 'en',
): Promise<Readiness> {
  const at = house.now();
  // One after another: within a transaction there is one connection.
  const kept = await readPart(queries, house.seal, kase, 'basics');
  const story = await readPart(queries, house.seal, kase, 'story');
  const questions = await readPart(queries, house.seal, kase, 'questions');
  const consents = await consentsNow(queries, kase.id, at);
  const inventory = await caseInventory(queries, house.seal, kase.id);
  const papers = await openDocuments(queries, house.seal, kase.id);
  const basics = basicsSchema.parse(kept.content);
  const circumstances = circumstancesOf(basics, papers, at);
  const { caseType, side } = basics;
  const facts = factsFrom(inventory);
  const decided = await decisionsOf(queries, house.seal, kase);
  const unjudged = evaluate(facts, caseType, circumstances);
  const assessment = inSetting(evaluate(facts, caseType, circumstances, standing(decided)), decided);
  const list = checklist({
    caseType,
    today: circumstances.today,
    language: locale,
    side,
    operationProposed: Boolean(basics.proposedOperation),
    assessment: {
      verdict: assessment.verdict,
      setting: assessment.setting.value,
      requirements: assessment.requirements,
    },
    papers: papers.map(paperGiven),
    story: storyIn(story.content),
    questions: questionsIn(questions.content),
    consents,
  });
  const check = checkJson({ inventory, assessment, caseType, circumstances, locale });
  return { ...list, check, unjudged, decided };
}

/** A person may see otherwise where the specialist must look; an emergency is not theirs to choose away. */
function inSetting(assessment: Assessment, { setting }: Decisions): Assessment {
  if (setting === null || assessment.setting.value === 'emergency') return assessment;
  const chosen = { code: 'setting.chosen', params: { reason: setting.reason } };
  return {
    ...assessment,
    setting: { value: setting.value, reasons: [chosen, ...assessment.setting.reasons] },
  };
}

const paperGiven = ({ row, confirmed }: OpenDocument) => ({
  id: row.id,
  type: confirmed?.type ?? 'other',
  confirmed: confirmed !== null,
  language: confirmed?.language ?? null,
  translated: false,
});

function circumstancesOf(basics: Basics, papers: readonly OpenDocument[], now: Date): Circumstances {
  return {
    today: now.toISOString().slice(0, 10),
    side: basics.side,
    ...(basics.region !== undefined && { region: basics.region as NonNullable<Circumstances['region']> }),
    documents: papers.flatMap(statedDocument),
    answers: basics.answers,
  };
}

/** Only what a person confirmed counts; a proposal is no evidence. */
function statedDocument({ row, confirmed }: OpenDocument): StatedDocument[] {
  if (!confirmed) return [];
  const { type, date, side, studyUid } = confirmed;
  return [
    {
      type,
      file: row.id,
      ...(date !== null && date.length === 10 && { date }),
      ...(side !== 'unknown' && { side }),
      ...(studyUid !== null && { studyUid }),
    },
  ];
}
