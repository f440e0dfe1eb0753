import { contextOf } from '../evaluation/context.ts';
import { holds } from '../evaluation/condition-holds.ts';
import type { Advice, Assessment, CaseType, Circumstances, Message } from '../finding.ts';
import { questionsFor } from '../questions/questions-for.ts';
import { benefitRules, type BenefitRule } from './benefit-rules.ts';
import { answeredFlags } from './red-flags.ts';

/**
 * Does a second opinion likely help? From the answers alone; it never weighs a person's pictures, and never turns
 * a study's percentages into a promise.
 */
export function honestFilter(caseType: CaseType, circumstances: Circumstances): Assessment['advice'] {
  const flags = answeredFlags(caseType, circumstances);
  const warnings = flags.map(({ flag, answer }): Message => ({
    code: answer === 'yes' ? flag.advice : 'advice.flag-unsure',
    params: { flag: flag.id },
  }));
  if (flags.some(({ flag, answer }) => flag.tier === 'emergency' && answer === 'yes')) {
    return { value: 'not-now-urgent', reasons: warnings };
  }
  const benefit = weighBenefit(caseType, circumstances);
  return { value: benefit.value, reasons: [...warnings, ...benefit.reasons] };
}

function weighBenefit(caseType: CaseType, circumstances: Circumstances): Assessment['advice'] {
  const context = contextOf(nothingRead, caseType, circumstances);
  const holding = benefitRules[caseType].filter(({ when }) => holds(when, context).value === 'yes');
  const little = holding.filter(({ value }) => value === 'unlikely-to-change-plan');
  if (little.length > 0) return { value: 'unlikely-to-change-plan', reasons: little.map(reason) };
  if (holding.length > 0) return { value: 'likely-useful', reasons: holding.map(reason) };
  return wasAsked(caseType, circumstances) ? plain('may-be-useful') : plain('not-asked');
}

const nothingRead = { imaging: [], patients: [], documents: [], problems: [] };

const reason = ({ code }: BenefitRule): Message => ({ code: `advice.${code}`, params: {} });

const plain = (value: Advice): Assessment['advice'] => ({
  value,
  reasons: [{ code: `advice.${value}`, params: {} }],
});

function wasAsked(caseType: CaseType, { answers }: Circumstances): boolean {
  return questionsFor(caseType).some(({ id }) => answers[id] !== undefined && answers[id] !== '');
}
