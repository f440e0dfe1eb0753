import type { Language } from '../../wording-support/language.ts';

/** One of a group of words that exclude each other, as each language says it. */
export interface Concept {
  readonly group: ConceptGroup;
  readonly id: string;
  readonly en: RegExp;
  readonly zh: RegExp;
}

export const conceptGroups = [
  'side',
  'medial-lateral',
  'front-back',
  'near-far',
  'alignment',
  'motion',
  'rotation',
  'spread',
  'posture',
  'result',
  'severity',
  'extent',
  'disc',
  'healing',
  'operation',
  'course',
  'change',
  'certainty',
  'plane',
  'spine',
  'dignity',
  'fixation',
  'when',
] as const;
export type ConceptGroup = (typeof conceptGroups)[number];

const row = (group: ConceptGroup, id: string, en: string, zh: string): Concept => ({
  group,
  id,
  en: new RegExp(`\\b(?:${en})\\b`, 'giu'),
  zh: new RegExp(zh, 'gu'),
});

/**
 * Words that must not turn into their neighbours, from the glossary's traps and opposites. Where a word stands in a
 * compound that means something else (`外侧` is not `侧位`) the pattern leaves it out.
 */
export const concepts: readonly Concept[] = [
  row('side', 'left', 'left(?!-?over)', '左'),
  row('side', 'right', 'right(?!s? (?:away|now|after|angle))', '右'),
  row(
    'side',
    'bilateral',
    'bilateral(?:ly)?|both (?:sides|knees|hips|legs|shoulders|feet|ankles)',
    '双侧|两侧|双(?:膝|髋|肩|下肢|足|踝|腿)(?!全长)',
  ),
  row('medial-lateral', 'medial', 'medial(?:ly|ised)?|mcl', '内侧'),
  row(
    'medial-lateral',
    'lateral',
    'lateral(?:ly)?(?! (?:view|radiograph|film|x-?ray|projection|recess|decubitus|position))|lcl',
    '外侧',
  ),
  row(
    'front-back',
    'anterior',
    'anterior(?:ly)?|acl|alif|acdf',
    '前(?:方|缘|移|交叉|路|侧|部|外|内|角|壁|抽屉|脱|柱|根|盂唇|纵韧带|滑脱|倾|臂)|(?<!术|目|以|之|日)前(?:上|下)',
  ),
  row(
    'front-back',
    'posterior',
    'posterior(?:ly)?|pcl|plif',
    '后(?:方|缘|移|交叉|路|侧|部|外|内|角|壁|抽屉|脱|柱|根|盂唇|纵韧带|滑脱|倾)|(?<!术|以|之|然)后(?:上|下)',
  ),
  row('near-far', 'proximal', 'proximal(?:ly)?', '近端|近侧'),
  row('near-far', 'distal', 'distal(?:ly)?', '远端|远侧'),
  row('alignment', 'varus', 'varus|bow-?legs?', '内翻|O形腿'),
  row('alignment', 'valgus', 'valgus|knock-?knees?', '外翻|X形腿'),
  row(
    'motion',
    'flexion',
    '(?:dorsi|plantar)?flexion|flexed|flex',
    '屈曲|前屈|屈膝|屈髋|背屈|背伸|跖屈|过屈|屈(?=\\d)',
  ),
  row(
    'motion',
    'extension',
    '(?:hyper)?extension|extended|extend',
    '(?<!背|上|延)伸直|伸展|后伸|过伸|(?<!背|延)伸(?=\\d)|伸膝',
  ),
  row('rotation', 'internal', 'internal(?:ly)? rot\\w+', '内旋'),
  row('rotation', 'external', 'external(?:ly)? rot\\w+', '外旋'),
  row('spread', 'abduction', 'abduct\\w+', '外展'),
  row('spread', 'adduction', 'adduct\\w+', '内收'),
  row(
    'posture',
    'standing',
    'standing|weight-?bearing(?! as tolerated)(?<!non-weight-bearing)',
    '站立|(?<!非|不)负重',
  ),
  row('posture', 'lying', 'supine|prone|lying|non-weight-?bearing', '仰卧|俯卧|卧位|平卧|非负重|不负重'),
  row('result', 'positive', 'positive', '阳性'),
  row('result', 'negative', 'negative', '阴性'),
  row('severity', 'mild', 'mild(?:ly)?|slight(?:ly)?', '轻度|轻微|轻(?=型)|略'),
  row('severity', 'moderate', 'moderate(?:ly)?', '中度|中等'),
  row('severity', 'severe', 'severe(?:ly)?|marked(?:ly)?', '重度|严重|明显|显著'),
  row(
    'extent',
    'complete',
    'complete(?:ly)?(?! (?:blood|the|a))|full[- ]thickness|total rupture',
    '完全|全层',
  ),
  row('extent', 'partial', 'partial(?:ly)?(?:[- ]thickness)?', '部分|不全|不完全'),
  row('disc', 'bulge', 'bulg\\w+', '膨出'),
  row('disc', 'protrusion', 'protru\\w+', '(?<!半月板)突出(?!症)'),
  row('disc', 'extrusion', '(?<!meniscal )extru(?:sion|ded)', '脱出'),
  row('disc', 'sequestration', 'sequest\\w+', '游离'),
  row(
    'healing',
    'non-union',
    'non-?union|pseudarthrosis|pseudoarthrosis|not united',
    '骨不连|不愈合|未愈合|假关节|融合失败',
  ),
  row('healing', 'malunion', 'mal-?union', '畸形愈合'),
  row('healing', 'delayed', 'delayed union|delayed healing', '延迟愈合'),
  row('operation', 'reconstruction', 'reconstruct\\w+', '(?<!平面)重建'),
  row('operation', 'repair', 'repair(?:ed|s)?|sutur\\w+', '修复|修补|缝合'),
  row('operation', 'replacement', 'replace(?:ment|d)|arthroplasty|tka|tha|uka', '置换'),
  row('operation', 'removal', 'remov(?:al|ed)|resect\\w+|excis\\w+|\\w*ectomy', '取出|切除|摘除'),
  row(
    'operation',
    'fusion',
    '(?:fusion|fused|arthrodesis|plif|tlif|alif|acdf)(?! failure)',
    '融合(?!器|失败)',
  ),
  row('operation', 'decompression', 'decompress\\w+', '减压'),
  row('operation', 'fixation', '(?:internal )?fixation|orif', '固定'),
  row('operation', 'osteotomy', 'osteotom\\w+', '截骨'),
  row('course', 'acute', 'acute(?:ly)?', '急性'),
  row('course', 'chronic', 'chronic(?:ally)?', '慢性|陈旧'),
  row('change', 'better', 'improv\\w+|better|reliev\\w+|eased', '缓解|好转|改善|减轻|改进'),
  row('change', 'worse', 'wors\\w+|aggravat\\w+|deteriorat\\w+', '加重|恶化|加剧'),
  row(
    'change',
    'unchanged',
    'unchanged|stable(?= (?:since|compared))',
    '无变化|未见变化|无明显变化|同前|较前相仿',
  ),
  row(
    'certainty',
    'possible',
    'possibl[ey]|may(?= (?:be|represent|indicate|have|need|require|reflect|suggest))|might|suspect\\w*|suspicious|suspicion|probabl[ey]|likely|cannot be (?:excluded|ruled out)|questionable|consider(?=ed to be)',
    '可能|疑似|疑(?!问|难)|或许|考虑|不除外|不能排除|不能除外|待排|似',
  ),
  row(
    'plane',
    'sagittal',
    'sagittal(?! (?:balance|imbalance|alignment|vertical))',
    '矢状(?!面(?:平衡|失衡|力线))',
  ),
  row('plane', 'coronal', 'coronal', '冠状'),
  row('plane', 'axial', 'axial|transverse(?! process)', '轴位|横断面|轴面|横轴'),
  row('spine', 'cervical', 'cervical', '颈(?:椎|段|髓|部|型)?(?<!股骨颈|肱骨颈|外科颈|解剖颈)(?!干)'),
  row('spine', 'thoracic', 'thoracic|dorsal spine', '胸(?:椎|段|腰段)'),
  row('spine', 'lumbar', 'lumbar|low(?:er)? back', '腰'),
  row('spine', 'sacral', 'sacral|sacrum', '骶'),
  row('dignity', 'benign', 'benign', '良性'),
  row('dignity', 'malignant', 'malignan\\w+', '恶性'),
  row('fixation', 'cementless', 'cementless|uncemented', '非骨水泥|无骨水泥|生物型'),
  row('fixation', 'cemented', '(?<!un)cemented', '(?<!非|无)骨水泥'),
  row('when', 'before-operation', 'pre-?operative(?:ly)?|before (?:the )?(?:operation|surgery)', '术前'),
  row(
    'when',
    'after-operation',
    'post-?operative(?:ly)?|after (?:the )?(?:operation|surgery)|since (?:the )?(?:operation|surgery)',
    '术后',
  ),
];

export interface FoundConcept {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
}

export function findConcepts(text: string, language: Language): readonly FoundConcept[] {
  return concepts
    .flatMap((concept) =>
      [...text.matchAll(concept[language])].map(({ 0: words, index }) => ({
        concept,
        start: index,
        end: index + words.length,
      })),
    )
    .toSorted((a, b) => a.start - b.start);
}
