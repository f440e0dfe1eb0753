import { queryOptions } from '@tanstack/react-query';
import type { Language } from '@overread/case';
import { call } from '../api/call.ts';

export const translationsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'translations'],
    queryFn: () => call('listTranslations', { params: { caseId } }),
  });

export const translatorsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'translators'],
    queryFn: () => call('listTranslators', { params: { caseId } }),
  });

export const paperTranslationQuery = (caseId: string, documentId: string, from: Language, to: Language) =>
  queryOptions({
    queryKey: ['case', caseId, 'translations', documentId, from, to],
    queryFn: () => call('viewPaperTranslation', { params: { caseId, documentId }, query: { from, to } }),
    gcTime: 0,
  });

/** What the other is of the two languages that are translated between. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh' : 'en');
