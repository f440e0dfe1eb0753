import type { CaseType } from '../finding.ts';
import { topicsFor } from '../filter/topics.ts';
import type { Question } from './question.ts';
import { questionTable, type QuestionId } from './question-table.ts';

const first = [
  'operation-proposed',
  'prior-surgery',
  'last-surgery-date',
  'note-destroyed',
  'metal',
  'age-band',
] as const;
const last = ['symptoms-changed-date', 'infection-or-tumour', 'weak-bone', 'documents-language'] as const;

const own: Readonly<Record<CaseType, readonly QuestionId[]>> = {
  'knee-replacement': [
    'xray-wear',
    'strong-pain',
    'tried-care',
    'front-pain',
    'visible-deformity',
    'prior-fracture',
    'complex-bone',
  ],
  'hip-replacement': [
    'xray-wear',
    'strong-pain',
    'tried-care',
    'osteonecrosis-suspected',
    'hip-dysplasia',
    'stiff-spine',
    'prior-fracture',
    'complex-bone',
  ],
  spine: [
    'spine-segment',
    'fusion-proposed',
    'slip-or-instability',
    'deformity-or-long-fusion',
    'scoliosis-surgery',
    'pars-or-fracture',
    'cord-signs',
    'level-unclear',
    'mri-impossible',
    'tried-care',
  ],
  'acl-meniscus': ['last-injury-date', 'recent-injury', 'prior-ligament-surgery', 'several-ligaments'],
  'shoulder-cuff': ['last-injury-date', 'recent-injury', 'shoulder-bone', 'level-unclear', 'tried-care'],
  'fracture-revision': [
    'injured-part',
    'problem',
    'last-injury-date',
    'joint-involved',
    'rotated',
    'metal-on-metal',
  ],
  deformity: ['deformity-place', 'unusual-curve', 'born-with', 'bent-forward-or-back', 'rotated'],
  'foot-ankle': [
    'foot-or-ankle',
    'heel-tilted',
    'foot-bone-question',
    'foot-soft-tissue',
    'level-unclear',
    'tried-care',
  ],
};

/** The plain questions of a case type, in the order to ask them. All may be left unanswered. */
export function questionsFor(caseType: CaseType): readonly Question[] {
  const ids: readonly QuestionId[] = [...own[caseType], ...first, ...last];
  return [topicsQuestion(caseType), ...ids.map((id): Question => questionTable[id])];
}

function topicsQuestion(caseType: CaseType): Question {
  return { id: 'topics', wording: 'question.topics', kind: 'choices', options: topicsFor(caseType) };
}
