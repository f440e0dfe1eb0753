import type { Words } from '../wording/wording.tsx';

const en = {
  heading: 'A second opinion was shared with you',
  lead: 'A patient of yours gave you this link. They also gave you a code, by another way.',
  'no-link': 'This address is not complete. Please open the link exactly as you were given it.',
  code: 'Code',
  'code.hint': 'Capitals and blanks do not matter.',
  open: 'Open',
  refused: 'Link and code do not fit together, or the patient has closed the link. Please ask them.',
  given: 'Second opinion, given by your patient',
  'given.lead':
    'Written from images and papers, without an examination unless it says so. The patient sees that you have opened it.',
  two: 'Two specialists read the case without knowing of each other.',
  number: 'Opinion {number}',
  pdf: 'Download as PDF',
} as const;

type SharedWord = keyof typeof en;

const zh: Readonly<Record<SharedWord, string>> = {
  heading: '有人与您分享了一份第二诊疗意见',
  lead: '您的患者给了您这个链接，并通过另一种方式告诉您验证码。',
  'no-link': '这个地址不完整，请原样打开您收到的链接。',
  code: '验证码',
  'code.hint': '不区分大小写，空格无妨。',
  open: '打开',
  refused: '链接与验证码不符，或患者已关闭链接。请向患者询问。',
  given: '第二诊疗意见，由您的患者提供',
  'given.lead': '根据影像和资料撰写；除非另有说明，未行体格检查。患者能看到您已打开。',
  two: '两位专科医生各自独立阅读了该病例，互不知情。',
  number: '意见 {number}',
  pdf: '下载 PDF',
};

export const sharedWords: Words<SharedWord> = { en, zh };
