import { expect, it } from 'vitest';
import type { CaseType } from '../wording-support/case-type.ts';
import { procedureNamed } from './procedures.ts';

it.each<[string, CaseType, string | null]>([
  ['Total knee replacement', 'knee-replacement', 'total-knee-replacement'],
  ['左侧全膝关节置换术', 'knee-replacement', 'total-knee-replacement'],
  ['UKA', 'knee-replacement', 'partial-knee-replacement'],
  ['Revision of the knee replacement', 'knee-replacement', 'revision-knee-replacement'],
  ['THA', 'hip-replacement', 'total-hip-replacement'],
  ['腰4/5减压融合术', 'spine', 'spinal-fusion'],
  ['Extension of the fusion to L3/4', 'spine', 'spinal-fusion'],
  ['TLIF L4/5', 'spine', 'spinal-fusion'],
  ['Microdiscectomy', 'spine', 'discectomy'],
  ['ACL reconstruction', 'acl-meniscus', 'acl-reconstruction'],
  ['前交叉韧带重建', 'acl-meniscus', 'acl-reconstruction'],
  ['Repair of the meniscus', 'acl-meniscus', 'meniscus-repair'],
  ['Rotator cuff repair', 'shoulder-cuff', 'cuff-repair'],
  ['Correction of the great toe', 'foot-ankle', 'bunion-correction'],
  ['Ankle fusion', 'foot-ankle', 'ankle-fusion'],
  ['Total knee replacement', 'spine', null],
  ['surgery', 'spine', null],
])('%s (%s): %s', (name, caseType, id) => {
  expect(procedureNamed(name, caseType)?.id ?? null).toBe(id);
});
