import { routes } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import type { House } from '../http/house.ts';
import { serve } from '../http/serve.ts';
import { stagesOverTime, weekEnds } from './cases-over-time.ts';
import { faultsIn } from './faults.ts';
import { storageOverTime } from './storage-over-time.ts';
import { whatIsMissing } from './what-is-missing.ts';
import { whereCasesWait } from './where-cases-wait.ts';
import { jobsNow, mailsNow, recordNow } from './works-now.ts';

/** How the house is, for the administrator: counts and codes, nothing of a person. */
export function houseRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.viewHouse, async ({ queries }) => {
    const now = house.now();
    const weeks = weekEnds(now);
    const [jobs, mails] = [await jobsNow(queries), await mailsNow(queries, now)];
    return {
      weeks: weeks.map((week) => week.toISOString()),
      stages: await stagesOverTime(queries, weeks),
      waits: await whereCasesWait(queries, now),
      missing: await whatIsMissing(house, queries, now),
      storage: await storageOverTime(queries, weeks),
      jobs,
      mails,
      record: await recordNow(queries),
      faults: faultsIn(jobs, mails),
    };
  });
}
