import type { CaseType } from '../finding.ts';
import { aclMeniscus } from './acl-meniscus.ts';
import { crossCaseDocuments } from './cross-case-documents.ts';
import { crossCheckRules } from './cross-checks.ts';
import { deformity } from './deformity.ts';
import { footAnkle } from './foot-ankle.ts';
import { fractureRevision } from './fracture-revision.ts';
import { hipReplacement } from './hip-replacement.ts';
import { kneeReplacement } from './knee-replacement.ts';
import type { Requirement } from './requirement.ts';
import { shoulderCuff } from './shoulder-cuff.ts';
import { spine } from './spine.ts';

const ofCaseType: Readonly<Record<CaseType, readonly Requirement[]>> = {
  'knee-replacement': kneeReplacement,
  'hip-replacement': hipReplacement,
  spine,
  'acl-meniscus': aclMeniscus,
  'shoulder-cuff': shoulderCuff,
  'fracture-revision': fractureRevision,
  deformity,
  'foot-ankle': footAnkle,
};

/** Every row that applies to a case type: its own, then the checks over the whole disc, then the papers. */
export function requirementsFor(caseType: CaseType): readonly Requirement[] {
  return [
    ...ofCaseType[caseType],
    ...crossCheckRules,
    ...crossCaseDocuments.filter(({ except }) => except?.includes(caseType) !== true),
  ];
}
