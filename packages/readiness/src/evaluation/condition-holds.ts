import type { YesNoUnknown } from '@overread/imaging';
import type { Condition } from '../rules/condition.ts';
import type { Context } from './context.ts';
import { bestOf } from './best-candidate.ts';
import { badness } from './shortfalls.ts';

/** Whether a condition holds, and the leaf that decided: its question, or what else it looked at. */
export interface Holding {
  readonly value: YesNoUnknown;
  /** Question id of the deciding leaf, `region` or `imaging`. */
  readonly because: string;
}

export function holds(condition: Condition, context: Context): Holding {
  if ('answer' in condition) return answered(condition.answer, condition.is, context);
  if ('region' in condition) return inRegion(condition.region, context);
  if ('have' in condition) {
    const best = bestOf(condition.have, context, undefined);
    const isThere = badness(best.shortfall) < badness('localizer-only');
    const isUsable = condition.usable !== true || !best.hard;
    return { value: isThere && isUsable ? 'yes' : 'no', because: 'imaging' };
  }
  if ('not' in condition) {
    const inner = holds(condition.not, context);
    return { value: opposite[inner.value], because: inner.because };
  }
  if ('all' in condition) return weakest(condition.all, context, ['no', 'unknown', 'yes']);
  return weakest(condition.any, context, ['yes', 'unknown', 'no']);
}

const opposite = { yes: 'no', no: 'yes', unknown: 'unknown' } as const;

function answered(question: string, accepted: readonly string[], { circumstances }: Context): Holding {
  const given = (circumstances.answers[question] ?? '').split(',').filter((answer) => answer !== '');
  if (given.some((answer) => accepted.includes(answer.trim()))) return { value: 'yes', because: question };
  const open = given.length === 0 || given.includes('unsure');
  return { value: open ? 'unknown' : 'no', because: question };
}

function inRegion(accepted: readonly string[] | 'not-chosen', { regions, chosenRegion }: Context): Holding {
  if (accepted === 'not-chosen') return { value: chosenRegion === null ? 'yes' : 'no', because: 'region' };
  const some = regions.some((region) => accepted.includes(region));
  if (!some) return { value: 'no', because: 'region' };
  const every = chosenRegion !== null || regions.every((region) => accepted.includes(region));
  return { value: every ? 'yes' : 'unknown', because: 'region' };
}

/** The first value of `order` any of them has decides. */
function weakest(
  conditions: readonly Condition[],
  context: Context,
  order: readonly YesNoUnknown[],
): Holding {
  const all = conditions.map((condition) => holds(condition, context));
  for (const value of order) {
    const found = all.find((holding) => holding.value === value);
    if (found !== undefined) return found;
  }
  return { value: 'unknown', because: 'region' };
}
