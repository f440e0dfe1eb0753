import type { CaseType } from '../finding.ts';
import type { Condition } from '../rules/condition.ts';
import { ageBands, answered, asks, every, not, some, yes } from '../rules/ways.ts';
import { sources } from '../rules/sources.ts';

/** When a second opinion likely helps, and when it likely adds little. The reasons are `advice.<code>`. */
export interface BenefitRule {
  readonly code: string;
  readonly when: Condition;
  readonly value: 'likely-useful' | 'unlikely-to-change-plan';
  readonly source: string;
}

const helps = (code: string, when: Condition, source: string): BenefitRule => ({
  code,
  when,
  value: 'likely-useful',
  source,
});
const addsLittle = (code: string, when: Condition, source: string): BenefitRule => ({
  code,
  when,
  value: 'unlikely-to-change-plan',
  source,
});

const mild: Condition = answered('xray-wear', 'none-or-mild', 'moderate', 'one-side-only');
const severe: Condition = answered('xray-wear', 'severe');
const untried: Condition = answered('tried-care', 'no');

export const benefitRules: Readonly<Record<CaseType, readonly BenefitRule[]>> = {
  'knee-replacement': [
    helps('mild-wear', mild, sources.kneeAppropriate),
    helps('care-not-tried', untried, sources.kneeAppropriate),
    helps(
      'age-out-of-range',
      answered('age-band', 'under-10', '10-15', '16-17', '18-39', '40-54', 'over-80'),
      sources.kneeAppropriate,
    ),
    helps('partial-or-total', asks('partial-or-total'), sources.kneeAppropriate),
    helps('failed-operation', asks('revision-strategy'), sources.service),
    addsLittle(
      'severe-and-tried',
      every(severe, yes('strong-pain'), yes('tried-care')),
      sources.kneeAppropriate,
    ),
  ],
  'hip-replacement': [
    helps('mild-wear', mild, sources.practice),
    helps(
      'joint-preserving',
      some(asks('hip-dysplasia', 'impingement', 'osteonecrosis-stage'), yes('osteonecrosis-suspected')),
      sources.practice,
    ),
    helps('failed-operation', asks('revision-strategy'), sources.service),
    addsLittle('severe-and-tried', every(severe, yes('strong-pain')), sources.practice),
  ],
  spine: [
    helps(
      'fusion-without-instability',
      every(yes('fusion-proposed'), not(yes('slip-or-instability'))),
      sources.spineBoard,
    ),
    helps('long-fusion', yes('deformity-or-long-fusion'), sources.spineBoard),
    helps('decompression-or-fusion', asks('fusion', 'levels'), sources.spineBoard),
    helps('care-not-tried', untried, sources.spineBoard),
  ],
  'acl-meniscus': [
    helps(
      'meniscus-over-forty',
      every(answered('age-band', ...ageBands.over40), asks('meniscus-type', 'arthritis-already')),
      sources.practice,
    ),
    helps('graft-or-rehab', asks('graft', 'reconstruct-or-rehab', 'tear'), sources.practice),
    helps('failed-operation', yes('prior-ligament-surgery'), sources.practice),
    addsLittle(
      'locked-or-several-ligaments',
      some(yes('rf.locked_knee'), yes('several-ligaments')),
      sources.practice,
    ),
  ],
  'shoulder-cuff': [
    helps('repair-or-replace', asks('repair-or-replace', 'muscle-quality'), sources.practice),
    helps('slow-tear', answered('recent-injury', 'no'), sources.practice),
    helps('stiff-shoulder', asks('stiffness'), sources.practice),
    addsLittle('acute-tear', every(yes('rf.acute_cuff'), yes('recent-injury')), sources.practice),
  ],
  'fracture-revision': [
    helps(
      'failed-operation',
      answered('problem', 'not-healed', 'healed-crooked', 'metalwork', 'failed-joint'),
      sources.service,
    ),
    helps('complex-fracture', every(answered('problem', 'fresh'), yes('joint-involved')), sources.service),
    addsLittle(
      'clear-fracture',
      every(answered('problem', 'fresh'), answered('joint-involved', 'no')),
      sources.service,
    ),
  ],
  deformity: [
    helps(
      'timing-of-correction',
      asks('brace-or-surgery', 'progression', 'where-to-correct', 'curve-size'),
      sources.practice,
    ),
    helps('osteotomy-or-replacement', asks('axis', 'hip-dysplasia'), sources.practice),
  ],
  'foot-ankle': [
    helps('fusion-or-replacement', asks('fusion-or-replacement'), sources.practice),
    helps('care-not-tried', untried, sources.practice),
  ],
};
