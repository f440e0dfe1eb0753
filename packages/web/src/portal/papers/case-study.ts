import type { Answer, routes } from '@overread/case';
import type { Locale } from '@overread/readiness';
import { dateWord, modalityWord } from '../../wording/disc-words.ts';

/** A study of the case, as the list of images has it. */
export type CaseStudy = Answer<typeof routes.listImaging>['studies'][number];

/** What a study of the case is called. */
export const caseStudyName = ({ modalities, date, description }: CaseStudy, locale: Locale): string =>
  [
    modalities.map((modality) => modalityWord(modality, locale)).join(', '),
    date ? dateWord(date, locale) : '',
    description ?? '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
