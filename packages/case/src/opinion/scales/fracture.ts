import type { CaseType } from '../../wording-support/case-type.ts';
import { ct, film } from '../image-given.ts';
import { grade, scale } from './scale.ts';

const fracture: readonly CaseType[] = ['fracture-revision'];
const films = film(
  'AP',
  'PA',
  'frontal',
  'lateral',
  'oblique',
  'axillary',
  'scapular-Y',
  'true-AP',
  'cross-table-lateral',
);
const frontal = film('AP', 'frontal');

export const fractureScales = [
  scale({
    id: 'ao-type',
    en: 'AO/OTA type',
    zh: 'AO/OTA 骨折类型',
    caseTypes: [...fracture, 'shoulder-cuff', 'foot-ankle'],
    shownBy: [films, ct()],
    source: 'Meinberg 2018, doi 10.1097/BOT.0000000000001063',
    grades: [
      grade('A', 'Outside the joint, or simple', '关节外骨折或简单骨折'),
      grade('B', 'Partly into the joint, or with a wedge', '部分关节内骨折或楔形骨折'),
      grade('C', 'Wholly into the joint, or in many pieces', '完全关节内骨折或多块骨折'),
    ],
  }),
  scale({
    id: 'gustilo',
    en: 'Gustilo grade, open fracture',
    zh: 'Gustilo 开放性骨折分型',
    caseTypes: fracture,
    shownBy: [],
    byDocument: true,
    source: 'Gustilo 1976 and 1984; graded at the wound, not on an image',
    grades: [
      grade('I', 'Clean wound under 1 cm', '伤口清洁，小于 1 cm'),
      grade('II', 'Wound of 1 to 10 cm, moderate damage', '伤口 1–10 cm，中度损伤'),
      grade('IIIA', 'Bone can still be covered', '软组织覆盖足够'),
      grade('IIIB', 'A flap is needed', '需皮瓣覆盖'),
      grade('IIIC', 'An artery must be repaired', '需动脉修复'),
    ],
  }),
  scale({
    id: 'garden',
    en: 'Garden type, femoral neck',
    zh: 'Garden 股骨颈骨折分型',
    caseTypes: [...fracture, 'hip-replacement'],
    shownBy: [frontal],
    source: 'Garden 1961',
    grades: [
      grade('1', 'Incomplete, or pressed together outward', '不完全骨折或外翻嵌插'),
      grade('2', 'Complete, not displaced', '完全骨折，无移位'),
      grade('3', 'Partly displaced', '部分移位'),
      grade('4', 'Fully displaced', '完全移位'),
    ],
  }),
  scale({
    id: 'pauwels',
    en: 'Pauwels type, femoral neck',
    zh: 'Pauwels 股骨颈骨折分型',
    caseTypes: [...fracture, 'hip-replacement'],
    shownBy: [frontal, ct('coronal')],
    source: 'Pauwels 1935',
    grades: [
      grade('I', 'Fracture line under 30°', '骨折线小于 30°'),
      grade('II', '30 to 50°', '30°至50°'),
      grade('III', 'Over 50°', '大于 50°'),
    ],
  }),
  scale({
    id: 'neer',
    en: 'Neer parts, upper humerus',
    zh: 'Neer 肱骨近端骨折分型',
    caseTypes: [...fracture, 'shoulder-cuff'],
    shownBy: [films, ct()],
    source: 'Neer 1970: a part counts when moved over 1 cm or turned over 45°',
    grades: [
      grade('1', 'No part displaced', '无移位（一部分）'),
      grade('2', 'Two parts', '两部分骨折'),
      grade('3', 'Three parts', '三部分骨折'),
      grade('4', 'Four parts', '四部分骨折'),
    ],
  }),
  scale({
    id: 'schatzker',
    en: 'Schatzker type, tibial plateau',
    zh: 'Schatzker 胫骨平台骨折分型',
    caseTypes: [...fracture, 'knee-replacement'],
    shownBy: [film('AP', 'frontal', 'lateral'), ct()],
    source: 'Schatzker 1979',
    grades: [
      grade('I', 'Outer plateau split', '外侧平台劈裂'),
      grade('II', 'Outer plateau split and pressed in', '外侧平台劈裂合并塌陷'),
      grade('III', 'Outer plateau pressed in', '外侧平台塌陷'),
      grade('IV', 'Inner plateau', '内侧平台骨折'),
      grade('V', 'Both plateaus', '双侧平台骨折'),
      grade('VI', 'Plateau parted from the shaft', '平台与骨干分离'),
    ],
  }),
  scale({
    id: 'weber',
    en: 'Weber type, ankle',
    zh: 'Weber 踝关节骨折分型',
    caseTypes: [...fracture, 'foot-ankle'],
    shownBy: [film('AP', 'frontal', 'mortise'), ct('coronal')],
    source: 'Danis 1949, Weber 1972',
    grades: [
      grade('A', 'Fibula broken below the syndesmosis', '腓骨骨折位于下胫腓联合以下'),
      grade('B', 'At the syndesmosis', '位于下胫腓联合水平'),
      grade('C', 'Above the syndesmosis', '位于下胫腓联合以上'),
    ],
  }),
  scale({
    id: 'sanders',
    en: 'Sanders type, heel bone',
    zh: 'Sanders 跟骨骨折分型',
    caseTypes: [...fracture, 'foot-ankle'],
    shownBy: [ct('coronal', 'oblique', 'coronal-oblique')],
    source: 'Sanders 1993',
    grades: [
      grade('I', 'Not displaced', '无移位'),
      grade('II', 'Two pieces of joint surface', '关节面两块'),
      grade('III', 'Three pieces', '关节面三块'),
      grade('IV', 'Four pieces or more', '关节面四块及以上'),
    ],
  }),
  scale({
    id: 'hawkins',
    en: 'Hawkins type, neck of the talus',
    zh: 'Hawkins 距骨颈骨折分型',
    caseTypes: [...fracture, 'foot-ankle'],
    shownBy: [film('lateral', 'AP', 'frontal', 'mortise'), ct()],
    source: 'Hawkins 1970, Canale 1978',
    grades: [
      grade('I', 'Not displaced', '无移位'),
      grade('II', 'Joint below out of place', '距下关节脱位或半脱位'),
      grade('III', 'Ankle out of place too', '合并踝关节脱位'),
      grade('IV', 'Joint in front out of place too', '合并距舟关节脱位'),
    ],
  }),
  scale({
    id: 'rust',
    en: 'RUST score of union, tibia',
    zh: 'RUST 胫骨愈合评分',
    caseTypes: fracture,
    shownBy: [[film('AP', 'frontal'), film('lateral')]],
    source: 'Whelan 2010: four cortices, each 1 to 3',
    grades: Array.from({ length: 9 }, (_, index) => {
      const value = String(index + 4);
      return grade(
        value,
        `Sum ${value} of 12: four cortices, each 1 (line seen, no callus), 2 (callus, line seen) or 3 (bridged)`,
        `总分 ${value}/12：四面皮质各计1分（有骨折线、无骨痂）、2分（有骨痂、有骨折线）或3分（已桥接）`,
      );
    }),
  }),
  scale({
    id: 'nonunion',
    en: 'Type of non-union',
    zh: '骨不连类型',
    caseTypes: fracture,
    shownBy: [film('AP', 'frontal', 'lateral'), ct()],
    source: 'Weber and Cech 1976',
    grades: [
      grade('hypertrophic', 'Much new bone, no bridge', '肥大型：骨痂多，未桥接'),
      grade('oligotrophic', 'Little new bone', '营养不良型：骨痂少'),
      grade('atrophic', 'No new bone', '萎缩型：无骨痂'),
    ],
  }),
] as const;
