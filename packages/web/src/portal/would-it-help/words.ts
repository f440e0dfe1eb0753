import type { Words } from '../../wording/wording.tsx';

const en = {
  heading: 'Would a review help?',
  lead: 'From your answers alone. Nothing has been sent, and you need no account to see this.',
  advice: 'Is it likely to help?',
  setting: 'From files, or in person?',
  can: 'What a review from files can do',
  'can.1': 'A specialist looks at your images themselves, independently of the report.',
  'can.2':
    'They say whether the proposed operation fits what the images and papers show, and what else there is.',
  'can.3': 'They answer your own questions in writing.',
  cannot: 'What it cannot do',
  'cannot.1': 'It cannot examine you. Some questions need a hand on the joint; you are told which.',
  'cannot.2': 'It is no emergency care, and it makes no diagnosis from pictures alone.',
  'cannot.3': 'Nobody can promise what it will say, or when.',
  little:
    'From what you answered, a review may add only delay. Talk with the doctors who treat you first. You can still go on.',
  urgent:
    'Something you answered should be seen by a surgeon near you within days. You can go on here meanwhile.',
  skipped: 'You skipped the questions, so this could not be looked at.',
  answer: 'Answer them now',
  begin: 'Begin my case',
  check: 'Check my disc first',
} as const;

type HelpWord = keyof typeof en;

const zh: Readonly<Record<HelpWord, string>> = {
  heading: '复核会有帮助吗？',
  lead: '仅根据您的回答。没有发送任何内容，查看这一页也不需要账户。',
  advice: '可能有帮助吗？',
  setting: '看资料即可，还是需要当面？',
  can: '根据资料复核能做什么',
  'can.1': '专科医生会亲自查看您的影像，不受原报告影响。',
  'can.2': '医生会说明拟议的手术是否符合影像和文件所示，以及还有什么其他办法。',
  'can.3': '医生会书面回答您自己的问题。',
  cannot: '它不能做什么',
  'cannot.1': '它不能为您查体。有些问题需要用手检查关节；会告诉您是哪些。',
  'cannot.2': '它不是急救，也不会仅凭图像作出诊断。',
  'cannot.3': '没有人能保证意见的内容或时间。',
  little: '根据您的回答，复核可能只会造成拖延。请先与为您治疗的医生商量。您仍然可以继续。',
  urgent: '您回答的某些情况应在几天内由您附近的外科医生查看。其间您可以在这里继续。',
  skipped: '您跳过了问题，因此无法判断。',
  answer: '现在回答',
  begin: '建立我的病例',
  check: '先检查我的光盘',
};

export const helpWords: Words<HelpWord> = { en, zh };
