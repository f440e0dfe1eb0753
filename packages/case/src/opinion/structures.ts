import type { CaseType } from '../wording-support/case-type.ts';

interface Structure {
  readonly en: string;
  readonly zh: string;
}
const named = (en: string, zh: string): Structure => ({ en, zh });

/** What a finding is about. Names follow the glossary. */
export const structures = {
  'medial-compartment': named('inner compartment of the knee', '膝内侧间室'),
  'lateral-compartment': named('outer compartment of the knee', '膝外侧间室'),
  patellofemoral: named('kneecap joint', '髌股关节'),
  'leg-axis': named('leg axis', '下肢力线'),
  acl: named('anterior cruciate ligament', '前交叉韧带'),
  pcl: named('posterior cruciate ligament', '后交叉韧带'),
  collaterals: named('collateral ligaments', '侧副韧带'),
  'medial-meniscus': named('inner meniscus', '内侧半月板'),
  'lateral-meniscus': named('outer meniscus', '外侧半月板'),
  cartilage: named('cartilage', '软骨'),
  'bone-marrow': named('bone marrow', '骨髓'),
  'hip-joint': named('hip joint', '髋关节'),
  'femoral-head': named('femoral head', '股骨头'),
  acetabulum: named('socket of the hip', '髋臼'),
  labrum: named('labrum', '盂唇'),
  disc: named('disc', '椎间盘'),
  canal: named('spinal canal', '椎管'),
  foramen: named('foramen', '椎间孔'),
  vertebra: named('vertebra', '椎体'),
  'facet-joint': named('facet joint', '关节突关节'),
  alignment: named('alignment of the spine', '脊柱排列'),
  cord: named('spinal cord', '脊髓'),
  supraspinatus: named('supraspinatus', '冈上肌'),
  infraspinatus: named('infraspinatus', '冈下肌'),
  subscapularis: named('subscapularis', '肩胛下肌'),
  'teres-minor': named('teres minor', '小圆肌'),
  biceps: named('long head of biceps', '肱二头肌长头腱'),
  acromion: named('acromion', '肩峰'),
  glenoid: named('glenoid', '关节盂'),
  fracture: named('fracture', '骨折'),
  implant: named('implant', '植入物'),
  'bone-around-implant': named('bone around the implant', '植入物周围骨质'),
  'ankle-joint': named('ankle joint', '踝关节'),
  hindfoot: named('hindfoot', '后足'),
  forefoot: named('forefoot', '前足'),
  tendon: named('tendon', '肌腱'),
  other: named('other', '其他'),
} as const satisfies Readonly<Record<string, Structure>>;
export type StructureId = keyof typeof structures;

const knee = [
  'medial-compartment',
  'lateral-compartment',
  'patellofemoral',
  'leg-axis',
  'acl',
  'pcl',
  'collaterals',
  'medial-meniscus',
  'lateral-meniscus',
  'cartilage',
  'bone-marrow',
] as const;
const hip = ['hip-joint', 'femoral-head', 'acetabulum', 'labrum', 'cartilage', 'bone-marrow'] as const;
const spine = ['disc', 'canal', 'foramen', 'vertebra', 'facet-joint', 'alignment', 'cord'] as const;
const foot = ['ankle-joint', 'hindfoot', 'forefoot', 'tendon', 'cartilage', 'bone-marrow'] as const;
const shoulder = [
  'supraspinatus',
  'infraspinatus',
  'subscapularis',
  'teres-minor',
  'biceps',
  'acromion',
  'glenoid',
  'labrum',
  'cartilage',
] as const;

/** Structures a case of each type speaks of; metalwork may be anywhere. */
export const structuresOf: Readonly<Record<CaseType, readonly StructureId[]>> = {
  'knee-replacement': [...knee, 'implant', 'other'],
  'hip-replacement': [...hip, 'implant', 'other'],
  spine: [...spine, 'implant', 'other'],
  'acl-meniscus': [...knee, 'implant', 'other'],
  'shoulder-cuff': [...shoulder, 'implant', 'other'],
  'fracture-revision': [
    'fracture',
    'implant',
    'bone-around-implant',
    ...new Set([...knee, ...hip, ...spine, ...foot, ...shoulder]),
    'other',
  ],
  deformity: [...new Set([...spine, ...knee, ...hip, ...foot]), 'implant', 'other'],
  'foot-ankle': [...foot, 'implant', 'other'],
};
