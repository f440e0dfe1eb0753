import { caseLabelsEn } from './en/case-labels.ts';
import { filterEn } from './en/filter.ts';
import { imagingLabelsEn } from './en/imaging-labels.ts';
import { questionsEn } from './en/questions.ts';
import { reasonsEn } from './en/reasons.ts';
import { remediesEn } from './en/remedies.ts';
import { requirementsBonesEn } from './en/requirements-bones.ts';
import { requirementsJointsEn } from './en/requirements-joints.ts';
import { requirementsSharedEn } from './en/requirements-shared.ts';
import { topicsEn } from './en/topics.ts';

/** Every word of the check in English, by code. ICU message format. */
export const en: Readonly<Record<string, string>> = {
  ...imagingLabelsEn,
  ...caseLabelsEn,
  ...requirementsJointsEn,
  ...requirementsBonesEn,
  ...requirementsSharedEn,
  ...reasonsEn,
  ...remediesEn,
  ...questionsEn,
  ...topicsEn,
  ...filterEn,
};
