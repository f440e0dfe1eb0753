import { limitsFrom, type Limit } from '@overread/case';
import type { Readiness } from '../../cases/judge-readiness.ts';

/**
 * Requirements of the readiness rules that are open, blocking first. What the person told in place of a paper (the story, the
 * questions) lacks nothing, as on their own checklist. `effectOf` says by a requirement's id what its gap does to the reading.
 */
export function openLimits(
  { check, items, others }: Pick<Readiness, 'check' | 'items' | 'others'>,
  effectOf: (requirement: string) => string = () => '',
): readonly Limit[] {
  const open = new Set([
    ...items.flatMap(({ state, requirements }) => (state === 'open' ? requirements : [])),
    ...others.map(({ id }) => id),
  ]);
  return limitsFrom(
    check.requirements.filter(({ id }) => open.has(id)),
    ({ id }) => effectOf(id),
  );
}
