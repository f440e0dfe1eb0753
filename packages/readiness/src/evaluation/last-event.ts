import type { Circumstances } from '../finding.ts';
import { timeOf } from './dates.ts';

/** Questions whose dates make older pictures a picture of something else. */
const eventQuestions = [
  'last-surgery-date',
  'last-injury-date',
  'last-injection-date',
  'symptoms-changed-date',
] as const;

/** The date after which a picture must have been taken to show today's state; null when nobody told one. */
export function lastEvent({ answers }: Circumstances): string | null {
  const dates = eventQuestions
    .map((question) => answers[question])
    .filter((date): date is string => timeOf(date) !== null);
  return dates.toSorted().at(-1) ?? null;
}
