import type { CaseType } from '../../wording-support/case-type.ts';
import { ct, film, mr } from '../image-given.ts';
import { grade, scale } from './scale.ts';

const shoulder: readonly CaseType[] = ['shoulder-cuff'];
const cuffMr = mr(
  ['coronal-oblique', 'sagittal-oblique', 'coronal', 'sagittal', 'axial'],
  ['PD', 'intermediate', 'T2', 'STIR', 'T1'],
);
/** Fatty change is graded on the Y slice: oblique sagittal T1, or CT where the scale began. */
const muscle = [mr(['sagittal-oblique'], ['T1']), ct('axial', 'sagittal-oblique')];

export const shoulderScales = [
  scale({
    id: 'cuff-tear',
    en: 'Size of a full-thickness cuff tear',
    zh: '肩袖全层撕裂大小',
    caseTypes: shoulder,
    shownBy: [cuffMr],
    byDocument: true,
    source: 'Cofield 1982',
    grades: [
      grade('small', 'Under 1 cm', '小于 1 cm'),
      grade('medium', '1 to 3 cm', '1 至 3 cm'),
      grade('large', '3 to 5 cm', '3 至 5 cm'),
      grade('massive', 'Over 5 cm, or two tendons or more', '大于 5 cm，或累及两条及以上肌腱'),
    ],
  }),
  scale({
    id: 'ellman',
    en: 'Ellman grade of a partial cuff tear',
    zh: 'Ellman 肩袖部分撕裂分级',
    caseTypes: shoulder,
    shownBy: [cuffMr],
    byDocument: true,
    source: 'Ellman 1990',
    grades: [
      grade('1', 'Under 3 mm deep', '深度小于 3 mm'),
      grade('2', '3 to 6 mm deep', '深度 3–6 mm'),
      grade('3', 'Over 6 mm deep', '深度大于 6 mm'),
    ],
  }),
  scale({
    id: 'patte',
    en: 'Patte grade of retraction',
    zh: 'Patte 回缩分级',
    caseTypes: shoulder,
    shownBy: [mr(['coronal-oblique', 'coronal'])],
    source: 'Patte 1990',
    grades: [
      grade('1', 'Stump at the greater tuberosity', '断端位于大结节'),
      grade('2', 'Stump at the humeral head', '断端位于肱骨头'),
      grade('3', 'Stump at the glenoid or further in', '断端位于关节盂或更内侧'),
    ],
  }),
  scale({
    id: 'goutallier',
    en: 'Goutallier grade of fat in the muscle',
    zh: 'Goutallier 脂肪浸润分级',
    caseTypes: shoulder,
    shownBy: muscle,
    source: 'Goutallier 1994, Fuchs 1999; observers agree moderately (kappa about 0.43 to 0.48)',
    grades: [
      grade('0', 'No fat', '无脂肪'),
      grade('1', 'Some streaks of fat', '少量脂肪条纹'),
      grade('2', 'Less fat than muscle', '脂肪少于肌肉'),
      grade('3', 'As much fat as muscle', '脂肪与肌肉相等'),
      grade('4', 'More fat than muscle', '脂肪多于肌肉'),
    ],
  }),
  scale({
    id: 'tangent-sign',
    en: 'Tangent sign',
    zh: '切线征',
    caseTypes: shoulder,
    shownBy: [mr(['sagittal-oblique'], ['T1'])],
    source: 'Zanetti 1998',
    grades: [
      grade(
        'negative',
        'Muscle crosses the line from coracoid to scapular spine',
        '冈上肌超过喙突与肩胛冈连线',
      ),
      grade('positive', 'Muscle stays below the line: wasted', '冈上肌低于连线：萎缩'),
    ],
  }),
  scale({
    id: 'hamada',
    en: 'Hamada grade, cuff arthropathy',
    zh: 'Hamada 分级（肩袖撕裂性关节病）',
    caseTypes: shoulder,
    shownBy: [film('true-AP', 'AP')],
    source: 'Hamada 1990, modified Walch 2005',
    grades: [
      grade('1', 'Gap under the acromion at least 6 mm', '肩峰下间隙至少 6 mm'),
      grade('2', 'Gap of 5 mm or less', '间隙 5 mm 或更小'),
      grade('3', 'Underside of the acromion hollowed too', '肩峰下缘凹陷'),
      grade('4a', 'Shoulder joint narrowed, acromion not hollowed', '盂肱关节变窄，肩峰无凹陷'),
      grade('4b', 'Shoulder joint narrowed, acromion hollowed', '盂肱关节变窄，肩峰凹陷'),
      grade('5', 'Head collapsed', '肱骨头塌陷'),
    ],
  }),
  scale({
    id: 'bigliani',
    en: 'Bigliani type of acromion',
    zh: 'Bigliani 肩峰分型',
    caseTypes: shoulder,
    shownBy: [film('outlet', 'scapular-Y'), mr(['sagittal-oblique'])],
    source: 'Bigliani 1986',
    grades: [grade('I', 'Flat', '平坦'), grade('II', 'Curved', '弧形'), grade('III', 'Hooked', '钩状')],
  }),
  scale({
    id: 'snyder-slap',
    en: 'Snyder type of SLAP lesion',
    zh: 'Snyder SLAP 损伤分型',
    caseTypes: shoulder,
    shownBy: [mr(['coronal-oblique', 'axial'])],
    byDocument: true,
    source: 'Snyder 1990',
    grades: [
      grade('I', 'Frayed, firmly attached', '磨损，附着牢固'),
      grade('II', 'Upper labrum and biceps root loose', '上盂唇及肱二头肌腱止点分离'),
      grade('III', 'Bucket-handle tear, biceps root firm', '桶柄样撕裂，二头肌腱止点完整'),
      grade('IV', 'Bucket-handle tear into the biceps', '桶柄样撕裂延及二头肌腱'),
    ],
  }),
  scale({
    id: 'rockwood',
    en: 'Rockwood type, acromioclavicular joint',
    zh: 'Rockwood 肩锁关节分型',
    caseTypes: ['shoulder-cuff', 'fracture-revision'],
    shownBy: [film('Zanca', 'AP', 'axillary')],
    source: 'Rockwood 1984',
    grades: [
      grade('I', 'Strained, in place', '扭伤，无移位'),
      grade('II', 'Joint ligaments torn, slightly up', '肩锁韧带断裂，轻度上移'),
      grade('III', 'All ligaments torn, up by its height', '韧带均断裂，上移约一个锁骨高度'),
      grade('IV', 'Moved backward', '向后移位'),
      grade('V', 'Far up', '明显上移'),
      grade('VI', 'Moved downward', '向下移位'),
    ],
  }),
] as const;
