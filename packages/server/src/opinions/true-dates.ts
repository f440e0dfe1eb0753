import { findDates, foldText, opinionTexts, type Answer, type Opinion, type routes } from '@overread/case';
import type { Executor } from '../database/open-database.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { moveDate } from '../reading/brief/move-date.ts';
import { pseudonymiserOf } from '../reading/images/pseudonymiser-of.ts';

/**
 * A reviewer sees all dates of a case moved by the same number of days, and signs what they saw. For those who know whose
 * the case is: what day each of these dates is.
 */
export async function trueDates(
  house: House,
  queries: Executor,
  kase: CaseRow,
  opinion: Opinion,
): Promise<Answer<typeof routes.viewOpinion>['dates']> {
  const { days } = await pseudonymiserOf(house, queries, kase);
  const back = (date: string | null): string | null => (date === null ? null : moveDate(date, -days));
  const texts = [...opinionTexts(opinion), ...opinion.statements].map(({ text }) => text);
  const written = new Map<string, string>();
  for (const text of texts) {
    const folded = foldText(text);
    for (const { at, to, readings } of findDates(folded, house.now().getUTCFullYear())) {
      const [only, other] = readings;
      const date = other === undefined ? back(only ?? null) : null;
      if (date !== null) written.set(text.slice(folded.origin(at), folded.origin(to)), date);
    }
  }
  return {
    reviewed: opinion.reviewed.map(({ seriesUid, date }) => ({ seriesUid, date: back(date) })),
    written: [...written].map(([said, date]) => ({ written: said, date })),
  };
}
