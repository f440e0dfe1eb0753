import type { CaseType } from '../../wording-support/case-type.ts';
import { ct, film, mr } from '../image-given.ts';
import { grade, scale } from './scale.ts';

const hip: readonly CaseType[] = ['hip-replacement', 'deformity', 'fracture-revision'];
const hipFilm = film('AP', 'frontal', 'lateral', 'frog-leg-lateral', 'cross-table-lateral');
const hipMr = mr(['coronal', 'sagittal', 'axial', 'oblique']);
const onlyMr = [[hipMr]];

export const hipScales = [
  scale({
    id: 'arco-2019',
    en: 'ARCO stage (2019), osteonecrosis of the femoral head',
    zh: 'ARCO 分期（2019，股骨头坏死）',
    caseTypes: hip,
    shownBy: [hipFilm, ct()],
    source: 'Yoon 2020, doi 10.1016/j.arth.2019.11.029',
    confirmed: 'source-read',
    grades: [
      { ...grade('I', 'X-ray normal, MRI or scan shows it', 'X线正常，磁共振或骨扫描阳性'), shownBy: onlyMr },
      grade('II', 'X-ray changed, no fracture and no flattening', 'X线有改变，无骨折、无塌陷'),
      grade('IIIA', 'Fracture or flattening, sunk by up to 2 mm', '软骨下骨折或塌陷，下陷不超过 2 mm'),
      grade('IIIB', 'Sunk by more than 2 mm', '下陷超过 2 mm'),
      grade('IV', 'Arthritis: narrowed joint or changed socket', '继发骨关节炎：间隙变窄或髋臼改变'),
    ],
  }),
  scale({
    id: 'ficat',
    en: 'Ficat stage, osteonecrosis of the femoral head',
    zh: 'Ficat 分期（股骨头坏死）',
    caseTypes: hip,
    shownBy: [hipFilm],
    source: 'Ficat 1985',
    grades: [
      { ...grade('0', 'Silent: no pain, film normal', '静止期：无痛，X线正常'), shownBy: onlyMr },
      { ...grade('I', 'Film normal', 'X线正常'), shownBy: onlyMr },
      grade('II', 'Hardening or cysts, shape kept', '硬化或囊变，外形保持'),
      grade('II-III', 'Crescent sign', '新月征'),
      grade('III', 'Collapse', '塌陷'),
      grade('IV', 'Arthritis', '骨关节炎'),
    ],
  }),
  scale({
    id: 'crowe',
    en: 'Crowe type, dysplasia',
    zh: 'Crowe 分型（发育不良）',
    caseTypes: hip,
    shownBy: [film('AP', 'frontal')],
    source: 'Crowe 1979',
    grades: [
      grade('I', 'Head moved up by less than half its height', '上移小于股骨头高度 50%'),
      grade('II', 'Moved up by 50 to 75 %', '上移 50%–75%'),
      grade('III', 'Moved up by 75 to 100 %', '上移 75%–100%'),
      grade('IV', 'Moved up by more than its height: dislocated', '上移超过 100%：完全脱位'),
    ],
  }),
  scale({
    id: 'brooker',
    en: 'Brooker grade, bone in the soft tissue',
    zh: 'Brooker 分级（异位骨化）',
    caseTypes: ['hip-replacement', 'fracture-revision'],
    shownBy: [film('AP', 'frontal')],
    source: 'Brooker 1973',
    grades: [
      grade('1', 'Islands of bone', '孤立骨岛'),
      grade('2', 'Spurs with a gap of at least 1 cm', '骨刺间距至少 1 cm'),
      grade('3', 'Gap under 1 cm', '间距小于 1 cm'),
      grade('4', 'Bridged: the joint looks stiff', '骨性强直'),
    ],
  }),
] as const;
