import { crossCheck } from './cross-checks/cross-checks.ts';
import { contextOf, type Context } from './evaluation/context.ts';
import { findingFor } from './evaluation/finding-for.ts';
import { isOpen } from './evaluation/is-open.ts';
import type { Facts } from './facts.ts';
import { honestFilter } from './filter/honest-filter.ts';
import { decideSetting } from './filter/decide-setting.ts';
import type { Assessment, CaseType, Circumstances, Finding } from './finding.ts';
import type { Judgement } from './judgement/judgement.ts';
import { withJudgements } from './judgement/with-judgements.ts';
import { requirementsFor } from './rules/requirements-for.ts';
import type { Requirement } from './rules/requirement.ts';

/**
 * Is this case reviewable? Every requirement of the case type against what the disc and the person say. Pure: the
 * same facts and circumstances give the same assessment.
 */
export function evaluate(
  facts: Facts,
  caseType: CaseType,
  circumstances: Circumstances,
  /** What people decided about findings; see {@link withJudgements}. */
  judgements: readonly Judgement[] = [],
): Assessment {
  const context = contextOf(facts, caseType, circumstances);
  const found = requirementsFor(caseType)
    .filter((requirement) => isOfCase(requirement, context))
    .map((requirement) => finding(requirement, context));
  const requirements = withJudgements(found, judgements);
  return {
    verdict: overall(requirements),
    advice: honestFilter(caseType, circumstances),
    setting: decideSetting(caseType, circumstances, requirements),
    requirements,
  };
}

function isOfCase({ only }: Requirement, { chosenRegion }: Context): boolean {
  return only === undefined || chosenRegion === null || only.includes(chosenRegion);
}

function finding(requirement: Requirement, context: Context): Finding {
  const [way] = requirement.accepts;
  return way?.kind === 'check'
    ? crossCheck(way.check, requirement, context)
    : findingFor(requirement, context);
}

function overall(findings: readonly Finding[]): Assessment['verdict'] {
  const severities = new Set(findings.filter(isOpen).map(({ severity }) => severity));
  if (severities.has('blocks')) return 'not-yet';
  return severities.has('limits') ? 'reviewable-with-limits' : 'reviewable';
}
