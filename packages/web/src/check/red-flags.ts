import { redFlagsFor, say, type Locale } from '@overread/readiness';
import type { CheckState } from './check-state.ts';

export interface FlagView {
  readonly id: string;
  readonly tier: 'emergency' | 'urgent';
  readonly say: (locale: Locale) => string;
}

/** The urgent signs to ask about for the chosen case. */
export function flagsOf({ caseType }: Pick<CheckState, 'caseType'>): readonly FlagView[] {
  if (!caseType) return [];
  return redFlagsFor(caseType).map(({ id, tier, question }) => ({
    id,
    tier,
    say: (locale) => say({ code: question, params: {} }, locale),
  }));
}

/** Those answered with yes, unless a doctor has seen the person since. */
export function flagsSaidYes(state: CheckState, tier: FlagView['tier']): readonly FlagView[] {
  return state.seen
    ? []
    : flagsOf(state).filter((flag) => flag.tier === tier && state.flags[flag.id] === 'yes');
}
