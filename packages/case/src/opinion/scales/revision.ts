import type { CaseType } from '../../wording-support/case-type.ts';
import { ct, film } from '../image-given.ts';
import { grade, scale } from './scale.ts';

const hip: readonly CaseType[] = ['fracture-revision', 'hip-replacement'];
const knee: readonly CaseType[] = ['fracture-revision', 'knee-replacement'];
const films = film('AP', 'frontal', 'lateral', 'cross-table-lateral', 'long-leg');

export const revisionScales = [
  scale({
    id: 'vancouver',
    en: 'Vancouver type, fracture around a hip replacement',
    zh: 'Vancouver 髋假体周围骨折分型',
    caseTypes: hip,
    shownBy: [films, ct()],
    source: 'Duncan and Masri 1995',
    grades: [
      grade('A', 'At the trochanters', '转子区骨折'),
      grade('B1', 'Around the stem, stem firm', '柄周围骨折，假体稳定'),
      grade('B2', 'Around the stem, stem loose', '柄周围骨折，假体松动'),
      grade('B3', 'Around the stem, stem loose, poor bone', '柄周围骨折，假体松动，骨量差'),
      grade('C', 'Well below the stem', '柄远端以下骨折'),
    ],
  }),
  scale({
    id: 'paprosky-femur',
    en: 'Paprosky type, femur',
    zh: 'Paprosky 股骨骨缺损分型',
    caseTypes: hip,
    shownBy: [films, ct()],
    source: 'Paprosky 1994, doi 10.1016/0883-5403(94)90135-X',
    grades: [
      grade('I', 'Little loss near the joint', '干骺端骨丢失轻微'),
      grade('II', 'Much loss near the joint, shaft intact', '干骺端骨丢失广泛，骨干完整'),
      grade('IIIA', 'At least 4 cm of shaft still hold a stem', '峡部至少 4 cm 可固定'),
      grade('IIIB', 'Less than 4 cm of shaft hold a stem', '峡部可固定长度小于 4 cm'),
      grade('IV', 'The shaft cannot hold a stem', '峡部不能提供固定'),
    ],
  }),
  scale({
    id: 'paprosky-acetabulum',
    en: 'Paprosky type, socket',
    zh: 'Paprosky 髋臼骨缺损分型',
    caseTypes: hip,
    shownBy: [films, ct()],
    source: 'Paprosky 1994; agreement limited (Yu 2013, doi 10.1007/s11999-013-2844-7)',
    grades: [
      grade('1', 'Rim intact, cup not moved', '髋臼缘完整，无移位'),
      grade('2A', 'Hollow loss above, moved up under 3 cm', '上方空腔缺损，上移小于 3 cm'),
      grade('2B', 'Rim loss above, moved up under 3 cm', '上缘缺损，上移小于 3 cm'),
      grade('2C', 'Inner wall lost', '内侧壁缺损'),
      grade('3A', 'Moved up and out by 3 cm or more', '向外上移位 3 cm 及以上'),
      grade('3B', 'Moved up and in; the pelvis may be parted', '向内上移位，骨盆可能不连续'),
    ],
  }),
  scale({
    id: 'aori',
    en: 'AORI type of bone loss, knee',
    zh: 'AORI 膝骨缺损分型',
    caseTypes: knee,
    shownBy: [films, ct()],
    byDocument: true,
    source: 'Engh and Ammeen 1999; confirmed only once the component is out',
    grades: [
      grade('1', 'Bone near the joint intact', '干骺端骨质完整'),
      grade('2A', 'Loss on one side', '一侧髁或平台缺损'),
      grade('2B', 'Loss on both sides', '双侧缺损'),
      grade('3', 'Bone near the joint deficient', '干骺端节段性缺损'),
    ],
  }),
] as const;
