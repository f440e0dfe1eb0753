import type { Basics } from '@overread/case';
import { needsSide, regionQuestionOf } from '../../check/case-choices.ts';
import type { CheckState } from '../../check/check-state.ts';

const key = 'overread.begun';

/** What was said before there was an account; waits in this browser until the case is made of it. */
export type Carried = Pick<Basics, 'caseType' | 'side' | 'region' | 'answers'>;

/** Keeps what was answered, for the person asked to begin a case; forgotten when the case is made. */
export function carryOver(state: CheckState): void {
  const carried = carriedFrom(state);
  if (carried) attempt(() => localStorage.setItem(key, JSON.stringify(carried)));
}

/** The basics of a new case, as far as the check's answers tell them. */
export function carriedFrom({ caseType, side, region, answers, flags }: CheckState): Carried | undefined {
  if (!caseType) return undefined;
  const question = regionQuestionOf[caseType];
  return {
    caseType,
    side: needsSide(caseType, region) ? (side ?? 'unknown') : 'not-applicable',
    ...(region && { region }),
    answers: { ...answers, ...flags, ...(question && region && { [question]: region }) },
  };
}

export function carried(): Carried | undefined {
  const text = attempt(() => localStorage.getItem(key));
  return text ? attempt(() => JSON.parse(text) as Carried) : undefined;
}

export const forgetCarried = (): void => attempt(() => localStorage.removeItem(key));

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
