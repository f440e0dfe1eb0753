import type { CaseType } from '../wording-support/case-type.ts';

export interface Procedure {
  readonly id: string;
  readonly caseType: CaseType;
  /** Parts of names, any of which means it; those of the same line are all in the name. */
  readonly said: readonly RegExp[];
}

/**
 * Operations by the names people and reviewers give them, English and Chinese. The more special stand before the more general
 * of their type: a name means the first that fits.
 */
export const procedures: readonly Procedure[] = [
  of('revision-knee-replacement', 'knee-replacement', /revision.*knee|knee.*revision/, /膝.*翻修|翻修.*膝/),
  of(
    'partial-knee-replacement',
    'knee-replacement',
    /unicompartmental|partial knee|\buk[ar]\b|unicondylar/,
    /单髁/,
  ),
  of(
    'total-knee-replacement',
    'knee-replacement',
    /knee (replacement|arthroplasty)|replacement of the (\w+ )?knee|\btk[ar]\b/,
    /膝.*置换/,
  ),
  of(
    'knee-osteotomy',
    'knee-replacement',
    /high tibial osteotomy|\bhto\b|knee osteotomy/,
    /胫骨高位截骨|膝.*截骨/,
  ),
  of('revision-hip-replacement', 'hip-replacement', /revision.*hip|hip.*revision/, /髋.*翻修|翻修.*髋/),
  of('hip-resurfacing', 'hip-replacement', /hip resurfacing/, /髋.*表面置换/),
  of('total-hip-replacement', 'hip-replacement', /hip (replacement|arthroplasty)|\bth[ar]\b/, /髋.*置换/),
  of(
    'hip-preservation',
    'hip-replacement',
    /hip arthroscop|periacetabular|\bpao\b/,
    /髋.*镜|髋臼周围截骨|保髋/,
  ),
  of('scoliosis-correction', 'spine', /scoliosis|deformity correction of the spine/, /侧凸|侧弯/),
  of('disc-replacement', 'spine', /disc replacement|disc arthroplasty/, /椎间盘置换/),
  of('discectomy', 'spine', /discectomy|microdisc/, /椎间盘切除|髓核摘除/),
  of('spinal-fusion', 'spine', /fusion|spondylodesis|\b[tpax]?lif\b|\bacdf\b/, /融合/),
  of('spinal-decompression', 'spine', /decompression|laminectomy|laminotomy/, /减压|椎板切除/),
  of('pcl-reconstruction', 'acl-meniscus', /\bpcl\b|posterior cruciate/, /后交叉韧带/),
  of('acl-reconstruction', 'acl-meniscus', /\bacl\b|anterior cruciate/, /前交叉韧带|前叉/),
  of(
    'meniscus-repair',
    'acl-meniscus',
    /menisc\w+ (repair|suture)|repair of the menisc/,
    /半月板(缝合|修复|修补)/,
  ),
  of('meniscectomy', 'acl-meniscus', /meniscectomy|menisc/, /半月板/),
  of(
    'shoulder-replacement',
    'shoulder-cuff',
    /shoulder (replacement|arthroplasty)|reverse (total )?shoulder/,
    /肩.*置换/,
  ),
  of('cuff-repair', 'shoulder-cuff', /cuff/, /肩袖/),
  of(
    'shoulder-stabilisation',
    'shoulder-cuff',
    /bankart|latarjet|shoulder stabili[sz]ation/,
    /肩.*(稳定|脱位)/,
  ),
  of(
    'nonunion-revision',
    'fracture-revision',
    /non-?union|pseud(o)?arthrosis|malunion/,
    /不愈合|骨不连|畸形愈合/,
  ),
  of(
    'fixation-revision',
    'fracture-revision',
    /fixation|nail|plate|\borif\b|fracture/,
    /内固定|髓内钉|钢板|骨折/,
  ),
  of('limb-lengthening', 'deformity', /lengthening/, /延长/),
  of('deformity-correction', 'deformity', /osteotomy|deformity|alignment|realign/, /截骨|矫形|畸形/),
  of('bunion-correction', 'foot-ankle', /bunion|hallux|great toe/, /拇外翻|踇外翻|大脚趾/),
  of('ankle-replacement', 'foot-ankle', /ankle (replacement|arthroplasty)/, /踝.*置换/),
  of('ankle-fusion', 'foot-ankle', /(ankle|hindfoot|subtalar).*(fusion|arthrodesis)/, /(踝|距下).*融合/),
  of('ankle-ligaments', 'foot-ankle', /brostr[oø]m|ankle ligament/, /踝.*韧带/),
];

function of(id: string, caseType: CaseType, ...said: RegExp[]): Procedure {
  return { id, caseType, said };
}

/** Which operation of a case type a name means, or null: then it may be any. */
export function procedureNamed(name: string, caseType: CaseType): Procedure | null {
  const plain = name.normalize('NFKC').toLowerCase();
  return (
    procedures.find((one) => one.caseType === caseType && one.said.some((part) => part.test(plain))) ?? null
  );
}
