import type { CaseType } from '../../wording-support/case-type.ts';
import { ct, film, mr } from '../image-given.ts';
import { grade, scale } from './scale.ts';

const knee: readonly CaseType[] = ['acl-meniscus', 'knee-replacement'];
const kneeMr = mr(['sagittal', 'coronal', 'axial', 'sagittal-oblique', 'coronal-oblique']);
const meniscusMr = mr(
  ['sagittal', 'coronal', 'sagittal-oblique', 'coronal-oblique'],
  ['PD', 'intermediate', 'T1', 'T2', 'DESS', 'T2*'],
);

export const kneeScales = [
  scale({
    id: 'stoller',
    en: 'Stoller grade of the meniscus',
    zh: 'Stoller 半月板分级',
    caseTypes: knee,
    shownBy: [meniscusMr],
    source: 'Stoller 1987',
    grades: [
      grade('0', 'Normal', '正常'),
      grade('1', 'A dot inside', '内部点状信号'),
      grade('2', 'A line inside, not to the surface', '内部线状信号，未达表面'),
      grade('3a', 'One line reaches a joint surface: torn', '单条信号达关节面：撕裂'),
      grade('3b', 'Several lines reach a joint surface: torn', '多条信号达关节面：撕裂'),
    ],
  }),
  scale({
    id: 'meniscus-pattern',
    en: 'Pattern of the meniscus tear',
    zh: '半月板撕裂形态',
    caseTypes: knee,
    shownBy: [meniscusMr],
    byDocument: true,
    source: 'ISAKOS: Anderson 2011, doi 10.1177/0363546511400533',
    grades: [
      grade('longitudinal', 'Along its length', '纵行撕裂'),
      grade('bucket-handle', 'Along its length, with the inner part moved: bucket-handle', '桶柄样撕裂'),
      grade('horizontal', 'Horizontal', '水平撕裂'),
      grade('radial', 'Across: radial', '放射状撕裂'),
      grade('vertical-flap', 'Vertical flap', '垂直瓣状撕裂'),
      grade('horizontal-flap', 'Horizontal flap', '水平瓣状撕裂'),
      grade('complex', 'Complex', '复杂撕裂'),
    ],
  }),
  scale({
    id: 'laprade-root',
    en: 'LaPrade type of root tear',
    zh: 'LaPrade 半月板根部撕裂分型',
    caseTypes: knee,
    shownBy: [kneeMr],
    byDocument: true,
    source: 'LaPrade 2015',
    grades: [
      grade('1', 'Partial, stable', '部分撕裂，稳定'),
      grade('2', 'Complete, within 9 mm of the root', '完全撕裂，距根部 9 mm 以内'),
      grade('3', 'Bucket-handle with the root', '桶柄样撕裂合并根部撕裂'),
      grade('4', 'Complex, oblique into the root', '复杂斜行撕裂累及根部'),
      grade('5', 'Root pulled off with bone', '根部撕脱骨折'),
    ],
  }),
  scale({
    id: 'acl',
    en: 'Anterior cruciate ligament on MRI',
    zh: '前交叉韧带磁共振表现',
    caseTypes: knee,
    shownBy: [kneeMr],
    byDocument: true,
    source: 'descriptive',
    grades: [
      grade('intact', 'Intact', '完整'),
      grade('partial', 'Partly torn', '部分断裂'),
      grade('complete', 'Completely torn', '完全断裂'),
      grade('graft-intact', 'Graft intact', '移植物完整'),
      grade('graft-torn', 'Graft torn', '移植物断裂'),
      grade('mucoid', 'Mucoid degeneration', '黏液样变性'),
    ],
  }),
  scale({
    id: 'collateral',
    en: 'Collateral ligament injury',
    zh: '侧副韧带损伤分级',
    caseTypes: knee,
    shownBy: [mr(['coronal', 'coronal-oblique'])],
    source: 'descriptive',
    grades: [
      grade('1', 'Swollen, intact', '水肿，连续'),
      grade('2', 'Partly torn', '部分断裂'),
      grade('3', 'Completely torn', '完全断裂'),
    ],
  }),
  scale({
    id: 'dejour-trochlea',
    en: 'Dejour type of trochlea',
    zh: 'Dejour 滑车分型',
    caseTypes: ['acl-meniscus', 'knee-replacement', 'deformity'],
    shownBy: [mr(['axial']), ct('axial'), film('lateral')],
    source: 'Dejour 1998',
    grades: [
      grade('A', 'Shallow, over 145°', '浅沟，大于 145°'),
      grade('B', 'Flat with a spur', '平坦，有骨突'),
      grade('C', 'Facets unlike each other', '两侧关节面不对称'),
      grade('D', 'Cliff between the facets', '两侧关节面呈悬崖状'),
    ],
  }),
  scale({
    id: 'meyers-mckeever',
    en: 'Meyers-McKeever type, tibial avulsion',
    zh: 'Meyers-McKeever 分型（胫骨髁间撕脱）',
    caseTypes: ['acl-meniscus', 'fracture-revision'],
    shownBy: [film('lateral'), ct()],
    source: 'Meyers and McKeever 1959, modified',
    grades: [
      grade('1', 'Hardly displaced', '几乎无移位'),
      grade('2', 'Hinged at the back', '后方铰链，前方抬起'),
      grade('3', 'Fully lifted off', '完全分离'),
      grade('4', 'In pieces', '粉碎'),
    ],
  }),
] as const;
