import type { Finding, Message, Severity } from '../finding.ts';
import type { Requirement } from '../rules/requirement.ts';
import { holds, type Holding } from './condition-holds.ts';
import type { Context } from './context.ts';
import type { Outcome } from './outcome.ts';
import { requirementOutcome } from './requirement-outcome.ts';
import { shortfalls, type Shortfall } from './shortfalls.ts';

/** One requirement against one disc. */
export function findingFor(requirement: Requirement, context: Context): Finding {
  const outcome = requirementOutcome(requirement, context);
  if (isMet(outcome.shortfall)) return met(requirement, outcome, context);
  const needed = requirement.when === undefined ? always : holds(requirement.when, context);
  if (needed.value === 'no') return notNeeded(requirement, needed, context);
  if (needed.value === 'unknown') return dependsOnAnswer(requirement, needed, context);
  return open(requirement, outcome, context);
}

const always: Holding = { value: 'yes', because: '' };

const isMet = (shortfall: Shortfall | null): boolean =>
  shortfall === null || shortfalls[shortfall].verdict === 'met';

function met(requirement: Requirement, outcome: Outcome, context: Context): Finding {
  return {
    ...fixed(requirement, context),
    verdict: 'met',
    reason: reason(requirement, outcome, outcome.shortfall ?? 'met', context),
    evidence: outcome.evidence,
    remedy: null,
    request: null,
  };
}

function notNeeded(requirement: Requirement, needed: Holding, context: Context): Finding {
  return {
    ...fixed(requirement, context),
    verdict: 'not-needed',
    reason: because('reason.not-needed', needed),
    evidence: [],
    remedy: null,
    request: null,
  };
}

/** Whether it is needed at all is not known: said, and asked, but it weighs nothing yet. */
function dependsOnAnswer(requirement: Requirement, needed: Holding, context: Context): Finding {
  return {
    ...fixed(requirement, context),
    severity: 'helpful',
    verdict: 'unknown',
    reason: because('reason.depends', needed),
    evidence: [],
    remedy: { code: 'remedy.answer-question', params: { question: needed.because } },
    request: null,
    blocksQuestions: [],
  };
}

function because(code: string, { because: leaf }: Holding): Message {
  const kind = leaf === 'region' || leaf === 'imaging' ? leaf : 'answer';
  return { code: `${code}.${kind}`, params: kind === 'answer' ? { question: leaf } : {} };
}

function open(requirement: Requirement, outcome: Outcome, context: Context): Finding {
  const shortfall = outcome.shortfall ?? 'absent';
  const { verdict, remedy } = shortfalls[shortfall];
  const params = paramsOf(requirement, outcome, context);
  return {
    ...fixed(requirement, context),
    severity: severityOf(requirement, outcome, context),
    verdict,
    reason: reason(requirement, outcome, shortfall, context),
    evidence: outcome.evidence,
    remedy: { code: requirement.remedy ?? remedyCode(remedy, requirement), params },
    request: request(requirement, shortfall, params),
    blocksQuestions: blocked(requirement, shortfall),
  };
}

function blocked({ blocksOnlyFor, blocksQuestions }: Requirement, shortfall: Shortfall): readonly string[] {
  return blocksOnlyFor === undefined || blocksOnlyFor.includes(shortfall) ? blocksQuestions : [];
}

/** The same lack is mended elsewhere: pictures and papers come from different desks. */
function remedyCode(remedy: string, { group, request: sentence }: Requirement): string {
  if (remedy === 'ask-hospital' && sentence === null) return 'remedy.write-it';
  return group === 'document' && documentRemedies.includes(remedy)
    ? `remedy.document.${remedy}`
    : `remedy.${remedy}`;
}

const documentRemedies: readonly string[] = ['ask-hospital', 'take-new', 'ask-right-side'];

const requestsByShortfall: Partial<Record<Shortfall, string>> = {
  'standing-unknown': 'request.confirm-standing',
  'standing-claimed': 'request.confirm-standing',
  'standing-contradicted': 'request.confirm-standing',
  'side-unknown': 'request.confirm-side',
  'side-contradicted': 'request.confirm-side',
  'wrong-format': 'request.original',
  'report-only': 'request.original',
  'localizer-only': 'request.all-series',
  damaged: 'request.export-again',
};

function request(requirement: Requirement, shortfall: Shortfall, params: Message['params']): Message | null {
  if (requirement.request === null || shortfall === 'unanswered') return null;
  return { code: requestsByShortfall[shortfall] ?? requirement.request, params };
}

/**
 * One damaged or unplaceable picture beside a good one limits, as if it were not there; where all are so, there is
 * nothing to read.
 */
function severityOf(requirement: Requirement, outcome: Outcome, context: Context): Severity {
  const shortfall = outcome.shortfall ?? 'absent';
  const special = requirement.severityFor?.[shortfall];
  if (special !== undefined) return special;
  const full = fullSeverity(requirement, context);
  const isHard = outcome.hard ?? shortfalls[shortfall].hard;
  return full === 'blocks' && !isHard ? 'limits' : full;
}

function fullSeverity(requirement: Requirement, context: Context): Severity {
  const adjusted = requirement.adjust?.find(({ when }) => holds(when, context).value === 'yes');
  return adjusted?.severity ?? requirement.severity;
}

function fixed(requirement: Requirement, context: Context) {
  const { id, group, blocksQuestions, source, confirmed } = requirement;
  return {
    id,
    group,
    severity: fullSeverity(requirement, context),
    matters: { code: `matters.${id}`, params: {} },
    blocksQuestions,
    source,
    confirmed,
  };
}

function reason(requirement: Requirement, outcome: Outcome, code: string, context: Context): Message {
  const params = paramsOf(requirement, outcome, context);
  const inParts = outcome.parts > 1 && outcome.openParts.length > 0 && partly.includes(code);
  return inParts ? { code: `reason.parts.${code}`, params } : { code: `reason.${code}`, params };
}

const partly: readonly string[] = ['other-view', 'other-plane', 'other-weighting', 'fat-not-suppressed'];

function paramsOf(
  requirement: Requirement,
  outcome: Outcome,
  { circumstances, chosenRegion }: Context,
): Message['params'] {
  const { side } = circumstances;
  return {
    requirement: requirement.id,
    ...(side === 'not-applicable' || side === 'unknown' ? {} : { side }),
    ...(chosenRegion === null ? {} : { region: chosenRegion }),
    ...outcome.params,
    ...(outcome.openParts.length === 0 ? {} : { parts: outcome.openParts.join(',') }),
  };
}
