import { recency } from './recency.ts';
import type { Requirement } from './requirement.ts';
import { sources } from './sources.ts';
import { sequenceRules } from './sequence-rules.ts';
import { ctRules } from './ct-rules.ts';
import { anyOf, frontal, images, some, xray, yes } from './ways.ts';

const sliced = { have: anyOf(['MR', 'CT'], 'case', 'affected') } as const;

export const footAnkle: readonly Requirement[] = [
  {
    id: 'case.foot-or-ankle',
    group: 'other',
    need: 'required',
    severity: 'limits',
    accepts: [{ kind: 'answer', question: 'foot-or-ankle' }],
    blocksQuestions: [],
    request: null,
    source: sources.product,
    confirmed: 'product-default',
  },
  {
    id: 'fa.xr.ankle_wb',
    group: 'xray',
    need: 'required',
    when: { region: ['ankle'] },
    severity: 'blocks',
    adjust: [{ when: sliced, severity: 'limits' }],
    accepts: [
      images(
        xray(['ankle'], 'affected', frontal, { part: 'frontal-standing', standing: 'yes' }),
        xray(['ankle'], 'affected', ['mortise'], { part: 'mortise-standing', standing: 'yes' }),
        xray(['ankle'], 'affected', ['lateral'], { part: 'lateral-standing', standing: 'yes' }),
      ),
    ],
    recency: [recency.xray],
    blocksQuestions: ['fusion-or-replacement'],
    request: 'request.images',
    source: sources.practice,
    confirmed: 'to-be-confirmed-by-clinician',
  },
  {
    id: 'fa.xr.foot_wb',
    group: 'xray',
    need: 'required',
    when: { region: ['foot'] },
    severity: 'blocks',
    adjust: [{ when: sliced, severity: 'limits' }],
    accepts: [
      images(
        xray(['foot'], 'affected', ['dorsoplantar', ...frontal], {
          part: 'frontal-standing',
          standing: 'yes',
        }),
        xray(['foot'], 'affected', ['lateral'], { part: 'lateral-standing', standing: 'yes' }),
        xray(['foot'], 'affected', ['oblique'], { part: 'oblique' }),
      ),
    ],
    recency: [recency.xrayYear],
    blocksQuestions: ['bunion-or-flatfoot-angles'],
    request: 'request.images',
    source: sources.practice,
    confirmed: 'to-be-confirmed-by-clinician',
  },
  {
    id: 'fa.xr.hindfoot',
    group: 'xray',
    need: 'conditional',
    when: yes('heel-tilted'),
    severity: 'limits',
    accepts: [images(xray(['foot', 'ankle'], 'affected', ['hindfoot', 'Harris']))],
    recency: [recency.xrayYear],
    blocksQuestions: [],
    request: 'request.images',
    source: sources.practice,
    confirmed: 'to-be-confirmed-by-clinician',
  },
  {
    id: 'fa.ct',
    group: 'ct',
    need: 'conditional',
    when: some(yes('foot-bone-question')),
    severity: 'limits',
    accepts: [images(anyOf(['CT'], ['foot', 'ankle'], 'affected'))],
    recency: [recency.ct],
    blocksQuestions: ['healed'],
    request: 'request.fx.ct',
    source: sources.practice,
    confirmed: 'to-be-confirmed-by-clinician',
  },
  {
    id: 'fa.mr',
    group: 'mri',
    need: 'conditional',
    when: some(yes('foot-soft-tissue')),
    severity: 'limits',
    accepts: [images(anyOf(['MR'], ['foot', 'ankle'], 'affected'))],
    recency: [recency.mriHalfYear],
    blocksQuestions: [],
    request: 'request.images',
    source: sources.practice,
    confirmed: 'to-be-confirmed-by-clinician',
  },
  {
    id: 'fa.other',
    group: 'xray',
    need: 'helpful',
    severity: 'helpful',
    accepts: [images(xray(['foot', 'ankle'], 'other', [...frontal, 'dorsoplantar', 'lateral']))],
    blocksQuestions: [],
    request: 'request.images',
    source: sources.practice,
    confirmed: 'to-be-confirmed-by-clinician',
  },
  ...sequenceRules('ankle', { severity: 'limits', blocksQuestions: [] }),
  ...ctRules({
    regions: ['foot', 'ankle'],
    side: 'affected',
    severity: 'limits',
    blocksQuestions: ['healed'],
  }),
];
