import type { DiscDocument } from '@overread/imaging';
import type { Circumstances, StatedDocument } from '@overread/readiness';
import { needsSide, regionQuestionOf } from './case-choices.ts';
import type { CheckState, NamedPaper } from './check-state.ts';

/** What the person said, as the rules take it. */
export function circumstancesOf(state: CheckState): Circumstances {
  const { caseType, region, side } = state;
  const sided = caseType !== undefined && needsSide(caseType, region);
  return {
    today: state.today,
    side: sided ? (side ?? 'unknown') : 'not-applicable',
    ...(region && { region }),
    documents: [
      ...(state.checked?.inventory.documents ?? []).flatMap((document) => onDisc(document, state)),
      ...Object.values(state.papersElsewhere).map(elsewhere),
    ],
    answers: { ...state.answers, ...regionAnswer(state), ...(state.seen ? {} : state.flags) },
  };
}

function onDisc(document: DiscDocument, { papers }: CheckState): StatedDocument[] {
  const paper = papers[document.file];
  if (!paper) return [];
  const { file, studyUid } = document;
  const date = paper.date ?? document.date;
  return [{ type: paper.type, file, ...(date && { date }), ...(studyUid && { studyUid }) }];
}

const elsewhere = ({ type, date }: NamedPaper): StatedDocument => ({ type, file: '', ...(date && { date }) });

function regionAnswer({ caseType, region }: CheckState): Readonly<Record<string, string>> {
  const question = caseType && regionQuestionOf[caseType];
  return question && region ? { [question]: region } : {};
}
