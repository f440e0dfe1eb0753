import type { HonestyPattern } from './pattern.ts';

const stated = { language: 'en', clearedByNegation: true, confirmed: 'stated' } as const;
const added = { language: 'en', clearedByNegation: true, confirmed: 'product-default' } as const;
const always = { clearedByNegation: false } as const;

const work = String.raw`(?:opinion|review|report|answer|result|response|reply|read|reviewer|surgeon|call|appointment)s?`;
const promised = String.raw`(?:within|in|under|less than|as (?:little|soon) as|only|just|by)\s+(?:the next\s+|about\s+)?`;
const count = String.raw`(?:\d{1,3}(?:\s*(?:-|–|to)\s*\d{1,3})?|an?|one|two|three|four|five|ten|a few|few|a couple of|couple of|forty-eight|twenty-four)`;
const span = String.raw`${count}[\s-]*(?:minutes?|hours?|hrs?|h|working days?|business days?|days?|weeks?)\b`;
const surgery = String.raw`(?:surgery|operation|replacement|fusion)`;
/** How long papers are kept is no promise of when they come. */
const keeping = /\b(?:delet\w*|eras\w*|withdr\w*|expir\w*)\b/iu;
const hedge = /\b(?:may|might|sometimes|if|whether)\b/iu;

/**
 * Basis: the service's own description, and China's rules on medical advertising (医疗广告管理办法). Name patterns
 * look at capitals, so they run without the `i` flag: with `iu`, `\p{Lu}` matches small letters too.
 */
export const patternsEn: readonly HonestyPattern[] = [
  {
    id: 'W.OUT.1',
    kind: 'outcome',
    pattern:
      /\b(guarantee[ds]?|promis(?:e|es|ed|ing)|assur(?:e|ed|es)|ensure[sd]?)\b[^.!?]{0,60}\b(cure[ds]?|recover(?:y|ed)?|relief|success(?:es)?|results?|outcomes?|succeed(?:s|ed)?|pain[- ]?free|pain (?:will|is going to|to) (?:go|disappear|stop|leave|end)|no (?:more )?pain|better|walk|sports?|return)\b/giu,
    allows: /\b(?:encrypt\w*|privacy|confidential\w*|refund policy)\b/iu,
    ...stated,
  },
  {
    id: 'W.OUT.2',
    kind: 'outcome',
    pattern:
      /(?:100\s?%|\b(?:completely|totally|permanently|definitely|certainly|no doubt)\b)[^.!?]{0,40}\b(?:cure[ds]?|fix(?:ed)?|heal(?:ed)?|safe|pain[- ]?free|recover\w*|success\w*|work)\b/giu,
    ...stated,
  },
  {
    id: 'W.OUT.3',
    kind: 'rate',
    pattern:
      /\b\d{1,3}(?:\.\d+)?\s?%\s*(?:of\s+)?(?:our\s+)?(?:patients?|cases?|success|satisfaction|cure)|\b(?:success|cure|satisfaction|effective) rate\b/giu,
    ...stated,
    ...always,
  },
  {
    id: 'W.OUT.4',
    kind: 'outcome',
    pattern:
      /\b(?:risk[- ]?free|no risks?|without (?:any )?risks?|side[- ]effect[- ]free|miracle|breakthrough cure|you will (?:definitely )?(?:walk|run|recover|be (?:fine|cured|pain[- ]?free)))\b/giu,
    ...stated,
  },
  {
    id: 'W.OUT.5',
    kind: 'avoid-surgery',
    pattern:
      /\b(?:avoid|escape|skip|save you from|never need)\s+(?:the |an? )?(?:surgery|operation|replacement|fusion)\b/giu,
    unless: hedge,
    ...stated,
  },
  {
    id: 'W.OUT.6',
    kind: 'outcome',
    pattern:
      /\byou(?:'ll| will| are (?:going|sure|certain) to)\s+(?:definitely |certainly |surely |soon |quickly )?(?:be (?:cured|fine|healed|healthy|better|pain[- ]?free|as good as new|back (?:to|on))|walk|run|recover|heal|feel better|get better)\b/giu,
    ...added,
  },
  {
    id: 'W.OUT.7',
    kind: 'outcome',
    pattern:
      /\b(?:always works|never fails|works every time|sure to (?:help|work|succeed)|bound to (?:help|work|succeed)|cures (?:arthritis|back pain|scoliosis|pain)|permanent cure|instant relief)\b/giu,
    ...added,
  },
  {
    id: 'W.NAME.1',
    kind: 'name',
    pattern: /\b(?:Dr|Doctor|Prof|Professor|Surgeon|Mr|Ms|Mrs)\.?\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?/gu,
    ...stated,
  },
  {
    id: 'W.NAME.1b',
    kind: 'name',
    pattern: /\b(?:your|our) (?:reviewer|surgeon|specialist) (?:is|will be)\b/giu,
    unless: /\bwill be (?:chosen|asked|found|told|matched|selected)\b/iu,
    ...stated,
  },
  {
    id: 'W.NAME.2',
    kind: 'reputation',
    pattern:
      /\b(?:best|top|leading|world[- ]?(?:class|famous|leading)|number one|no\.?\s?1|renowned|most (?:experienced|famous))\b[^.!?]{0,30}\b(?:surgeons?|doctors?|hospitals?|cent(?:er|re)s?|experts?|specialists?)\b/giu,
    ...stated,
    ...always,
  },
  {
    id: 'W.NAME.3',
    kind: 'affiliation',
    pattern:
      /\b(?:[Rr]eviewer|[Ss]urgeon|[Ss]pecialist)s?\b[^.!?]{0,40}\b(?:from|at) (?:the )?(?:\p{Lu}\p{L}+ ){1,4}(?:Hospital|University|Clinic)\b/gu,
    ...stated,
  },
  {
    id: 'W.TIME.1',
    kind: 'turnaround',
    pattern: new RegExp(String.raw`\b${work}\b[^.!?]{0,60}\b${promised}${span}`, 'giu'),
    unless: keeping,
    ...stated,
  },
  {
    id: 'W.TIME.1b',
    kind: 'turnaround',
    pattern: new RegExp(String.raw`\b${promised}${span}[^.!?]{0,60}\b${work}\b`, 'giu'),
    unless: keeping,
    ...stated,
  },
  {
    id: 'W.TIME.2',
    kind: 'turnaround',
    pattern:
      /\b(?:same[- ]day|overnight|next[- ]day|instant|immediate|fast[- ]?track|guaranteed (?:time|date)|rush)\b[^.!?]{0,40}\b(?:opinion|review|report|result|surgery|appointment)\b/giu,
    ...stated,
  },
  {
    id: 'W.TIME.4',
    kind: 'turnaround',
    pattern: new RegExp(
      String.raw`\b${work}\b[^.!?]{0,40}\btakes?\s+(?:about |only |just |around |up to |less than |usually )*${span}`,
      'giu',
    ),
    ...added,
  },
  {
    id: 'W.TIME.5',
    kind: 'turnaround',
    pattern: new RegExp(
      String.raw`\b(?:get back to you|hear from us|reply to you|respond|answer you|turnaround)\b[^.!?]{0,30}\b${span}|\b${count}[\s-]?(?:hours?|h|days?)[\s-](?:turnaround|opinion|review|service)\b`,
      'giu',
    ),
    ...added,
  },
  {
    id: 'W.TIME.6',
    kind: 'turnaround',
    pattern:
      /\b(?:opinion|review|report|answer|result|response|reply)s?\b[^.!?]{0,40}\b(?:tomorrow|tonight|today|next week|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the end of (?:the|this|next)? ?(?:day|week|month)))\b/giu,
    ...added,
  },
  {
    id: 'W.REC.1',
    kind: 'directive',
    pattern:
      /\b(?:you (?:should|must|need to)|we recommend (?:that )?you)\s+(?:have|get|undergo|cancel|refuse|delay|stop)\b(?:\s+[\w-]+){0,4}/giu,
    /** “How far can you walk before you must stop?” */
    unless: /\b(?:before|until|whether) you\b/iu,
    allows:
      /\b(?:medical (?:care|help)|care now|help now|urgent care|emergency|account|password|files?|discs?|images?|records?|reports?|copy|copies|letter|consent|the upload|browser|page)\b/iu,
    ...stated,
    ...always,
  },
  {
    id: 'W.REC.2',
    kind: 'directive',
    pattern: new RegExp(
      String.raw`\byou (?:really |definitely |do |clearly )?(?:do not |don't )?need (?:an? |the |this |that )?(?:[\w-]+ ){0,2}?${surgery}\b`,
      'giu',
    ),
    unless: /\b(?:whether|if)\b/iu,
    ...added,
    ...always,
  },
  {
    id: 'W.REC.3',
    kind: 'directive',
    pattern: new RegExp(
      String.raw`\b(?:do not|don't|never) (?:have|agree to|accept|go (?:ahead|through) with|let them do)\b[^.!?]{0,20}\b${surgery}\b|\bgo ahead with (?:the |your )?${surgery}\b|\b(?:cancel|refuse|postpone) (?:the|your|this) ${surgery}\b`,
      'giu',
    ),
    unless: /\b(?:whether|if)\b/iu,
    ...added,
    ...always,
  },
  {
    id: 'W.REC.4',
    kind: 'directive',
    pattern:
      /\b(?:we (?:have )?(?:decided?|chose) for you|the (?:right|best|only) (?:choice|decision|option) for you is)\b/giu,
    ...added,
  },
  {
    id: 'W.DX.1',
    kind: 'diagnosis',
    pattern:
      /\byou have (?:an? )?(?:torn|arthritis|fracture|infection|cancer|tumou?r|stenosis|herniat\w+)\b/giu,
    unless: /\b(?:whether|if|told)\b/iu,
    ...stated,
    ...always,
  },
  {
    id: 'W.DX.2',
    kind: 'diagnosis',
    pattern:
      /\byour (?:acl|ligament|meniscus|cartilage|tendon|rotator cuff|hip|knee|shoulder|disc|spine) is (?:completely |partly |badly )?(?:torn|worn out|ruptured|fractured|infected|unstable)\b/giu,
    unless: /\b(?:whether|if|says?|told)\b/iu,
    ...added,
    ...always,
  },
  {
    id: 'W.URG.1',
    kind: 'false-reassurance',
    pattern:
      /\b(?:nothing to worry about|don'?t worry|it'?s not (?:serious|urgent)|perfectly safe to wait|no need to see a doctor)\b/giu,
    ...stated,
    ...always,
  },
  {
    id: 'W.SUP.1',
    kind: 'superiority',
    pattern:
      /\b(?:your (?:doctor|surgeon) (?:is|was) wrong|misdiagnos(?:ed|is) (?:rate|by)|unnecessary surgery)\b/giu,
    ...stated,
    ...always,
  },
  {
    id: 'W.PRI.1',
    kind: 'pressure',
    pattern: /\b(?:limited offer|discount|last chance|only today|save \$?\d+)\b/giu,
    ...stated,
    ...always,
  },
  {
    id: 'W.LIC.1',
    kind: 'licence-claim',
    pattern: /\b(?:FDA|CE|NMPA)[- ]?(?:approved|cleared|certified)\b/gu,
    ...stated,
  },
];
