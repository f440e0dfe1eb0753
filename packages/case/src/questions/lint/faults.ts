/** What makes a question one that a specialist cannot or must not answer. */
export const faultCodes = [
  'asks-decision',
  'asks-promise',
  'asks-name',
  'asks-price',
  'asks-turnaround',
  'leading',
] as const;
export type FaultCode = (typeof faultCodes)[number];

interface Fault {
  readonly code: FaultCode;
  readonly pattern: RegExp;
}

export const faults: readonly Fault[] = [
  {
    code: 'asks-decision',
    pattern:
      /\b(?:(?:should|shall) (?:i|we|my (?:mother|father|mum|mom|dad|wife|husband|son|daughter)) (?:really )?(?:have|do|get|go|undergo|agree|accept|cancel|refuse|choose|take|let|operate|wait)|tell me (?:what|whether|if) (?:to|i should)|decide for me|what would you do|if you were me|if (?:it|this) were your (?:knee|hip|back|mother|father)|which (?:one )?should i (?:choose|take|have))\b|(?:我|他|她|我妈|我爸|母亲|父亲)?(?:到底)?(?:该不该|应不应该|应该不应该|要不要)(?:做|接受|去|同意|取消)?(?:.{0,6})(?:手术|置换|融合|开刀)|我(?:应该|该)(?:做|选|接受|取消|拒绝).{0,10}(?:吗|呢|[?？])|(?:替|帮)我(?:做|作)?决定|如果是您|如果是你|换作您|换成您/iu,
  },
  {
    code: 'asks-promise',
    pattern:
      /\b(?:guarantee\w*|promise\w*|success rates?|cure rates?|chances? (?:of (?:success|cure|recovery|a (?:good|full)|being|getting|walking|full|complete)|that (?:i|it|the|my)|for (?:success|a))|how (?:successful|sure|likely to succeed)|100\s?(?:%|percent)|(?:will|would|can) (?:i|it|my \w+|the (?:operation|surgery|pain|replacement|fusion)) (?:definitely |completely |surely |ever )?(?:be (?:cured|fine|normal|pain[- ]?free|100|healed|perfect|gone|ok|successful)|go away|work for sure|heal completely|succeed))|(?:保证|担保|承诺|成功率|治愈率|百分之百|100%|一定(?:会|能)|肯定(?:会|能)|(?:多大|几成|几分)把握)|(?:能|会|可以)(?:不能|不会)?(?:完全|彻底)?(?:治好|治愈|根治|痊愈|恢复正常|不疼|不痛)|多大(?:的)?(?:几率|机会|可能)(?:治|成|恢复)/iu,
  },
  {
    code: 'asks-name',
    pattern:
      /\b(?:who (?:is|are) (?:the|my|your) (?:reviewers?|surgeons?|specialists?)|who (?:will|is going to|would|reads?|reviews?)\b.{0,30}\b(?:read|review\w*|look\w*|write|operate|answer|specialist|surgeon|doctor)|names? of (?:the|your|my) (?:surgeon|reviewer|doctor|specialist|professor)|which (?:surgeon|doctor|professor|specialist|hospital) (?:will|would|is|reads|should)|(?:best|top|most famous) (?:surgeons?|doctors?|hospitals?|specialists?))\b|哪(?:位|个)(?:医生|专家|教授|大夫)|谁(?:来|会|给我)?(?:看|审|做|主刀|写)|(?:医生|专家|教授)(?:叫什么|是谁|的名字)|最(?:好|有名|权威)的?(?:医生|专家|医院|教授)/iu,
  },
  {
    code: 'asks-price',
    pattern:
      /\b(?:prices?|costs?|fees?|expensive|how much (?:money|do you charge|does (?:it|this|the \w+) cost|will (?:it|this) (?:cost|be)|would (?:it|this) cost)|insurance|refunds?|discounts?|visas?|pay for)\b|多少钱|费用|价格|价钱|收费|保险|报销|贵不贵|贵吗|优惠|签证/iu,
  },
  {
    code: 'asks-turnaround',
    pattern:
      /\b(?:when (?:will|can|do|would) (?:i|we|you)\b.{0,30}\b(?:get|receive|have|hear|answer|reply|know|send|finish)\w*|how (?:long|soon|fast|quickly) (?:does|do|will|can|until|is|would)\b.{0,40}\b(?:opinion|review|report|answer|result|reply|response|you (?:answer|reply|need|take))|how (?:soon|fast|quickly) (?:will|can|do) (?:you|i)|by when)\b|(?:什么时候|何时|多久|几天|多长时间)(?:能|可以|会|才能|后)?.{0,4}(?:出|拿到|收到|有|给|回复|答复|知道).{0,6}(?:报告|结果|意见|回复|答复|我|吗|[?？])/iu,
  },
  {
    code: 'leading',
    pattern:
      /\b(?:don'?t you (?:think|agree)|isn'?t (?:it|this|that)|wouldn'?t you (?:say|agree)|surely|obviously|clearly (?:wrong|unnecessary|not needed)|do you (?:also )?agree that|you (?:would|will|must|do) agree|confirm (?:that )?(?:i|my|the|this)|my (?:doctor|surgeon) (?:is|was|must be|has to be) (?:wrong|mistaken|lying|greedy)|only wants? (?:the |my )?money)\b|[,，]\s*(?:right|correct|isn'?t it|no)\s*[?？]|难道|对吧|对不对|不是吗|(?:您|你)(?:也)?(?:同意|觉得|认为)(?:.{0,12})(?:吧|对吗)|(?:明显|肯定|显然)(?:是)?(?:不需要|没必要|错)|医生(?:是)?(?:错了|骗|搞错)|(?:请|帮我)(?:证实|确认)/iu,
  },
];
