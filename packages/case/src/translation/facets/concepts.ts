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
  'up-down',
  'width',
  'signal',
  'fat',
  'normality',
  'effect',
  'kind-of-replacement',
  'structure',
] as const;
export type ConceptGroup = (typeof conceptGroups)[number];

const row = (group: ConceptGroup, id: string, en: string, zh: string): Concept => ({
  group,
  id,
  en: new RegExp(`\\b(?:${en})\\b`, 'giu'),
  zh: new RegExp(zh, 'gu'),
});

/** Bones, tendons and nerves that are mistaken for one another. Terminologia Anatomica; 人体解剖学名词. */
const structures = [
  ['supraspinatus', 'supraspinatus', '冈上肌'],
  ['infraspinatus', 'infraspinatus', '冈下肌'],
  ['subscapularis', 'subscapularis', '肩胛下肌'],
  ['teres-minor', 'teres minor', '小圆肌'],
  ['biceps', 'biceps', '肱二头肌'],
  ['deltoid', 'deltoid', '三角肌'],
  ['patella', 'patell\\w+', '髌'],
  ['femur', 'femur|femora|femoral', '股骨'],
  ['tibia', 'tibia|tibiae|tibial', '胫骨'],
  ['fibula', 'fibulae?|fibular', '腓骨'],
  ['humerus', 'humerus|humeral', '肱骨'],
  ['acetabulum', 'acetabul\\w+', '髋臼'],
  ['glenoid', 'glenoid', '关节盂|肩盂'],
  ['nerve-root', '(?:nerve )?roots?', '神经根'],
  ['spinal-cord', '(?:spinal )?cord', '脊髓|颈髓|胸髓'],
  ['talus', 'talus|talar', '距骨'],
  ['calcaneus', 'calcane\\w+', '跟骨'],
  ['quadriceps', 'quadriceps', '股四头肌'],
  ['achilles', 'achilles', '跟腱'],
] as const;

/** Chinese says “nothing abnormal seen” for normal: it denies nothing that the other language must deny. */
export const nothingAbnormal = '(?:未见|无)(?:明显|明确|急性|其他){0,2}(?:骨质)?异常(?:征象|改变|信号)?';

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
    'bilateral(?:ly)?|(?<!full[- ]length[^.]{0,40})both (?:[\\w-]+ )?(?:sides|knees|hips|legs|shoulders|feet|ankles|joints|elbows|wrists|hands)',
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
    'anterior(?:ly)?|acl|alif|acdf|antever\\w+',
    '前(?:方|缘|移|交叉|路|侧|部|外|内|角|壁|抽屉|脱|柱|根|盂唇|纵韧带|倾|臂)|(?<!术|目|以|之|日)前(?:上|下)',
  ),
  row(
    'front-back',
    'posterior',
    'posterior(?:ly)?(?! (?:tibial )?slope)|pcl|plif|retrover\\w+|retrolisthesis',
    '后(?:方|缘|移|交叉|路|侧|部|外|内|角|壁|抽屉|脱|柱|根|盂唇|纵韧带|滑脱|(?<!平台后|胫骨后)倾)|(?<!术|以|之|然)后(?:上|下)',
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
    'standing|(?<!non-?\\s?)weight[- ]?bearing(?! as tolerated)',
    '站立|(?<!非|不)负重',
  ),
  row(
    'posture',
    'lying',
    'supine|prone|lying|non[- ]?weight[- ]?bearing',
    '仰卧|俯卧|卧位|平卧|非负重|不负重',
  ),
  row('result', 'positive', 'positive', '阳性'),
  row('result', 'negative', 'negative', '阴性'),
  row('severity', 'mild', 'mild(?:ly)?|slight(?:ly)?', '轻度|轻微|轻(?=型)|略'),
  row('severity', 'moderate', 'moderate(?:ly)?', '中度|中等'),
  row(
    'severity',
    'severe',
    'severe(?:ly)?|(?<!any |no )marked(?:ly)?',
    '重度|严重|(?<!未见|无|不|未)(?:明显|显著)',
  ),
  row(
    'extent',
    'complete',
    'complete(?:ly)?(?! (?:blood|the|a))|full[- ]thickness|total rupture',
    '完全|全层',
  ),
  row('extent', 'partial', 'partial(?:ly)?(?:[- ]thickness)?', '部分|不全|不完全'),
  row('disc', 'bulge', 'bulg\\w+', '膨出'),
  row('disc', 'protrusion', 'protru\\w+|herniat\\w+', '(?<!半月板)突出(?!症)'),
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
  row(
    'change',
    'better',
    'improv\\w+|better|reliev\\w+|relief|eased|decreas\\w+|smaller|diminish\\w*|subsid\\w+',
    '缓解|好转|改善|减轻|改进|减少|缩小|减小|消退',
  ),
  row(
    'change',
    'worse',
    'wors\\w+|aggravat\\w+|deteriorat\\w+|increas\\w+|larger|progress(?:ed|ive)',
    '加重|恶化|加剧|较重|增多|增加|增大|进展',
  ),
  row(
    'change',
    'unchanged',
    'unchanged|stable(?= (?:since|compared))',
    '无变化|未见变化|无明显变化|同前|较前相仿',
  ),
  row(
    'certainty',
    'possible',
    'possibl[ey]|may(?= (?:be|represent|indicate|have|need|require|reflect|suggest))|might|suspect\\w*|suspicious|suspicion|probabl[ey]|likely|cannot be (?:excluded|ruled out)|questionable|consider(?:ed|ing|ation)?',
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
  row(
    'spine',
    'cervical',
    'cervical',
    '颈(?!椎?\\s?\\d)(?:椎|段|髓|部|型)?(?<!股骨颈|肱骨颈|外科颈|解剖颈)(?!干)',
  ),
  row('spine', 'thoracic', 'thoracic|dorsal spine', '胸(?:椎|段|腰段)(?!\\s?\\d)'),
  row('spine', 'lumbar', 'lumbar|low(?:er)? back', '腰(?!椎?\\s?\\d)'),
  row('spine', 'sacral', 'sacral|sacrum|sacro-?iliac', '骶'),
  row('dignity', 'benign', 'benign', '良性'),
  row('dignity', 'malignant', 'malignan\\w+', '恶性'),
  row('fixation', 'cementless', 'cementless|uncemented', '非骨水泥|无骨水泥|生物型'),
  row('fixation', 'cemented', '(?<!un)cemented', '(?<!非|无)骨水泥'),
  row('when', 'before-operation', 'pre-?operative(?:ly)?|before (?:the )?(?:operation|surgery)', '术前'),
  row(
    'when',
    'after-operation',
    'post-?operative(?:ly)?|status (?:after|post)|s/p|after (?:the )?(?:operation|surgery)|since (?:the )?(?:operation|surgery)',
    '术后',
  ),
  row(
    'up-down',
    'superior',
    'superior(?:ly)?|upper(?! (?:limb|extremit|arm|thoracic|lumbar|cervical))|cranial(?:ly)?',
    '上(?:缘|方|极|移|盂唇|角)',
  ),
  row(
    'up-down',
    'inferior',
    'inferior(?:ly)?|lower(?! (?:limb|extremit|leg|back|thoracic|lumbar|cervical))|caudal(?:ly)?',
    '(?<!胛|冈|皮|骨)下(?:缘|方|极|移|盂唇|角)',
  ),
  row('width', 'narrow', 'narrow\\w*|stenos[ie]s|stenotic', '窄'),
  row('width', 'wide', 'wider|widen\\w*', '增宽|变宽|较宽'),
  row('signal', 'high-signal', 'hyper-?intens\\w*|high[- ](?:signal|intensity)', '高信号'),
  row('signal', 'low-signal', 'hypo-?intens\\w*|low[- ](?:signal|intensity)', '低信号'),
  row(
    'fat',
    'fat-suppressed',
    '(?<!non-?\\s?)fat[- ](?:suppress\\w+|sat\\w*)|stir',
    '(?<!非|无|未)(?:脂肪抑制|压脂|抑脂)|STIR',
  ),
  row(
    'fat',
    'not-fat-suppressed',
    'non[- ]?fat[- ](?:suppress\\w+|sat\\w*)|without fat[- ](?:suppress\\w+|sat\\w*)',
    '(?:非|无|未)(?:脂肪抑制|压脂|抑脂)',
  ),
  row(
    'normality',
    'normal',
    'normal(?:ly)?|unremarkable|no (?:[\\w-]+ ){0,3}abnormalit\\w+',
    `正常|无殊|${nothingAbnormal}`,
  ),
  row(
    'normality',
    'abnormal',
    '(?<!no (?:[\\w-]+ ){0,3})abnormal\\w*',
    '(?<!未见|无|明显|明确|骨质|急性|其他)异常',
  ),
  row(
    'effect',
    'no-effect',
    'ineffective|unsuccessful(?:ly)?|fail(?:s|ed|ure)?|(?:no|without|not had any|little) (?:effect|benefit|relief|improvement|success)|(?:not|n.t) (?:help|work)\\w*',
    '无效|失败|(?:没有|无|未见)(?:明显)?(?:帮助|效果|疗效|改善|缓解|好转)',
  ),
  row('kind-of-replacement', 'total', 'total|tka|tkr|tha|thr', '全(?:膝|髋|肩|踝)'),
  row(
    'kind-of-replacement',
    'unicompartmental',
    'uni-?(?:compartmental|condylar)|partial knee|uka',
    '单髁|单间室',
  ),
  row('kind-of-replacement', 'hemi', 'hemi-?arthroplasty', '半髋|半肩|股骨头置换'),
  row('kind-of-replacement', 'reverse', 'reverse (?:total )?shoulder|rsa', '反式|反置|反肩'),
  ...structures.map(([id, en, zh]) => row('structure', id, en, zh)),
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
