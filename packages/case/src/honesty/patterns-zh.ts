import type { HonestyPattern } from './pattern.ts';

const stated = { language: 'zh', clearedByNegation: true, confirmed: 'stated' } as const;
/** Ours, not yet read by a native reviewer of the trade. */
const added = {
  language: 'zh',
  clearedByNegation: true,
  confirmed: 'to-be-confirmed-by-native-reader',
} as const;
const always = { clearedByNegation: false } as const;
const wondering = /是否|能否|会不会|要不要|可能|有时|如果|若/u;
const keeping = /删除|撤回|过期/u;

export const patternsZh: readonly HonestyPattern[] = [
  {
    id: 'W.ZH.1',
    kind: 'outcome',
    pattern:
      /(?:保证|确保|承诺|包)(?:治愈|治好|康复|成功|有效|无痛|疗效|结果)|根治|彻底治(?:愈|好)|百分之百|100%(?:治愈|成功|有效)|零风险|无任何风险|无副作用|(?:治愈|有效|成功|满意)率|永不复发|药到病除/gu,
    ...stated,
  },
  {
    id: 'W.ZH.2',
    kind: 'name',
    pattern:
      /(?:最好|最佳|顶级|顶尖|国际领先|权威|著名|知名)的?.{0,6}(?:专家|医生|医院|教授|团队)|[一-龥]{1,3}(?:教授|主任|院士)(?:亲自)?(?:将|会|为您|审|阅|手术|主刀)/gu,
    ...stated,
  },
  {
    id: 'W.TIME.3',
    kind: 'turnaround',
    pattern:
      /(?:\d+|[一二两三四五六七八九十]+)\s*(?:小时|天|个?工作日|周)(?:内|之内)?.{0,12}(?:出具|给出|完成|回复|意见|报告|结果)|当天出(?:报告|意见)|立等可取/gu,
    unless: keeping,
    ...stated,
  },
  {
    id: 'W.ZH.3',
    kind: 'outcome',
    pattern:
      /(?:保证|确保|承诺|担保)(?:您|你|患者)?(?:一定)?(?:能|会|可以)?(?:恢复|好转|痊愈|走路|重返|治愈|治好|康复|不疼|不痛)|(?:一定|肯定|必定|绝对)(?:会|能|可以)?(?:完全)?(?:无痛|不痛|不疼|治好|治愈|康复|痊愈|恢复|成功|好起来|安全|有效)|手到病除|一次治愈|永久(?:治愈|止痛)|没有任何风险/gu,
    ...added,
  },
  {
    id: 'W.ZH.4',
    kind: 'avoid-surgery',
    pattern: /(?:避免|免于|免除|免去)(?:了)?(?:开刀|手术|置换|融合)|不用开刀|无需开刀|告别手术/gu,
    unless: wondering,
    ...added,
    ...always,
  },
  {
    id: 'W.ZH.5',
    kind: 'name',
    pattern:
      /(?:^|[，。；：、“\s]|由|请|是|和)(?:欧阳|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许吕张曹严魏陶姜谢邹柏窦章云苏潘葛范彭郎鲁韦马苗俞任袁柳鲍史唐费薛雷贺倪汤罗毕郝安常傅齐康伍余顾孟黄萧尹姚邵汪毛戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾江郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍万柯管卢莫裘解丁邓洪包左石崔程裴陆翁曾龚叶白侯温阎刘龙])(?![何年])[一-龥]{0,2}(?:医生|大夫|医师)/gu,
    ...added,
  },
  {
    id: 'W.ZH.6',
    kind: 'turnaround',
    pattern:
      /(?:明天|今天|今晚|本周|下周|当日|次日|隔天|最快).{0,10}(?:出具|拿到|收到|看到|给您|回复|出结果|出报告|出意见)|(?:意见|报告|结果|回复).{0,8}(?:需要|只需|仅需|要)\s*(?:\d+|[一二两三四五六七八九十]+)\s*(?:小时|天|个?工作日|周)|(?:\d+|[一二两三四五六七八九十]+)\s*(?:小时|天|个?工作日|周)(?:内|之内).{0,8}(?:联系您|答复|安排|反馈)/gu,
    unless: keeping,
    ...added,
  },
  {
    id: 'W.ZH.7',
    kind: 'directive',
    pattern:
      /(?:您|你)(?:应该|应当|必须|一定要|不应该|不应)(?:马上|立即)?(?:接受|做|取消|拒绝|推迟|停止|换掉|同意)|(?:建议|要求)(?:您|你)(?:马上|立即)?(?:取消|拒绝|推迟|接受|停止|做)(?:.{0,6})(?:手术|置换|融合)|(?:您|你)(?:不|并不|根本不)?需要(?:做)?(?:.{0,4})(?:手术|置换|融合)|(?:不要|别)(?:去)?做(?:这个|这台|该)?手术|替您(?:做|作)?决定/gu,
    unless: wondering,
    allows: /备份|账户|账号|检查一遍|翻译/u,
    ...added,
    ...always,
  },
  {
    id: 'W.ZH.8',
    kind: 'diagnosis',
    pattern:
      /(?:您|你)(?:得了|患有|患了|有)(?:.{0,6})(?:关节炎|骨折|感染|癌|肿瘤|撕裂|断裂|狭窄|突出症|坏死)|您的.{0,6}(?:已经|已)(?:断裂|撕裂|坏死|感染)/gu,
    unless: wondering,
    ...added,
    ...always,
  },
  {
    id: 'W.ZH.9',
    kind: 'false-reassurance',
    pattern:
      /(?:不用|无需|不必|别)担心|没什么大(?:问题|碍)|(?:不用|不必|无需)(?:去)?看医生|完全可以(?:放心|等)|并不严重|大可放心/gu,
    ...added,
    ...always,
  },
  {
    id: 'W.ZH.10',
    kind: 'superiority',
    pattern: /您的医生(?:错了|说错|误诊)|误诊率|不必要的手术|比(?:您的|当地)医生(?:更|强)/gu,
    ...added,
    ...always,
  },
  {
    id: 'W.ZH.11',
    kind: 'pressure',
    pattern: /限时|优惠|打折|最后(?:的)?机会|仅限今天|立减|名额有限|抓紧预约/gu,
    ...added,
    ...always,
  },
  {
    id: 'W.ZH.12',
    kind: 'licence-claim',
    pattern: /(?:FDA|CE|NMPA|药监局)\s?(?:认证|批准|许可)/gu,
    ...added,
  },
  {
    id: 'W.ZH.13',
    kind: 'affiliation',
    pattern: /(?:来自|出自)[一-龥]{2,12}(?:医院|大学|医学院)的?(?:专家|医生|教授|审阅)/gu,
    ...added,
  },
  {
    id: 'W.ZH.14',
    kind: 'rate',
    pattern:
      /(?:\d{1,3}(?:\.\d+)?%|九成|八成|绝大多数)的?(?:患者|病人|病例).{0,10}(?:治愈|康复|满意|避免|恢复|成功)/gu,
    ...added,
    ...always,
  },
];
