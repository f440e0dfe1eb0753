/** Kinds of question, and where each can be answered: the ids and settings of the readiness rules. */
export const questionKinds = {
  'severity-reading': 'remote',
  indication: 'remote',
  'second-read': 'remote',
  'procedure-choice': 'remote',
  alternatives: 'remote',
  timing: 'remote',
  'revision-strategy': 'remote-then-exam',
  'implant-identification': 'remote',
  'stability-ligament': 'in-person',
  'impingement-dynamic': 'in-person',
  'motion-gait-function': 'in-person',
  'neuro-status': 'in-person',
  'pain-source': 'remote-then-exam',
  'treatment-delivery': 'in-person',
  /** Answered with ranges only, never with a promise. */
  'prognosis-personal': 'remote',
  'out-of-scope': null,
} as const;

export type QuestionKind = keyof typeof questionKinds;
export type QuestionSetting = (typeof questionKinds)[QuestionKind];
