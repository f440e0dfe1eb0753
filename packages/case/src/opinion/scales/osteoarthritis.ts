import type { CaseType } from '../../wording-support/case-type.ts';
import { ct, film, mr, standingFilm } from '../image-given.ts';
import { grade, scale } from './scale.ts';

const knee: readonly CaseType[] = ['knee-replacement', 'acl-meniscus', 'deformity', 'fracture-revision'];
const hip: readonly CaseType[] = ['hip-replacement', 'deformity', 'fracture-revision'];
const kneeFilm = standingFilm('AP', 'PA', 'frontal', 'PA-flexion', 'long-leg');
const cartilage = [
  mr(
    ['sagittal', 'coronal', 'axial', 'sagittal-oblique', 'coronal-oblique'],
    ['PD', 'intermediate', 'T2', 'DESS', 'steady-state'],
  ),
];

export const osteoarthritisScales = [
  scale({
    id: 'kellgren-lawrence',
    en: 'Kellgren-Lawrence grade',
    zh: 'K-L 分级',
    caseTypes: knee,
    shownBy: [kneeFilm],
    source: 'Kellgren and Lawrence 1957, doi 10.1136/ard.16.4.494',
    grades: [
      grade('0', 'No sign of arthritis', '无骨关节炎征象'),
      grade('1', 'Doubtful narrowing of the joint space, possible bone spur', '关节间隙可疑变窄，可能有骨赘'),
      grade('2', 'Definite bone spur, possible narrowing', '明确骨赘，关节间隙可能变窄'),
      grade(
        '3',
        'Several spurs, definite narrowing, some hardening of the bone, possible deformity',
        '多发骨赘，关节间隙明确变窄，骨质有硬化，可能有畸形',
      ),
      grade(
        '4',
        'Large spurs, marked narrowing, severe hardening of the bone, definite deformity',
        '大骨赘，关节间隙显著变窄，骨质重度硬化，明确畸形',
      ),
    ],
  }),
  scale({
    id: 'tonnis',
    en: 'Tönnis grade',
    zh: 'Tönnis 分级',
    caseTypes: hip,
    shownBy: [film('AP', 'frontal')],
    source: 'Radiopaedia, osteoarthritis of the hip (grading)',
    confirmed: 'source-read',
    grades: [
      grade('0', 'No sign of arthritis', '无骨关节炎征象'),
      grade(
        '1',
        'Slight narrowing and hardening; the head is round or nearly so',
        '轻度间隙变窄和硬化，股骨头圆度无或仅轻微改变',
      ),
      grade(
        '2',
        'Moderate narrowing, small cysts, the head moderately out of round',
        '中度间隙变窄，小囊变，股骨头圆度中度丧失',
      ),
      grade(
        '3',
        'Severe or complete narrowing, large cysts, severe deformity of the head',
        '间隙重度变窄或消失，大囊变，股骨头重度变形',
      ),
    ],
  }),
  scale({
    id: 'oarsi-narrowing',
    en: 'OARSI grade of narrowing, one compartment',
    zh: 'OARSI 关节间隙变窄分级（单间室）',
    caseTypes: knee,
    shownBy: [kneeFilm],
    source: 'OARSI atlas',
    grades: [
      grade('0', 'Normal joint space', '关节间隙正常'),
      grade('1', 'Mild narrowing', '轻度变窄'),
      grade('2', 'Moderate narrowing', '中度变窄'),
      grade('3', 'Severe narrowing', '重度变窄'),
    ],
  }),
  scale({
    id: 'ahlback',
    en: 'Ahlbäck grade',
    zh: 'Ahlbäck 分级',
    caseTypes: knee,
    shownBy: [kneeFilm],
    source: 'Ahlbäck 1968',
    grades: [
      grade('1', 'Joint space under 3 mm', '关节间隙小于 3 mm'),
      grade('2', 'Joint space gone', '关节间隙消失'),
      grade('3', 'Bone loss under 5 mm', '骨磨损小于 5 mm'),
      grade('4', 'Bone loss of 5 to 10 mm', '骨磨损 5–10 mm'),
      grade(
        '5',
        'Bone loss over 10 mm, with or without the bones slipping aside',
        '骨磨损大于 10 mm，可伴半脱位',
      ),
    ],
  }),
  scale({
    id: 'iwano',
    en: 'Iwano stage, kneecap joint',
    zh: 'Iwano 分期（髌股关节）',
    caseTypes: knee,
    shownBy: [film('skyline')],
    source: 'Iwano 1990',
    grades: [
      grade('I', 'Mild: joint space at least 3 mm', '轻度：关节间隙至少 3 mm'),
      grade('II', 'Joint space under 3 mm', '关节间隙小于 3 mm'),
      grade('III', 'Bone touches bone in part', '部分骨与骨接触'),
      grade('IV', 'Bone touches bone all over', '全部骨与骨接触'),
    ],
  }),
  scale({
    id: 'outerbridge',
    en: 'Outerbridge grade of cartilage',
    zh: 'Outerbridge 软骨分级',
    caseTypes: [...knee, 'hip-replacement', 'foot-ankle', 'shoulder-cuff'],
    shownBy: cartilage,
    byDocument: true,
    source: 'Outerbridge 1961, doi 10.1302/0301-620X.43B4.752',
    grades: [
      grade('0', 'Normal cartilage', '软骨正常'),
      grade('1', 'Softening and swelling', '软化、肿胀'),
      grade('2', 'Cracks under 1.5 cm, not down to the bone', '裂隙小于 1.5 cm，未达骨质'),
      grade('3', 'Cracks over 1.5 cm, towards the bone', '裂隙大于 1.5 cm，接近骨质'),
      grade('4', 'Bare bone', '骨质裸露'),
    ],
  }),
  scale({
    id: 'icrs',
    en: 'ICRS grade of cartilage',
    zh: 'ICRS 软骨分级',
    caseTypes: [...knee, 'hip-replacement', 'foot-ankle'],
    shownBy: cartilage,
    byDocument: true,
    source: 'International Cartilage Repair Society',
    grades: [
      grade('0', 'Normal cartilage', '软骨正常'),
      grade('1', 'Nearly normal: soft or scratched at the surface', '接近正常：软化或表浅损伤'),
      grade('2', 'Loss of less than half the depth', '缺损小于软骨厚度一半'),
      grade('3', 'Loss of more than half the depth', '缺损大于软骨厚度一半'),
      grade('4', 'Through the bone under the cartilage', '缺损穿透软骨下骨'),
    ],
  }),
  scale({
    id: 'samilson',
    en: 'Samilson-Prieto grade, shoulder',
    zh: 'Samilson-Prieto 分级（肩）',
    caseTypes: ['shoulder-cuff'],
    shownBy: [film('true-AP', 'AP')],
    source: 'Samilson and Prieto 1983',
    grades: [
      grade('mild', 'Spur under 3 mm', '骨赘小于 3 mm'),
      grade('moderate', 'Spur of 3 to 7 mm', '骨赘 3–7 mm'),
      grade('severe', 'Spur over 7 mm, narrowed joint', '骨赘大于 7 mm，关节间隙变窄'),
    ],
  }),
  scale({
    id: 'walch',
    en: 'Walch type of glenoid',
    zh: 'Walch 关节盂分型',
    caseTypes: ['shoulder-cuff'],
    shownBy: [ct('axial'), mr(['axial'])],
    source: 'Walch 1999, modified 2016',
    grades: [
      grade('A1', 'Head centred, little wear', '肱骨头居中，轻度磨损'),
      grade('A2', 'Head centred, deep wear', '肱骨头居中，深度磨损'),
      grade('B1', 'Head moved backward, no second hollow', '肱骨头后移，无双凹'),
      grade('B2', 'Head moved backward, two hollows', '肱骨头后移，双凹'),
      grade('B3', 'One hollow, facing backward', '单凹，后倾'),
      grade('C', 'Formed facing backward from the start', '发育性后倾'),
      grade('D', 'Facing forward', '前倾'),
    ],
  }),
  scale({
    id: 'takakura',
    en: 'Takakura stage, ankle',
    zh: 'Takakura 分期（踝）',
    caseTypes: ['foot-ankle', 'fracture-revision'],
    shownBy: [standingFilm('AP', 'frontal', 'mortise')],
    source: 'Takakura 1995',
    grades: [
      grade('1', 'Spur, no narrowing', '有骨赘，无间隙变窄'),
      grade('2', 'Narrowing on the inner side', '内侧间隙变窄'),
      grade('3a', 'Bone touches bone in the inner gutter', '内踝沟骨与骨接触'),
      grade('3b', 'Bone touches bone on the dome of the talus too', '距骨穹隆亦骨与骨接触'),
      grade('4', 'The whole joint', '全关节受累'),
    ],
  }),
] as const;
