import { queryOptions } from '@tanstack/react-query';
import type { Answer, Opinion } from '@overread/case';
import type { Locale } from '@overread/readiness';
import { call } from '../../api/call.ts';
import type { RouteOf } from '../../api/doors.ts';

type Seen = Answer<RouteOf<'viewOpinion'>>;

/** A signed opinion as someone may see it; the server parsed it before it was signed. */
export type SeenOpinion = Omit<Seen, 'opinion' | 'original'> & {
  readonly opinion: Opinion;
  readonly original: Opinion | null;
};
export type OpinionRow = Seen['row'];
/** Link and code, which the server tells once. */
export type MadeShare = Answer<RouteOf<'makeShare'>>;

export const opinionsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'opinions'],
    queryFn: () => call('listOpinions', { params: { caseId } }),
  });

export const opinionQuery = (caseId: string, opinionId: string, language: Locale, version?: number) =>
  queryOptions({
    queryKey: ['case', caseId, 'opinions', opinionId, language, version],
    queryFn: async () =>
      (await call('viewOpinion', {
        params: { caseId, opinionId },
        query: { language, ...(version !== undefined && { version }) },
      })) as SeenOpinion,
  });

export const comparisonQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'opinion-comparison'],
    queryFn: () => call('viewComparison', { params: { caseId } }),
  });

export const sharesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'shares'],
    queryFn: () => call('listShares', { params: { caseId } }),
  });

export const followUpQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'follow-up'],
    queryFn: () => call('viewFollowUp', { params: { caseId } }),
  });

export const outcomesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'outcomes'],
    queryFn: () => call('viewOutcomes', { params: { caseId } }),
  });
