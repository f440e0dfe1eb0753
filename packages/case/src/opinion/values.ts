/** Values of an opinion's coded answers, in the order they are offered. */
export const confidences = ['high', 'medium', 'low'] as const;
export const timings = [
  'emergency',
  'days',
  'weeks',
  'elective',
  'can-wait-with-watch',
  'not-applicable',
] as const;
/** How soon a warning sign must be seen to. */
export const urgencies = ['emergency', 'days', 'next-visit'] as const;
/** Does the operation proposed match current practice? */
export const practices = ['matches', 'partly', 'differs', 'cannot-judge'] as const;
export const alternativeOptions = [
  'physiotherapy',
  'weight',
  'medicine',
  'injection',
  'brace',
  'activity-change',
  'watchful-waiting',
  'smaller-operation',
  'other-operation',
  'other',
] as const;
