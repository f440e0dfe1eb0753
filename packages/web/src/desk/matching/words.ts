import type { Words } from '../../wording/wording.tsx';

export const offerHours = [24, 48, 72, 168, 336] as const;
type OfferAnswer = 'open' | 'accepted' | 'declined' | 'expired' | 'withdrawn';
type DeclineReason = 'conflict' | 'not-my-field' | 'no-time' | 'other';

export type MatchingWord =
  | 'heading'
  | 'lead'
  | 'offers'
  | 'offers.none'
  | 'readers'
  | 'offered'
  | 'withdraw'
  | 'takeBack'
  | 'takeBack.reason'
  | 'takeBack.hint'
  | 'takeBack.do'
  | 'takeBack.cancel'
  | 'candidates'
  | 'candidates.lead'
  | 'candidates.none'
  | 'points'
  | 'pick'
  | 'full'
  | 'blind'
  | 'notNow'
  | 'noConsent'
  | 'expires'
  | `hours.${(typeof offerHours)[number]}`
  | 'offer'
  | 'offer.done'
  | 'barred'
  | 'asked'
  | 'asked.none'
  | 'asked.at'
  | 'resume'
  | 'resume.hint'
  | `answer.${OfferAnswer}`
  | `because.${DeclineReason}`;

const en: Readonly<Record<MatchingWord, string>> = {
  heading: 'Find a reviewer',
  lead: 'Who suits this case, and why. Nothing of this is shown to the patient; the reviewer’s name stays unsaid until the opinion is delivered.',
  offers: 'Who was asked',
  'offers.none': 'Nobody yet.',
  readers: 'Reads the case now',
  offered: 'asked {date}',
  withdraw: 'Take the offer back: {name}',
  takeBack: 'Take the case back: {name}',
  'takeBack.reason': 'Why',
  'takeBack.hint': 'Kept with the case; not shown to the patient.',
  'takeBack.do': 'Take it back',
  'takeBack.cancel': 'Cancel',
  candidates: 'Who may be asked',
  'candidates.lead': 'The best suited first. Choose one, or two who read without seeing each other’s work.',
  'candidates.none': 'At the moment nobody may be asked. Below stands why.',
  points: '{points, number} points',
  pick: 'Choose {name}',
  full: 'Two are asked or reading already. More is not possible.',
  blind: 'Two are chosen: they read blind to each other until both have signed.',
  notNow: 'In the case’s present state nobody can be asked.',
  noConsent: 'The patient’s consent to show the case to a reviewer is lacking.',
  expires: 'The offer stands for',
  'hours.24': 'one day',
  'hours.48': 'two days',
  'hours.72': 'three days',
  'hours.168': 'one week',
  'hours.336': 'two weeks',
  offer: '{count, plural, one {Offer the case} other {Offer the case to both}}',
  'offer.done': 'Offered. They were written to; the mail says nothing of the patient.',
  barred: 'Who may not be asked, and why ({count, number})',
  asked: 'What reviewers asked for',
  'asked.none': 'Nothing.',
  'asked.at': 'Asked {date}',
  resume: 'Let the reading go on',
  'resume.hint': 'When it is there, or cannot be had.',
  'answer.open': 'waits for an answer until {date}',
  'answer.accepted': 'accepted',
  'answer.declined': 'declined',
  'answer.expired': 'did not answer in time',
  'answer.withdrawn': 'taken back',
  'because.conflict': 'conflict of interest',
  'because.not-my-field': 'not their field',
  'because.no-time': 'no time',
  'because.other': 'another reason',
};

const zh: Readonly<Record<MatchingWord, string>> = {
  heading: '寻找审阅者',
  lead: '谁适合本病例，以及为什么。这里的内容不会给患者看；在意见交付之前，不会提及审阅者姓名。',
  offers: '已询问的人',
  'offers.none': '还没有。',
  readers: '正在阅片',
  offered: '询问于 {date}',
  withdraw: '收回邀请：{name}',
  takeBack: '收回病例：{name}',
  'takeBack.reason': '理由',
  'takeBack.hint': '与病例一同保存，不给患者看。',
  'takeBack.do': '收回',
  'takeBack.cancel': '取消',
  candidates: '可以询问的人',
  'candidates.lead': '最合适的排在最前。可选一位，或选两位互不相见地各自阅片。',
  'candidates.none': '目前没有可以询问的人，原因见下。',
  points: '{points, number} 分',
  pick: '选择 {name}',
  full: '已有两位受邀或正在阅片，不能再增加。',
  blind: '已选两位：两人都签署之前，互相看不到对方的工作。',
  notNow: '病例目前的状态下不能询问审阅者。',
  noConsent: '缺少患者对把病例给审阅者查看的同意。',
  expires: '邀请有效期',
  'hours.24': '一天',
  'hours.48': '两天',
  'hours.72': '三天',
  'hours.168': '一周',
  'hours.336': '两周',
  offer: '{count, plural, other {发出邀请}}',
  'offer.done': '已发出邀请。已写邮件告知，邮件中没有患者的任何信息。',
  barred: '不能询问的人及原因（{count, number}）',
  asked: '审阅者要求补充的内容',
  'asked.none': '没有。',
  'asked.at': '要求于 {date}',
  resume: '让阅片继续',
  'resume.hint': '内容已到，或无法取得时。',
  'answer.open': '等待答复，截至 {date}',
  'answer.accepted': '已接受',
  'answer.declined': '已婉拒',
  'answer.expired': '未及时答复',
  'answer.withdrawn': '已收回',
  'because.conflict': '利益冲突',
  'because.not-my-field': '不属其专业',
  'because.no-time': '没有时间',
  'because.other': '其他原因',
};

export const matchingWords: Words<MatchingWord> = { en, zh };
