import type { Finding, Verdict } from '@overread/readiness';

/** What a person sees of a verdict: a mark, a colour and a word. */
export type FindingState = 'there' | 'missing' | 'unsure' | 'wrong' | 'would-help' | 'depends' | 'not-needed';

const states: Readonly<Record<Verdict, FindingState>> = {
  met: 'there',
  missing: 'missing',
  'wrong-format': 'wrong',
  doubtful: 'unsure',
  unknown: 'unsure',
  'not-needed': 'not-needed',
};

/**
 * `depends`: an answer of the person decides whether it is needed at all. `would-help`: not here, or not for
 * certain, and nothing is held up by that.
 */
export function stateOf({ verdict, reason, severity }: Finding): FindingState {
  if (verdict === 'unknown' && reason.code === dependsOnAnswer) return 'depends';
  if (severity === 'helpful' && verdict !== 'met' && verdict !== 'not-needed') return 'would-help';
  return states[verdict];
}

const dependsOnAnswer = 'reason.depends.answer';

/** What holds the review back first, what is there after, what is not needed last. */
export function mostUrgentFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

const severityRank = { blocks: 0, limits: 1, helpful: 2 } as const;
const stateRank: Readonly<Record<FindingState, number>> = {
  missing: 0,
  wrong: 0,
  unsure: 1,
  'would-help': 8,
  depends: 9,
  there: 10,
  'not-needed': 20,
};

const rank = (finding: Finding): number => stateRank[stateOf(finding)] + 3 * severityRank[finding.severity];

/** How the requirements stand that hold the review back or limit it; what merely helps is not counted. */
export function countStates(
  findings: readonly Finding[],
): Record<'there' | 'unsure' | 'missing' | 'depends', number> {
  const counts = { there: 0, unsure: 0, missing: 0, depends: 0 };
  for (const finding of findings) {
    const state = finding.severity === 'helpful' ? 'not-needed' : stateOf(finding);
    if (state === 'wrong') counts.missing++;
    else if (state !== 'not-needed' && state !== 'would-help') counts[state]++;
  }
  return counts;
}

/** Where a requirement stands on the page: in sight, or folded away with its reason. */
export function placeOf(finding: Finding): 'needed' | 'depends' | 'notNeeded' {
  const state = stateOf(finding);
  if (state === 'depends') return 'depends';
  return state === 'not-needed' ? 'notNeeded' : 'needed';
}
