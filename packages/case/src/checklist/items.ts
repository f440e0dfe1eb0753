/** The eleven items of readiness, in the order shown: imaging first, for it is what holds reviews up. */
export const checklistItems = [
  'x-rays',
  'mri',
  'ct',
  'radiology-reports',
  'operation-notes',
  'implant-details',
  'notes-and-recommendation',
  'timeline',
  'function-and-goals',
  'questions',
  'translations',
] as const;
export type ChecklistItemId = (typeof checklistItems)[number];

/** Items judged by the readiness rules' findings, and which findings those are. */
export type RuledItemId = Exclude<
  ChecklistItemId,
  'timeline' | 'function-and-goals' | 'questions' | 'translations'
>;

/** Findings of a group belong to its item; papers are told apart by id. */
export const itemOfGroup: Readonly<Record<string, RuledItemId>> = { xray: 'x-rays', mri: 'mri', ct: 'ct' };

export const itemOfFinding: Readonly<Record<string, ChecklistItemId>> = {
  'doc.rad_report': 'radiology-reports',
  'report.per-study': 'radiology-reports',
  'images.per-report': 'radiology-reports',
  'doc.op_note': 'operation-notes',
  'rev.op_note': 'operation-notes',
  'doc.implant_record': 'implant-details',
  'rev.implant': 'implant-details',
  'doc.consult_note': 'notes-and-recommendation',
  'doc.recommendation': 'notes-and-recommendation',
  'doc.neuro_exam': 'notes-and-recommendation',
  'spine.doc.neuro': 'notes-and-recommendation',
  'acl.doc.exam': 'notes-and-recommendation',
  'sh.doc.exam': 'notes-and-recommendation',
  'doc.timeline': 'timeline',
  'doc.function_goals': 'function-and-goals',
  'acl.doc.goals': 'function-and-goals',
  'doc.questions': 'questions',
  'doc.translation': 'translations',
};
