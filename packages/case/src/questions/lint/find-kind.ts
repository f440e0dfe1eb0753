import type { QuestionKind } from '../kinds.ts';

interface Sign {
  readonly kind: QuestionKind;
  readonly pattern: RegExp;
  /** Asked of the pictures (“do the films show …”) it can be read after all. */
  readonly unlessOfImages?: boolean;
}

/** The kind of a question by the first sign that fits; null when nothing tells. Graver misunderstandings come first. */
export function findKind(text: string): QuestionKind | null {
  const ofImages = imageQuestion.test(text);
  const sign = signs.find(
    ({ pattern, unlessOfImages }) => pattern.test(text) && !(unlessOfImages === true && ofImages),
  );
  return sign?.kind ?? null;
}

const imageQuestion =
  /\b(?:(?:on|in|from|by) (?:this|these|the|my) (?:\w+ ){0,2}(?:mri|ct|films?|x-?rays?|scans?|images?)|(?:films?|mri|ct|x-?rays?|scans?|images?)(?: of my [\w ]{1,30})? (?:already )?(?:show|support|explain)\w*)\b|片上|片是否|影像上|磁共振上|磁共振是否|CT 上|从片|从影像/iu;

const signs: readonly Sign[] = [
  {
    kind: 'out-of-scope',
    pattern:
      /\b(?:price|costs?|fees?|how much (?:money|do you charge|does it cost|will it cost)|insurance|refund|visa|hotel|flights? to|best (?:surgeon|doctor|hospital|specialist)|who (?:will|is going to|would) (?:read|review|look|write|operate|answer)|how long (?:does|will|until)\b.{0,30}\b(?:opinion|review|report|answer|reply))\b|多少钱|费用|价格|收费|保险|报销|签证|最好的(?:医生|专家|医院)|哪位(?:医生|专家|教授)|多久.{0,6}(?:报告|结果|意见|回复)/iu,
  },
  {
    kind: 'treatment-delivery',
    pattern:
      /\b(?:operate on me|(?:have|get) (?:the |my )?(?:operation|surgery|treatment) (?:there|in china|with you|at your)|be treated (?:there|by you|in china|at your)|come to you(?:r hospital)? for)\b|(?:去|到|在)(?:你们|您们|贵院|中国)(?:那里|医院)?(?:做|接受).{0,8}(?:手术|治疗|置换|融合)/iu,
  },
  {
    kind: 'neuro-status',
    pattern:
      /\b(?:nerves?|numbness|feeling|sensation|strength|foot drop)\b.{0,40}\b(?:recover\w*|heal\w*|com(?:e|ing) back|get(?:ting)? better|return\w*|improv\w*|go away)\b|(?:神经|麻木|感觉|力量|足下垂).{0,10}(?:恢复|好转|消失)/iu,
  },
  {
    kind: 'stability-ligament',
    unlessOfImages: true,
    pattern:
      /\b(?:(?:knee|ankle|shoulder|joint|kneecap)s?\b.{0,30}\b(?:un)?stable|(?:un)?stable\b.{0,20}\b(?:knee|ankle|shoulder|joint)|(?:knee|ankle|joint)\b.{0,30}\bgiv(?:e|es|ing) way|too loose to)\b|(?:膝|踝|肩|关节).{0,8}(?:稳定吗|不稳|稳不稳|打软)/iu,
  },
  {
    kind: 'impingement-dynamic',
    unlessOfImages: true,
    pattern: /\bimpingement\b|\bpinch\w*|撞击/iu,
  },
  {
    kind: 'motion-gait-function',
    pattern:
      /\b(?:why (?:do|am) i limp\w*|limp\w*|gait|walk strangely|range of motion|how far can i (?:bend|move|raise|lift)|why can'?t i (?:bend|raise|lift|move)|frozen shoulder|stiff(?:ness)?\b.{0,40}\b(?:problem|cause|why)|flexible or (?:fixed|stiff))\b|跛|步态|走路姿势|活动度|为什么.{0,6}(?:弯|抬|伸)不|僵硬|冻结肩|柔软的还是僵硬/iu,
  },
  {
    kind: 'implant-identification',
    pattern:
      /\b(?:which|what) (?:kind of |type of |make of )?(?:implant|prosthesis|plate|screws?|hardware|metal) (?:is|are|was|were|do i have|did)\b|(?:什么|哪种|哪家)(?:植入物|假体|钢板)/iu,
  },
  {
    kind: 'revision-strategy',
    pattern:
      /\b(?:why (?:did|has|is)\b.{0,60}\b(?:fail\w*|loosen\w*|break|broke\w*)|revision|failed (?:implant|reconstruction|fusion|replacement)|(?:reconstruction|implant|fusion|replacement)\b.{0,30}\bfailed|tests? for infection|is it infected|infected)\b|为什么(?:会)?(?:失败|松动|断)|翻修|排除感染|有没有感染|是否感染/iu,
  },
  {
    kind: 'pain-source',
    pattern:
      /\b(?:pain|hurts?)\b.{0,80}\b(?:sources?|com(?:e|es|ing) from|caused? by|match\w*|hip or (?:my )?back|back or (?:my )?hip)\b|\b(?:source|cause) of (?:this|the|my) pain|\bwhere does (?:my|the) pain|\bexplains? (?:my|the) pain|疼痛?.{0,10}(?:来源|来自|从哪|哪里来|引起)|为什么.{0,6}疼|疼痛分布.{0,30}相符|疼痛来源/iu,
  },
  {
    kind: 'alternatives',
    pattern:
      /\b(?:non-?surgical|non-?operative|conservative|without (?:surgery|an operation)|alternatives? to|instead of (?:surgery|an operation)|before (?:surgery|an operation|the operation|a replacement)|physio\w*|injections?|insoles?|rehab\w* (?:trial|first))\b|非手术|保守|不做手术|不开刀|手术前.{0,10}(?:试|治疗)|理疗|打针|注射|鞋垫/iu,
  },
  {
    kind: 'timing',
    pattern:
      /\b(?:wait|waiting|delay\w*|urgent\w*|how soon|sooner|postpone|watch for|how long can)\b|等待|推迟|等多久|能等|可以等|急不急|更早|多久之内|拖/iu,
  },
  {
    kind: 'severity-reading',
    pattern:
      /\b(?:how (?:severe|worn|large|big|advanced|far|narrow|bad|much)|what (?:grade|stage|degree|size|is the cobb)|how many degrees|too advanced|(?:severe|advanced) enough|stage)\b|多严重|多大|多重|多窄|哪一期|几期|几级|几度|多少度|偏离|严重到|已重到/iu,
  },
  {
    kind: 'indication',
    pattern:
      /\b(?:justif\w*|necessary|needed|do i (?:really )?need|need (?:a|an|the|this) (?:\w+ ){0,2}(?:surgery|operation|replacement|fusion)|right call|reasonable now|indicated|(?:should|shall) i (?:have|do|get|undergo)|support operating)\b|指征|有必要|需要(?:做)?(?:.{0,4})?(?:手术|置换|融合)|必须手术|该不该|要不要/iu,
  },
  {
    kind: 'procedure-choice',
    pattern:
      /\b(?:decompression|fusion|osteotomy|graft|partial replacement|total replacement|repair|reconstruction|cemented|uncemented|reverse|arthroscop\w*|which (?:operation|procedure|implant)|how many levels|fewer levels|implant proposed|replacement|change the (?:plan|choice)|need treatment)\b|减压|融合|置换|改变.{0,8}(?:方案|选择)|截骨|移植物|单髁|修补|重建|骨水泥|反式|关节镜|哪种手术|几个节段|假体/iu,
  },
  {
    kind: 'prognosis-personal',
    pattern:
      /\b(?:will i (?:be able|ever|run|walk|play|ski|work|return)|able to (?:run|ski|play|work|kneel|dance)\b.{0,20}\b(?:again|later|after)|return to (?:sport|work)|what can i expect)\b|以后(?:还)?能|还能(?:跑|走|打|跳|工作|运动)|恢复运动/iu,
  },
  {
    kind: 'second-read',
    pattern:
      /\b(?:do(?:es)? (?:the|this|these|my)\b.{0,40}\b(?:show|mean)|is (?:the|my|there|this)\b.{0,60}\b(?:torn|tear|healed|broken|loose|misplaced|compressed|intact|fracture)|torn|healed|agree with the report|report (?:correct|right)|nerve root|misplaced|loose or broken|partly healed)\b|是否显示|断裂|撕裂|愈合|受压|松动|报告.{0,6}(?:对吗|正确)|骨不连/iu,
  },
];
