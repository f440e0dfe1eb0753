import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';

export const candidatesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'candidates'],
    queryFn: () => call('listCandidates', { params: { caseId } }),
  });

/** Several people may work on a case at once: looked at again now and then. */
const everyMs = 20_000;

export const offersQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'offers'],
    queryFn: () => call('listOffers', { params: { caseId } }),
    refetchInterval: everyMs,
  });

export const askedQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'asked-for-more'],
    queryFn: () => call('listAskedForMore', { params: { caseId } }),
  });
