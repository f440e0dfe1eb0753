import { queryOptions } from '@tanstack/react-query';
import { call } from '../api/call.ts';

/** What can be asked of a reading, with the key it is kept under. */
const ofReading = (caseId: string, ...rest: readonly unknown[]) => ['reading', caseId, ...rest] as const;

export const readingsQuery = queryOptions({
  queryKey: ['readings'],
  queryFn: () => call('listReadings'),
  refetchInterval: 60_000,
});

export const briefQuery = (caseId: string) =>
  queryOptions({
    queryKey: ofReading(caseId),
    queryFn: () => call('readBrief', { params: { caseId } }),
  });

export const readingImagingQuery = (caseId: string) =>
  queryOptions({
    queryKey: ofReading(caseId, 'imaging'),
    queryFn: () => call('readImaging', { params: { caseId } }),
    staleTime: 5 * 60_000,
  });

export const readingPaperQuery = (caseId: string, documentId: string) =>
  queryOptions({
    queryKey: ofReading(caseId, 'paper', documentId),
    queryFn: () => call('readPaper', { params: { caseId, documentId } }),
    staleTime: 5 * 60_000,
  });

/** Asked anew whenever the room is entered: what is written next must stand on what is kept. */
export const ownOpinionQuery = (caseId: string) =>
  queryOptions({
    queryKey: ofReading(caseId, 'opinion'),
    queryFn: () => call('viewOwnOpinion', { params: { caseId } }),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

export const readingSettingsQuery = queryOptions({
  queryKey: ['reading-settings'],
  queryFn: () => call('viewReadingSettings'),
  staleTime: Infinity,
});

export const followUpQuery = (caseId: string) =>
  queryOptions({
    queryKey: ofReading(caseId, 'follow-up'),
    queryFn: () => call('viewFollowUp', { params: { caseId } }),
  });

export const outcomesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ofReading(caseId, 'outcomes'),
    queryFn: () => call('viewOutcomes', { params: { caseId } }),
  });
