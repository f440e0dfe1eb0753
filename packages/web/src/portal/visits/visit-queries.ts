import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@overread/case';
import { call } from '../../api/call.ts';
import type { RouteOf } from '../../api/doors.ts';

export type Visits = Answer<RouteOf<'listVisits'>>;

export const visitsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'visits'],
    queryFn: () => call('listVisits', { params: { caseId } }),
  });
