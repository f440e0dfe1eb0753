import { rows } from './rows.ts';

export const boneQuestions = [
  ...rows('spine')(
    ['spine.fusion', 'procedure-choice', 'fusion', ['levels'], ['spine.mr']],
    ['spine.instability', 'severity-reading', 'instability', ['levels'], ['spine.xr.flex_ext']],
    ['spine.nerve-root', 'second-read', 'nerve-root', ['level', 'painPattern'], ['spine.mr']],
    ['spine.trial', 'alternatives', 'alternatives', ['weeks', 'treatment', 'procedure'], []],
    ['spine.levels', 'procedure-choice', 'levels', ['count'], ['spine.mr', 'doc.recommendation']],
    ['spine.less-invasive', 'procedure-choice', 'fusion', ['condition', 'levels'], ['spine.mr']],
    ['spine.delay', 'timing', 'timing', ['levels'], []],
    ['spine.fusion-healed', 'second-read', 'fusion-healed', ['level'], ['spine.ct']],
  ),
  ...rows('fracture-revision')(
    ['fracture.healed', 'second-read', 'healed', ['side', 'bone'], ['fx.ct']],
    ['fracture.alignment', 'indication', 'alignment', ['side', 'bone'], ['fx.xr.long_leg']],
    ['fracture.metal', 'second-read', 'metal-position', ['side', 'bone'], ['rev.xr.current']],
    [
      'fracture.why-failed',
      'revision-strategy',
      'why-failed',
      ['side', 'implant'],
      ['rev.xr.current', 'rev.xr.postop'],
    ],
    ['fracture.infection', 'revision-strategy', 'infection', ['side', 'implant'], ['rev.labs']],
    ['fracture.which-parts', 'revision-strategy', 'which-parts', ['side', 'implant'], ['rev.implant']],
    ['fracture.remove-metal', 'indication', 'remove-metal', ['side', 'bone'], ['rev.xr.current']],
    [
      'fracture.stages',
      'revision-strategy',
      'operation-stages',
      ['side', 'implant'],
      ['rev.xr.current', 'rev.op_note'],
    ],
  ),
  ...rows('deformity')(
    [
      'deformity.progression',
      'severity-reading',
      'progression',
      ['dateBefore', 'date'],
      ['def.spine.serial'],
    ],
    [
      'deformity.brace-or-surgery',
      'indication',
      'brace-or-surgery',
      ['age'],
      ['def.spine.full', 'def.spine.bone_age'],
    ],
    ['deformity.where', 'procedure-choice', 'where-to-correct', ['side'], ['def.limb.long_leg']],
    ['deformity.axis', 'severity-reading', 'axis', ['side'], ['def.limb.long_leg']],
    ['deformity.nerves', 'procedure-choice', 'where-to-correct', ['procedure'], []],
    ['deformity.levels', 'procedure-choice', 'levels', ['count'], ['def.spine.full', 'def.spine.bend']],
  ),
  ...rows('foot-ankle')(
    ['foot.fusion-or-replacement', 'procedure-choice', 'fusion-or-replacement', ['side'], ['fa.xr.ankle_wb']],
    [
      'foot.bunion',
      'severity-reading',
      'bunion-or-flatfoot-angles',
      ['side', 'procedure'],
      ['fa.xr.foot_wb'],
    ],
    ['foot.flexible', 'motion-gait-function', 'flexible-or-fixed', ['side'], ['fa.xr.foot_wb']],
    ['foot.fusion-healed', 'second-read', 'healed', ['side'], ['fa.ct']],
    ['foot.insoles', 'alternatives', 'alternatives', ['side', 'weeks', 'procedure'], []],
  ),
] as const;
