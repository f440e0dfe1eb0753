import type { CaseType } from '../wording-support/case-type.ts';

interface InPersonTest {
  readonly en: string;
  readonly zh: string;
}
const test = (en: string, zh: string): InPersonTest => ({ en, zh });

/** Hands-on tests a reviewer may ask for: what images cannot answer. General knowledge, for a clinician to confirm. */
export const inPersonTests = {
  lachman: test('Lachman and anterior drawer, side against side', 'Lachman 试验和前抽屉试验（双侧对比）'),
  'pivot-shift': test('Pivot shift', '轴移试验'),
  'posterior-drawer': test('Posterior drawer and sag', '后抽屉试验和后沉征'),
  dial: test('Dial test at 30° and 90°', 'Dial 试验（30°和90°）'),
  'varus-valgus': test('Varus and valgus stress at 0° and 30°', '内翻、外翻应力试验（0°和30°）'),
  'joint-line': test('Tenderness of the joint line', '关节线压痛'),
  mcmurray: test('McMurray, Thessaly or Apley', 'McMurray、Thessaly 或 Apley 试验'),
  'patella-apprehension': test('Patellar apprehension and tracking', '髌骨恐惧试验和轨迹检查'),
  'knee-motion': test(
    'Range of motion, fixed flexion, correctable deformity, thrust',
    '活动度、屈曲挛缩、畸形可复性、侧方摆动',
  ),
  pulses: test('Pulses of the limb', '肢体脉搏'),
  gait: test('Watching you walk', '步态观察'),
  fadir: test('FADIR and FABER of the hip', '髋关节 FADIR 和 FABER 试验'),
  trendelenburg: test('Trendelenburg', 'Trendelenburg 试验'),
  'hip-motion': test('Log-roll, Stinchfield, Thomas', '滚动试验、Stinchfield 试验、Thomas 试验'),
  'leg-length': test('Leg length', '下肢长度测量'),
  myotomes: test('Muscle power by level, 0 to 5', '各节段肌力 0–5 级'),
  dermatomes: test('Feeling by level, and reflexes', '各节段感觉和反射'),
  'straight-leg-raise': test(
    'Straight-leg raise, crossed too, and femoral stretch',
    '直腿抬高试验（含健侧）和股神经牵拉试验',
  ),
  'walking-tolerance': test('Walking tolerance, heel and toe walk', '步行耐受、足跟足尖行走'),
  perianal: test('Feeling around the seat, if indicated', '必要时检查会阴区感觉'),
  spurling: test('Spurling of the neck', 'Spurling 试验'),
  hoffmann: test('Hoffmann, grip and release, tandem gait, clonus', 'Hoffmann 征、握放试验、直线行走、阵挛'),
  'forward-bend': test(
    'Forward bend, plumb line, shoulder and pelvis balance',
    '前屈试验、铅垂线、肩与骨盆平衡',
  ),
  impingement: test('Neer and Hawkins-Kennedy, painful arc', 'Neer 和 Hawkins-Kennedy 试验、疼痛弧'),
  'cuff-strength': test('Cuff strength: Jobe, lag signs, hornblower', '肩袖力量：Jobe 试验、滞后征、吹号征'),
  'subscapularis-tests': test('Belly-press, lift-off or bear-hug', '压腹试验、抬离试验或抱熊试验'),
  'shoulder-motion': test(
    'Shoulder motion in degrees, led by you and by the examiner',
    '肩关节主动和被动活动度',
  ),
  'shoulder-stability': test(
    'Apprehension and relocation, load-and-shift, sulcus',
    '恐惧与复位试验、加载移位试验、沟槽征',
  ),
  'biceps-ac': test('Speed, Yergason, O’Brien, cross-body', 'Speed、Yergason、O’Brien 试验和交臂试验'),
  'ankle-stability': test('Anterior drawer and tilt of the ankle, squeeze', '踝前抽屉、距骨倾斜和挤压试验'),
  'foot-flexibility': test(
    'Heel raise, Silfverskiöld, Coleman block, first ray',
    '提踵试验、Silfverskiöld 试验、Coleman 试验、第一序列活动',
  ),
  'site-tenderness': test('Tenderness at the site', '骨折或植入物部位压痛'),
  'rotation-profile': test('Rotation of the limb', '肢体旋转检查'),
  wound: test('Wound and skin', '伤口和皮肤检查'),
  neurovascular: test('Nerves and circulation', '神经血管检查'),
  'joint-aspiration': test('Joint fluid taken for infection', '关节穿刺化验以排除感染'),
} as const satisfies Readonly<Record<string, InPersonTest>>;
export type InPersonTestId = keyof typeof inPersonTests;

const knee = [
  'lachman',
  'pivot-shift',
  'posterior-drawer',
  'dial',
  'varus-valgus',
  'joint-line',
  'mcmurray',
  'patella-apprehension',
  'knee-motion',
  'pulses',
  'gait',
] as const;
const hip = ['fadir', 'trendelenburg', 'hip-motion', 'leg-length', 'gait', 'pulses'] as const;
const spine = [
  'myotomes',
  'dermatomes',
  'straight-leg-raise',
  'walking-tolerance',
  'perianal',
  'pulses',
  'spurling',
  'hoffmann',
  'gait',
] as const;
const shoulder = [
  'impingement',
  'cuff-strength',
  'subscapularis-tests',
  'shoulder-motion',
  'shoulder-stability',
  'biceps-ac',
] as const;
const foot = ['ankle-stability', 'foot-flexibility', 'pulses', 'gait'] as const;

/** Tests that may be asked for in each case type; hip and back may be each other’s source of pain. */
export const inPersonTestsOf: Readonly<Record<CaseType, readonly InPersonTestId[]>> = {
  'knee-replacement': [...new Set([...knee, ...hip, ...spine])],
  'hip-replacement': [...new Set([...hip, ...spine])],
  spine: [...new Set([...spine, ...hip, 'forward-bend'] as const)],
  'acl-meniscus': knee,
  'shoulder-cuff': [...shoulder, 'spurling'],
  'fracture-revision': Object.keys(inPersonTests) as InPersonTestId[],
  deformity: [...new Set(['forward-bend', 'rotation-profile', ...spine, ...hip, ...knee, ...foot] as const)],
  'foot-ankle': [...foot, 'neurovascular'],
};
