/**
 * What the service never says of itself: no promise of outcome or time, no reviewer's name, no rating, no
 * instruction, no diagnosis, no false calm. Basis: the service's own description and China's rules on medical
 * advertising (医疗广告管理办法). Name patterns look at capitals, so they run without the `i` flag.
 */
export const neverSaid: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  {
    id: 'W.OUT.1',
    pattern:
      /\b(guarantee[ds]?|promis(?:e|es|ed|ing)|assur(?:e|ed|es)|ensure[sd]?)\b[^.!?]{0,60}\b(cure[ds]?|recover(?:y|ed)?|relief|success(?:es)?|results?|outcomes?|pain[- ]?free|better|walk|sports?|return)\b/iu,
  },
  {
    id: 'W.OUT.2',
    pattern:
      /(?:100\s?%|\b(?:completely|totally|permanently|definitely|certainly|no doubt)\b)[^.!?]{0,40}\b(?:cure[ds]?|fix(?:ed)?|heal(?:ed)?|safe|pain[- ]?free|recover\w*|success\w*|work)\b/iu,
  },
  {
    id: 'W.OUT.3',
    pattern:
      /\b\d{1,3}(?:\.\d+)?\s?%\s*(?:of\s+)?(?:our\s+)?(?:patients?|cases?|success|satisfaction|cure)|\b(?:success|cure|satisfaction|effective) rate\b/iu,
  },
  {
    id: 'W.OUT.4',
    pattern:
      /\b(?:risk[- ]?free|no risks?|without (?:any )?risks?|side[- ]effect[- ]free|miracle|breakthrough cure|you will (?:definitely )?(?:walk|run|recover|be (?:fine|cured|pain[- ]?free)))\b/iu,
  },
  {
    id: 'W.OUT.5',
    pattern:
      /\b(?:avoid|escape|skip|save you from|never need)\s+(?:the |an? )?(?:surgery|operation|replacement|fusion)\b/iu,
  },
  {
    id: 'W.NAME.1',
    pattern: /\b(?:Dr|Doctor|Prof|Professor|Surgeon|Mr|Ms|Mrs)\.?\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?/u,
  },
  { id: 'W.NAME.1b', pattern: /\b(?:your|our) (?:reviewer|surgeon|specialist) (?:is|will be)\b/iu },
  {
    id: 'W.NAME.2',
    pattern:
      /\b(?:best|top|leading|world[- ]?(?:class|famous|leading)|number one|no\.?\s?1|renowned|most (?:experienced|famous))\b[^.!?]{0,30}\b(?:surgeons?|doctors?|hospitals?|cent(?:er|re)s?|experts?|specialists?)\b/iu,
  },
  {
    id: 'W.NAME.3',
    pattern:
      /\b(?:[Rr]eviewer|[Ss]urgeon|[Ss]pecialist)s?\b[^.!?]{0,40}\b(?:from|at) (?:the )?(?:\p{Lu}\p{L}+ ){1,4}(?:Hospital|University|Clinic)\b/u,
  },
  {
    id: 'W.TIME.1',
    pattern:
      /\b(?:opinion|review|report|answer|result|response|reply|read|reviewer|surgeon|call|appointment)s?\b[^.!?]{0,60}\b(?:within|in|under|less than|as (?:little|soon) as|only|just|by)\s+(?:the next\s+)?(?:\d{1,3}|an?|one|two|three|few|couple of|forty-eight|twenty-four)\s*(?:minutes?|hours?|hrs?|working days?|business days?|days?|weeks?)\b/iu,
  },
  {
    id: 'W.TIME.1b',
    pattern:
      /\b(?:within|in|under|less than|as (?:little|soon) as|only|just|by)\s+(?:the next\s+)?(?:\d{1,3}|an?|one|two|three|few|couple of|forty-eight|twenty-four)\s*(?:minutes?|hours?|hrs?|working days?|business days?|days?|weeks?)\b[^.!?]{0,60}\b(?:opinion|review|report|answer|result|response|reply|reviewer|surgeon|call|appointment)s?\b/iu,
  },
  {
    id: 'W.TIME.2',
    pattern:
      /\b(?:same[- ]day|overnight|next[- ]day|instant|immediate|fast[- ]?track|guaranteed (?:time|date)|rush)\b[^.!?]{0,40}\b(?:opinion|review|report|result|surgery|appointment)\b/iu,
  },
  {
    id: 'W.TIME.3',
    pattern:
      /(?:\d+|[一二两三四五六七八九十]+)\s*(?:小时|天|个?工作日|周)(?:内|之内)?.{0,12}(?:出具|给出|完成|回复|意见|报告|结果)|当天出(?:报告|意见)|立等可取/u,
  },
  {
    id: 'W.ZH.1',
    pattern:
      /(?:保证|确保|承诺|包)(?:治愈|治好|康复|成功|有效|无痛|疗效|结果)|根治|彻底治(?:愈|好)|百分之百|100%(?:治愈|成功|有效)|零风险|无任何风险|无副作用|(?:治愈|有效|成功|满意)率|永不复发|药到病除/u,
  },
  {
    id: 'W.ZH.2',
    pattern:
      /(?:最好|最佳|顶级|顶尖|国际领先|权威|著名|知名)的?.{0,6}(?:专家|医生|医院|教授|团队)|[一-龥]{1,3}(?:教授|主任|院士)(?:亲自)?(?:将|会|为您|审|阅|手术|主刀)/u,
  },
  {
    id: 'W.REC.1',
    pattern:
      /\b(?:you (?:should|must|need to)|we recommend (?:that )?you)\s+(?:have|get|undergo|cancel|refuse|delay|stop)\b/iu,
  },
  {
    id: 'W.DX.1',
    pattern:
      /\byou have (?:an? )?(?:torn|arthritis|fracture|infection|cancer|tumou?r|stenosis|herniat\w+)\b/iu,
  },
  {
    id: 'W.URG.1',
    pattern:
      /\b(?:nothing to worry about|don'?t worry|it'?s not (?:serious|urgent)|perfectly safe to wait|no need to see a doctor)\b/iu,
  },
  {
    id: 'W.SUP.1',
    pattern:
      /\b(?:your (?:doctor|surgeon) (?:is|was) wrong|misdiagnos(?:ed|is) (?:rate|by)|unnecessary surgery)\b/iu,
  },
  { id: 'W.PRI.1', pattern: /\b(?:limited offer|discount|last chance|only today|save \$?\d+)\b/iu },
  { id: 'W.LIC.1', pattern: /\b(?:FDA|CE|NMPA)[- ]?(?:approved|cleared|certified)\b/u },
];
