import type { Opinion } from './opinion.ts';

/** Every sentence the reviewer wrote, with its place. Quotations of the report and the operation's name are not his. */
export function opinionTexts(opinion: Opinion): readonly { readonly path: string; readonly text: string }[] {
  const { history, uncertainty, summary, diagnosis, recommendation, operation, amends } = opinion;
  const lists = (path: string, texts: readonly string[]) => texts.map((text) => ({ path, text }));
  return [
    { path: 'history', text: history },
    { path: 'summary', text: summary },
    { path: 'uncertainty', text: uncertainty },
    { path: 'diagnosis.working', text: diagnosis.working },
    ...lists('diagnosis.alternatives', diagnosis.alternatives),
    ...lists('recommendation.reasonsFor', recommendation.reasonsFor),
    ...lists('recommendation.reasonsAgainst', recommendation.reasonsAgainst),
    { path: 'recommendation.wouldChange', text: recommendation.wouldChange },
    ...lists('operation.reasonsFor', operation?.reasonsFor ?? []),
    ...lists('operation.reasonsAgainst', operation?.reasonsAgainst ?? []),
    ...opinion.findings.flatMap(({ id, text, grades }) => [
      { path: `findings.${id}`, text },
      ...lists(
        `findings.${id}.grades`,
        grades.map(({ limit }) => limit),
      ),
    ]),
    ...opinion.statements.map(({ id, reason }) => ({ path: `statements.${id}`, text: reason })),
    ...opinion.answers.flatMap(({ question, text, reason, wouldChange }) =>
      lists(`answers.${question}`, [text, reason, wouldChange]),
    ),
    ...opinion.alternatives.map(({ id, text }) => ({ path: `alternatives.${id}`, text })),
    ...opinion.watch.map(({ id, text }) => ({ path: `watch.${id}`, text })),
    ...opinion.cannotJudge.map(({ id, text }) => ({ path: `cannotJudge.${id}`, text })),
    ...opinion.limits.map(({ requirement, effect }) => ({ path: `limits.${requirement}`, text: effect })),
    ...opinion.moreRecords.map(({ requirement, why }) => ({ path: `moreRecords.${requirement}`, text: why })),
    { path: 'amends.reason', text: amends?.reason ?? '' },
  ].filter(({ text }) => text.trim() !== '');
}
