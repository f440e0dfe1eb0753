import type { CaseType } from '../finding.ts';
import type { QuestionKind } from './question-kinds.ts';

/** What a person wants to know, and what kind of question that is. The words are `topic.<id>`. */
export interface Topic {
  readonly kind: QuestionKind;
  readonly caseTypes: readonly CaseType[];
}

const replacements = ['knee-replacement', 'hip-replacement'] as const;
const everyone = [
  'knee-replacement',
  'hip-replacement',
  'spine',
  'acl-meniscus',
  'shoulder-cuff',
  'fracture-revision',
  'deformity',
  'foot-ankle',
] as const;

export const topics = {
  'worn-enough': { kind: 'severity-reading', caseTypes: replacements },
  'partial-or-total': { kind: 'procedure-choice', caseTypes: ['knee-replacement'] },
  'other-side': { kind: 'indication', caseTypes: ['knee-replacement'] },
  alignment: { kind: 'procedure-choice', caseTypes: ['knee-replacement', 'fracture-revision'] },
  'osteonecrosis-stage': { kind: 'second-read', caseTypes: ['hip-replacement'] },
  'hip-dysplasia': { kind: 'second-read', caseTypes: ['hip-replacement', 'deformity'] },
  impingement: { kind: 'impingement-dynamic', caseTypes: ['hip-replacement'] },
  'leg-length': { kind: 'severity-reading', caseTypes: ['hip-replacement'] },
  'implant-choice': { kind: 'procedure-choice', caseTypes: replacements },
  'revision-strategy': { kind: 'revision-strategy', caseTypes: replacements },
  fusion: { kind: 'procedure-choice', caseTypes: ['spine'] },
  instability: { kind: 'severity-reading', caseTypes: ['spine'] },
  'stenosis-or-disc': { kind: 'second-read', caseTypes: ['spine'] },
  'nerve-root': { kind: 'second-read', caseTypes: ['spine'] },
  levels: { kind: 'procedure-choice', caseTypes: ['spine', 'deformity'] },
  'fusion-healed': { kind: 'second-read', caseTypes: ['spine'] },
  'screw-position': { kind: 'second-read', caseTypes: ['spine'] },
  'nerve-recovery': { kind: 'neuro-status', caseTypes: ['spine'] },
  tear: { kind: 'second-read', caseTypes: ['acl-meniscus'] },
  'reconstruct-or-rehab': { kind: 'indication', caseTypes: ['acl-meniscus'] },
  'meniscus-type': { kind: 'second-read', caseTypes: ['acl-meniscus'] },
  'cartilage-or-root': { kind: 'second-read', caseTypes: ['acl-meniscus'] },
  'revision-cause': { kind: 'revision-strategy', caseTypes: ['acl-meniscus'] },
  graft: { kind: 'procedure-choice', caseTypes: ['acl-meniscus'] },
  'arthritis-already': { kind: 'severity-reading', caseTypes: ['acl-meniscus', 'shoulder-cuff'] },
  stability: { kind: 'stability-ligament', caseTypes: ['acl-meniscus', 'knee-replacement', 'foot-ankle'] },
  'tear-size': { kind: 'second-read', caseTypes: ['shoulder-cuff'] },
  'muscle-quality': { kind: 'severity-reading', caseTypes: ['shoulder-cuff'] },
  'repair-or-replace': { kind: 'procedure-choice', caseTypes: ['shoulder-cuff'] },
  'injury-or-old': { kind: 'second-read', caseTypes: ['shoulder-cuff'] },
  'biceps-or-ac': { kind: 'procedure-choice', caseTypes: ['shoulder-cuff'] },
  'implant-planning': { kind: 'procedure-choice', caseTypes: ['shoulder-cuff'] },
  stiffness: { kind: 'motion-gait-function', caseTypes: ['shoulder-cuff'] },
  healed: { kind: 'second-read', caseTypes: ['fracture-revision', 'foot-ankle'] },
  'metal-position': { kind: 'second-read', caseTypes: ['fracture-revision'] },
  'why-failed': { kind: 'revision-strategy', caseTypes: ['fracture-revision'] },
  infection: { kind: 'revision-strategy', caseTypes: ['fracture-revision'] },
  'which-parts': { kind: 'revision-strategy', caseTypes: ['fracture-revision'] },
  'remove-metal': { kind: 'indication', caseTypes: ['fracture-revision'] },
  'operation-stages': { kind: 'revision-strategy', caseTypes: ['fracture-revision'] },
  'which-implant': { kind: 'implant-identification', caseTypes: ['fracture-revision'] },
  'curve-size': { kind: 'severity-reading', caseTypes: ['deformity'] },
  progression: { kind: 'second-read', caseTypes: ['deformity'] },
  'brace-or-surgery': { kind: 'indication', caseTypes: ['deformity'] },
  'where-to-correct': { kind: 'procedure-choice', caseTypes: ['deformity'] },
  axis: { kind: 'severity-reading', caseTypes: ['deformity'] },
  'fusion-or-replacement': { kind: 'procedure-choice', caseTypes: ['foot-ankle'] },
  'bunion-or-flatfoot-angles': { kind: 'severity-reading', caseTypes: ['foot-ankle'] },
  'flexible-or-fixed': { kind: 'motion-gait-function', caseTypes: ['foot-ankle'] },
  alternatives: { kind: 'alternatives', caseTypes: everyone },
  timing: { kind: 'timing', caseTypes: everyone },
  'pain-source': { kind: 'pain-source', caseTypes: everyone },
  'movement-or-limp': { kind: 'motion-gait-function', caseTypes: everyone },
  'what-i-can-do-later': { kind: 'prognosis-personal', caseTypes: everyone },
  'treatment-there': { kind: 'treatment-delivery', caseTypes: everyone },
  'cost-or-travel': { kind: 'out-of-scope', caseTypes: everyone },
} as const satisfies Record<string, Topic>;

export type TopicId = keyof typeof topics;

/** The topics a case type offers, in the order shown. */
export function topicsFor(caseType: CaseType): readonly TopicId[] {
  return (Object.keys(topics) as TopicId[]).filter((id) =>
    (topics[id].caseTypes as readonly CaseType[]).includes(caseType),
  );
}
