import { caseLabelsZh } from './zh/case-labels.ts';
import { filterZh } from './zh/filter.ts';
import { imagingLabelsZh } from './zh/imaging-labels.ts';
import { questionsZh } from './zh/questions.ts';
import { reasonsZh } from './zh/reasons.ts';
import { remediesZh } from './zh/remedies.ts';
import { requirementsBonesZh } from './zh/requirements-bones.ts';
import { requirementsJointsZh } from './zh/requirements-joints.ts';
import { requirementsSharedZh } from './zh/requirements-shared.ts';
import { topicsZh } from './zh/topics.ts';

/** Every word of the check in Simplified Chinese; each part has exactly the keys of its English one. */
export const zh: Readonly<Record<string, string>> = {
  ...imagingLabelsZh,
  ...caseLabelsZh,
  ...requirementsJointsZh,
  ...requirementsBonesZh,
  ...requirementsSharedZh,
  ...reasonsZh,
  ...remediesZh,
  ...questionsZh,
  ...topicsZh,
  ...filterZh,
};
