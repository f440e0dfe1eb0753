import type { Confirmed, Setting } from '../finding.ts';

interface Kind {
  /** Where it can be answered; null: not by a medical opinion at all. */
  readonly setting: Setting | null;
  readonly confirmed: Confirmed;
}

/** Remote or in person, by what is asked. The reason is `setting.<kind>`. A video visit never counts as in person. */
export const questionKinds = {
  'severity-reading': { setting: 'remote', confirmed: 'stated' },
  indication: { setting: 'remote', confirmed: 'stated' },
  'second-read': { setting: 'remote', confirmed: 'stated' },
  'procedure-choice': { setting: 'remote', confirmed: 'stated' },
  alternatives: { setting: 'remote', confirmed: 'stated' },
  timing: { setting: 'remote', confirmed: 'stated' },
  'revision-strategy': { setting: 'remote-then-exam', confirmed: 'stated' },
  'implant-identification': { setting: 'remote', confirmed: 'to-be-confirmed-by-clinician' },
  'stability-ligament': { setting: 'in-person', confirmed: 'stated' },
  'impingement-dynamic': { setting: 'in-person', confirmed: 'stated' },
  'motion-gait-function': { setting: 'in-person', confirmed: 'stated' },
  'neuro-status': { setting: 'in-person', confirmed: 'stated' },
  'pain-source': { setting: 'remote-then-exam', confirmed: 'to-be-confirmed-by-clinician' },
  'treatment-delivery': { setting: 'in-person', confirmed: 'stated' },
  'prognosis-personal': { setting: 'remote', confirmed: 'product-default' },
  'out-of-scope': { setting: null, confirmed: 'stated' },
} as const satisfies Record<string, Kind>;

export type QuestionKind = keyof typeof questionKinds;
