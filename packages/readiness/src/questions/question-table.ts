import { caseRegions } from '../rules/case-regions.ts';
import { answered, yes } from '../rules/ways.ts';
import type { Question } from './question.ts';

const yesNo = (id: string, when?: Question['when']): Question => ({
  id,
  wording: `question.${id}`,
  kind: 'yes-no-unsure',
  options: ['yes', 'no', 'unsure'],
  ...(when === undefined ? {} : { when }),
});

const date = (id: string, when?: Question['when']): Question => ({
  id,
  wording: `question.${id}`,
  kind: 'date',
  options: [],
  ...(when === undefined ? {} : { when }),
});

const choice = (id: string, options: readonly string[], when?: Question['when']): Question => ({
  id,
  wording: `question.${id}`,
  kind: 'choice',
  options,
  ...(when === undefined ? {} : { when }),
});

/** Every question once; `questionsFor` says which case types ask it. */
export const questionTable = {
  'operation-proposed': yesNo('operation-proposed'),
  'prior-surgery': yesNo('prior-surgery'),
  'last-surgery-date': date('last-surgery-date', yes('prior-surgery')),
  'note-destroyed': yesNo('note-destroyed', yes('prior-surgery')),
  metal: yesNo('metal'),
  'last-injury-date': date('last-injury-date'),
  'recent-injury': yesNo('recent-injury'),
  'symptoms-changed-date': date('symptoms-changed-date'),
  'age-band': choice('age-band', [
    'under-10',
    '10-15',
    '16-17',
    '18-39',
    '40-54',
    '55-59',
    '60-64',
    '65-80',
    'over-80',
  ]),
  'tried-care': yesNo('tried-care'),
  'strong-pain': yesNo('strong-pain'),
  'xray-wear': choice('xray-wear', ['none-or-mild', 'one-side-only', 'moderate', 'severe', 'unsure']),
  'front-pain': yesNo('front-pain'),
  'visible-deformity': yesNo('visible-deformity'),
  'prior-fracture': yesNo('prior-fracture'),
  'complex-bone': yesNo('complex-bone'),
  'stiff-spine': yesNo('stiff-spine'),
  'hip-dysplasia': yesNo('hip-dysplasia'),
  'osteonecrosis-suspected': yesNo('osteonecrosis-suspected'),
  'infection-or-tumour': yesNo('infection-or-tumour'),
  'weak-bone': yesNo('weak-bone'),
  'level-unclear': yesNo('level-unclear'),
  'spine-segment': choice('spine-segment', [...caseRegions.spine, 'unsure']),
  'fusion-proposed': yesNo('fusion-proposed'),
  'slip-or-instability': yesNo('slip-or-instability'),
  'deformity-or-long-fusion': yesNo('deformity-or-long-fusion'),
  'scoliosis-surgery': yesNo('scoliosis-surgery', yes('deformity-or-long-fusion')),
  'pars-or-fracture': yesNo('pars-or-fracture'),
  'cord-signs': yesNo('cord-signs'),
  'mri-impossible': yesNo('mri-impossible'),
  'prior-ligament-surgery': yesNo('prior-ligament-surgery'),
  'several-ligaments': yesNo('several-ligaments'),
  'shoulder-bone': yesNo('shoulder-bone'),
  'injured-part': choice('injured-part', [...caseRegions['fracture-revision'], 'unsure']),
  problem: choice('problem', [
    'fresh',
    'not-healed',
    'healed-crooked',
    'metalwork',
    'failed-joint',
    'unsure',
  ]),
  'joint-involved': yesNo('joint-involved', answered('problem', 'fresh', 'not-healed', 'healed-crooked')),
  rotated: yesNo('rotated'),
  'metal-on-metal': yesNo('metal-on-metal', answered('problem', 'failed-joint')),
  'deformity-place': choice('deformity-place', [...caseRegions.deformity, 'unsure']),
  'unusual-curve': yesNo('unusual-curve', answered('deformity-place', 'whole-spine')),
  'born-with': yesNo('born-with', answered('deformity-place', 'whole-spine')),
  'bent-forward-or-back': yesNo('bent-forward-or-back', answered('deformity-place', 'whole-leg')),
  'foot-or-ankle': choice('foot-or-ankle', [...caseRegions['foot-ankle'], 'unsure']),
  'heel-tilted': yesNo('heel-tilted'),
  'foot-bone-question': yesNo('foot-bone-question'),
  'foot-soft-tissue': yesNo('foot-soft-tissue'),
  'documents-language': choice('documents-language', ['english-or-chinese', 'other', 'unsure']),
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof questionTable;
