import type { HouseFault } from '@overread/case';
import type { jobsNow, mailsNow } from './works-now.ts';

/** What someone should look at; nothing when all is well. */
export function faultsIn(
  jobs: Awaited<ReturnType<typeof jobsNow>>,
  mails: Awaited<ReturnType<typeof mailsNow>>,
): { fault: HouseFault; count: number }[] {
  const found: readonly { fault: HouseFault; count: number }[] = [
    { fault: 'jobs-failed', count: jobs.reduce((sum, { failed }) => sum + failed, 0) },
    { fault: 'mails-failing', count: mails.failing },
    { fault: 'mails-in-folder', count: mails.inFolder },
  ];
  return found.filter(({ count }) => count > 0);
}
