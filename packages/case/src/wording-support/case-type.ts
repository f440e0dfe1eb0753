/** The operation in question. The ids are those of the readiness rules. */
export const caseTypes = [
  'knee-replacement',
  'hip-replacement',
  'spine',
  'acl-meniscus',
  'shoulder-cuff',
  'fracture-revision',
  'deformity',
  'foot-ankle',
] as const;
export type CaseType = (typeof caseTypes)[number];
