import type { DiscDocument } from '@overread/imaging';
import type { Circumstances, StatedDocument } from '@overread/readiness';
import { needsSide, regionQuestionOf } from './case-choices.ts';
import type { CheckState } from './check-state.ts';

/** What the person said, as the rules take it. */
export function circumstancesOf(state: CheckState): Circumstances {
  const { caseType, region, side } = state;
  const sided = caseType !== undefined && needsSide(caseType, region);
  return {
    today: state.today,
    side: sided ? (side ?? 'unknown') : 'not-applicable',
    ...(region && { region }),
    documents: (state.checked?.inventory.documents ?? []).flatMap((document) => stated(document, state)),
    answers: { ...state.answers, ...regionAnswer(state), ...(state.seen ? {} : state.flags) },
  };
}

function stated(document: DiscDocument, { documents }: CheckState): StatedDocument[] {
  const type = documents[document.file];
  if (!type) return [];
  const { file, date, studyUid } = document;
  return [{ type, file, ...(date && { date }), ...(studyUid && { studyUid }) }];
}

function regionAnswer({ caseType, region }: CheckState): Readonly<Record<string, string>> {
  const question = caseType && regionQuestionOf[caseType];
  return question && region ? { [question]: region } : {};
}
