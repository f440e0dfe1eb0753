import { queryOptions } from '@tanstack/react-query';
import type { PersonId } from '@overread/case';
import type { Locale } from '@overread/readiness';
import { call } from './call.ts';

/** What can be asked of a case, with the key it is kept under. Changing anything of a case makes all of it stale. */
const ofCase = (caseId: string, ...rest: readonly unknown[]) => ['case', caseId, ...rest] as const;

export const ownCases = queryOptions({ queryKey: ['cases'], queryFn: () => call('listOwnCases') });

export const caseQuery = (caseId: string) =>
  queryOptions({ queryKey: ofCase(caseId), queryFn: () => call('viewCase', { params: { caseId } }) });

export const imagingQuery = (caseId: string) =>
  queryOptions({
    queryKey: ofCase(caseId, 'imaging'),
    queryFn: () => call('listImaging', { params: { caseId } }),
  });

export const documentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ofCase(caseId, 'documents'),
    queryFn: () => call('listDocuments', { params: { caseId } }),
    // A paper is read in the background: look again until all are.
    refetchInterval: ({ state }) =>
      state.data?.documents.some(({ state: is }) => is === 'received' || is === 'reading') ? 1_500 : false,
  });

export const storyQuery = (caseId: string) =>
  queryOptions({
    queryKey: ofCase(caseId, 'story'),
    queryFn: () => call('viewStory', { params: { caseId } }),
    gcTime: 0,
  });

export const questionsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ofCase(caseId, 'questions'),
    queryFn: () => call('viewQuestions', { params: { caseId } }),
    gcTime: 0,
  });

export const readinessQuery = (caseId: string, language: Locale) =>
  queryOptions({
    queryKey: ofCase(caseId, 'readiness', language),
    queryFn: () => call('viewReadiness', { params: { caseId }, query: { language } }),
    staleTime: 0,
  });

export const requestsQuery = (caseId: string, language: Locale) =>
  queryOptions({
    queryKey: ofCase(caseId, 'requests', language),
    queryFn: () => call('listRequests', { params: { caseId }, query: { language } }),
  });

export const consentQuery = (caseId: string, language: Locale) =>
  queryOptions({
    queryKey: ofCase(caseId, 'consent', language),
    queryFn: () => call('viewConsent', { params: { caseId }, query: { language } }),
  });

export const messagesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ofCase(caseId, 'messages'),
    queryFn: () => call('listMessages', { params: { caseId } }),
    refetchInterval: 20_000,
  });

export const threadsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ofCase(caseId, 'threads'),
    queryFn: () => call('listThreads', { params: { caseId } }),
    refetchInterval: 20_000,
  });

export const threadQuery = (caseId: string, personId: PersonId) =>
  queryOptions({
    queryKey: ofCase(caseId, 'threads', personId),
    queryFn: () => call('viewThread', { params: { caseId, personId } }),
    refetchInterval: 20_000,
  });

export const ownThreadQuery = (caseId: string) =>
  queryOptions({
    queryKey: ofCase(caseId, 'own-thread'),
    queryFn: () => call('viewOwnThread', { params: { caseId } }),
    refetchInterval: 20_000,
  });

export const relativesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ofCase(caseId, 'relatives'),
    queryFn: () => call('listRelatives', { params: { caseId } }),
  });
