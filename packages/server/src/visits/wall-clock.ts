import { DateTime } from 'luxon';
import { Refusal } from '../http/refusal.ts';

/**
 * The moment at which clocks in `zone` show `local` (`2026-12-01T09:30`). Of two such moments, when clocks are put back, the first.
 * @throws Refusal `invalid-input`: no such zone; no such time, when clocks are put forward over it
 */
export function momentOf(local: string, zone: string): Date {
  const at = DateTime.fromISO(local, { zone });
  if (!at.isValid)
    throw new Refusal('invalid-input', [
      at.invalidReason === 'unsupported zone'
        ? { at: 'plan.zone', reason: 'no-such-zone' }
        : { at: 'plan.local', reason: 'no-such-time' },
    ]);
  if (at.toFormat("yyyy-MM-dd'T'HH:mm") !== local)
    throw new Refusal('invalid-input', [{ at: 'plan.local', reason: 'no-such-time' }]);
  return (at.getPossibleOffsets()[0] ?? at).toJSDate();
}
