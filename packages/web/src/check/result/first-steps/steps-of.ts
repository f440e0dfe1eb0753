import { say, type Finding, type Locale } from '@overread/readiness';
import { requirementName } from '../../../wording/rule-words.ts';
import { mostUrgentFirst, stateOf } from '../finding-state.ts';

export interface Step {
  readonly text: string;
  /** The requirements it serves. */
  readonly names: readonly string[];
}

/** More than these is no longer a beginning. */
const most = 5;

/** What to do about whatever holds the review back or limits it, gravest first; the same advice once. */
export function firstSteps(findings: readonly Finding[], locale: Locale): readonly Step[] {
  const open = mostUrgentFirst(findings)
    .filter(({ severity }) => severity !== 'helpful')
    .filter(isShort);
  const steps = new Map<string, string[]>();
  for (const finding of open) {
    if (!finding.remedy) continue;
    const text = say(finding.remedy, locale);
    steps.set(text, [...(steps.get(text) ?? []), requirementName(finding, locale)]);
  }
  return Array.from(steps, ([text, names]) => ({ text, names })).slice(0, most);
}

const isShort = (finding: Finding): boolean => ['missing', 'wrong', 'unsure'].includes(stateOf(finding));
