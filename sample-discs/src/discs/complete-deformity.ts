import { child } from '../headers/person.ts';
import type { Template } from './template.ts';
import { radiograph } from './templates.ts';

const knee = { region: 'knee' } as const;

export const deformityTemplates = {
  deformity: {
    title: { en: 'Curved spine of a child: everything is there', zh: '儿童脊柱侧凸：资料齐全' },
    caseType: 'deformity',
    films: [
      radiograph(1, 'FULL SPINE PA STANDING', {
        person: child,
        region: 'SPINE',
        side: '',
        view: 'PA',
        picture: 'whole-spine-front',
        truth: { region: 'whole-spine', view: 'PA', standing: 'yes' },
      }),
      radiograph(2, 'FULL SPINE LATERAL STANDING', {
        person: child,
        region: 'SPINE',
        side: '',
        view: 'LATERAL',
        picture: 'whole-spine-side',
        truth: { region: 'whole-spine', view: 'lateral', standing: 'yes' },
      }),
      radiograph(3, 'HAND AP BONE AGE', {
        person: child,
        region: 'HAND',
        side: 'L',
        picture: 'wrist-front',
        truth: { region: 'hand', view: 'AP' },
      }),
    ],
    stacks: [],
    side: 'not-applicable',
    region: 'whole-spine',
    answers: { 'deformity-place': 'whole-spine', 'age-band': '10-15' },
    papers: ['neurological-exam'],
    met: ['def.spine.full', 'def.spine.bone_age'],
  },
  'deformity-limb': {
    title: { en: 'Bow leg: everything is there', zh: '下肢力线畸形：资料齐全' },
    caseType: 'deformity',
    films: [
      radiograph(1, 'LONG LEG AP STANDING BOTH LEGS', {
        side: 'B',
        region: 'LOWERLIMB',
        picture: 'long-legs-knock',
        truth: { region: 'whole-leg', view: 'long-leg', standing: 'yes' },
      }),
      radiograph(2, 'KNEE LATERAL', {
        view: 'LATERAL',
        picture: 'knee-side-healthy',
        truth: { ...knee, view: 'lateral' },
      }),
    ],
    stacks: [],
    side: 'right',
    region: 'whole-leg',
    answers: { 'deformity-place': 'whole-leg' },
    papers: [],
    met: ['def.limb.long_leg'],
  },
} as const satisfies Record<string, Template>;
