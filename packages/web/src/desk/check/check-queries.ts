import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@overread/case';
import type { CheckJson, Locale } from '@overread/readiness';
import { call } from '../../api/call.ts';
import type { RouteOf } from '../../api/doors.ts';

/** The contract leaves the check's form to its own schema, which this server made it by. */
export type CheckDesk = Omit<Answer<RouteOf<'viewCheckDesk'>>, 'check'> & { readonly check: CheckJson };
export type Judgement = CheckDesk['judgements'][number];

export const checkDeskQuery = (caseId: string, language: Locale) =>
  queryOptions({
    queryKey: ['case', caseId, 'check', language],
    queryFn: async () =>
      (await call('viewCheckDesk', { params: { caseId }, query: { language } })) as CheckDesk,
    staleTime: 0,
  });
