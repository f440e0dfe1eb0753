import type { Evidence } from '@overread/imaging';
import type { Shortfall } from '../evaluation/shortfalls.ts';
import type { Finding, Message, Verdict } from '../finding.ts';
import type { Requirement } from '../rules/requirement.ts';

/** What a cross-check found; `shortfall` where the rule may weigh it otherwise than its rule (`severityFor`). */
export interface Result {
  readonly verdict: Verdict;
  readonly reason: Message;
  readonly evidence: readonly Evidence[];
  readonly remedy?: Message;
  readonly shortfall?: Shortfall;
}

export function toFinding(requirement: Requirement, result: Result): Finding {
  const { id, group, severity, severityFor = {}, request, blocksQuestions, source, confirmed } = requirement;
  const isOpen = result.verdict !== 'met' && result.verdict !== 'not-needed';
  return {
    id,
    group,
    severity: (result.shortfall && severityFor[result.shortfall]) ?? severity,
    verdict: result.verdict,
    reason: result.reason,
    matters: { code: `matters.${id}`, params: {} },
    evidence: result.evidence,
    remedy: isOpen ? (result.remedy ?? null) : null,
    request:
      isOpen && request !== null
        ? { code: request, params: { requirement: id, ...result.reason.params } }
        : null,
    blocksQuestions: isOpen ? blocksQuestions : [],
    source,
    confirmed,
  };
}
