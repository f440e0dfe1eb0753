/** Where a case stands, in the order of an undisturbed life, then the ways it may end early. */
export const states = [
  'draft',
  'collecting',
  'submitted',
  'checking',
  'needs-records',
  'ready',
  'offered',
  'reading',
  'needs-more',
  'signed',
  'translating',
  'delivered',
  'follow-up',
  'closed',
  'not-advised',
  'urgent',
  'withdrawn',
  'declined',
] as const;
export type State = (typeof states)[number];

/** States in which the patient's side still gathers and changes what it sends. */
export const gathering = ['draft', 'collecting', 'needs-records'] as const satisfies readonly State[];

/** States that nothing leads out of but erasure. */
export const ended = ['closed', 'not-advised', 'withdrawn', 'declined'] as const satisfies readonly State[];

/** An examination in person, beside the case's own state. */
export const visitStates = [
  'appointment-proposed',
  'confirmed',
  'records-transferred',
  'attended',
  'cancelled',
] as const;
export type VisitState = (typeof visitStates)[number];
