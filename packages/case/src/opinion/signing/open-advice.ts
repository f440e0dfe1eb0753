import type { Opinion } from '../opinion.ts';
import { isBlank, openIf, point, type OpenPoint, type SigningContext } from './open-point.ts';

/** Whether, when and why; the operation proposed; what else there is; what to watch for; what stays unknown. */
export function openAdvice(opinion: Opinion, context: SigningContext): readonly OpenPoint[] {
  const { recommendation, diagnosis, uncertainty, confidence } = opinion;
  const reasons = [...recommendation.reasonsFor, ...recommendation.reasonsAgainst];
  return [
    ...openIf(isBlank(diagnosis.working), 'diagnosis-missing', 'diagnosis.working'),
    ...openIf(recommendation.indicated === null, 'indication-missing', 'recommendation.indicated'),
    ...openIf(recommendation.timing === null, 'timing-missing', 'recommendation.timing'),
    ...openIf(reasons.every(isBlank), 'reasons-missing', 'recommendation.reasonsFor'),
    ...openIf(isBlank(recommendation.wouldChange), 'change-missing', 'recommendation.wouldChange'),
    ...openOperation(opinion, context),
    ...openAlternatives(opinion),
    ...openWarnings(opinion),
    ...openIf(
      opinion.setting !== 'in-person' && saysNothingOfExamination(opinion),
      'examination-missing',
      'cannotJudge',
    ),
    ...openIf(isBlank(uncertainty), 'uncertainty-missing', 'uncertainty'),
    ...openIf(confidence === null, 'confidence-missing', 'confidence'),
  ];
}

function openOperation({ operation }: Opinion, { operationProposed }: SigningContext): readonly OpenPoint[] {
  if (operation === null) return openIf(operationProposed, 'operation-missing', 'operation');
  const reasons = [...operation.reasonsFor, ...operation.reasonsAgainst];
  return [
    ...openIf(operation.verdict === null, 'operation-not-judged', 'operation.verdict'),
    ...openIf(operation.practice === null, 'practice-not-judged', 'operation.practice'),
    ...openIf(reasons.every(isBlank), 'operation-reasons-missing', 'operation.reasonsFor'),
  ];
}

function openAlternatives({ alternatives }: Opinion): readonly OpenPoint[] {
  if (alternatives.length === 0) return [point('alternatives-missing', 'alternatives')];
  return alternatives
    .filter(
      ({ tried, reasonable, option, text }) =>
        tried === null || reasonable === null || (option === 'other' && isBlank(text)),
    )
    .map(({ id }) => point('alternative-open', `alternatives.${id}`));
}

/** Who may wait must know what to watch for. */
function openWarnings({ watch, recommendation }: Opinion): readonly OpenPoint[] {
  const waits = recommendation.timing !== 'emergency' && recommendation.timing !== null;
  return [
    ...openIf(waits && watch.every(({ text }) => isBlank(text)), 'watch-missing', 'watch'),
    ...watch
      .filter(({ act }) => act === null)
      .map(({ id }) => point('warning-without-urgency', `watch.${id}`)),
  ];
}

const saysNothingOfExamination = ({ cannotJudge, nothingToExamine }: Opinion): boolean =>
  !nothingToExamine && cannotJudge.every(({ text, tests }) => isBlank(text) || tests.length === 0);
