import type { Act } from '@overread/case';
import type { Words } from '../../wording/wording.tsx';

type ShownAct = Exclude<
  Act,
  | 'look-around'
  | 'manage-own-account'
  | 'list-own-cases'
  | 'list-all-cases'
  | 'administer-people'
  | 'administer-house'
  | 'verify-record'
>;
export type RecordWord =
  | 'heading'
  | 'lead'
  | 'who'
  | 'what'
  | 'when'
  | 'me'
  | 'more'
  | 'none'
  | 'onlyOthers'
  | `act.${ShownAct}`;

const en: Readonly<Record<RecordWord, string>> = {
  heading: 'Who opened my case',
  lead: 'Every look and every change, by whom and when. Nothing can be taken out of this list, not even by us.',
  who: 'Who',
  what: 'What',
  when: 'When',
  me: 'You',
  more: 'Show earlier entries',
  none: 'Nothing yet.',
  onlyOthers: 'Show only what others did',
  'act.create-case': 'Began the case',
  'act.view-case': 'Opened the case',
  'act.edit-basics': 'Changed “Your case”',
  'act.view-imaging': 'Looked at the images',
  'act.add-imaging': 'Added images',
  'act.remove-imaging': 'Took out images',
  'act.view-documents': 'Looked at the papers',
  'act.add-document': 'Added a paper',
  'act.confirm-document': 'Confirmed what a paper is',
  'act.remove-document': 'Took out a paper',
  'act.view-story': 'Read the story',
  'act.edit-story': 'Changed the story',
  'act.view-questions': 'Read the questions',
  'act.edit-questions': 'Changed the questions',
  'act.view-readiness': 'Looked at the checklist',
  'act.view-consent': 'Looked at the consent',
  'act.give-consent': 'Gave consent',
  'act.withdraw-consent': 'Took consent back',
  'act.view-messages': 'Read the messages',
  'act.send-message': 'Wrote a message',
  'act.view-case-record': 'Looked at this list',
  'act.manage-relatives': 'Looked at or changed who acts for the patient',
  'act.open-store-door': 'Let a hospital send images',
  'act.export-case': 'Downloaded the case',
  'act.erase-case': 'Erased the case',
  'act.begin-collecting': 'Began to put the case together',
  'act.submit-case': 'Sent the case',
  'act.tell-urgent': 'Marked it as urgent',
  'act.resume-after-urgent': 'Went on after urgent care',
  'act.start-checking': 'Began to check the case',
  'act.request-records': 'Asked for something more',
  'act.send-records': 'Sent what was asked for',
  'act.mark-ready': 'Found the case complete',
  'act.advise-against': 'Advised against a review',
  'act.decline-case': 'Declined the case',
  'act.offer-case': 'Asked a specialist',
  'act.withdraw-offer': 'Took the offer to a specialist back',
  'act.decline-offer': 'Declined as a specialist',
  'act.accept-offer': 'Accepted as a specialist',
  'act.ask-for-more': 'Asked for something more',
  'act.resume-reading': 'Went on reading',
  'act.hand-back': 'Handed the case back',
  'act.sign-opinion': 'Signed the opinion',
  'act.start-translating': 'Began the translation',
  'act.release-opinion': 'Delivered the opinion',
  'act.ask-follow-up': 'Asked about the opinion',
  'act.answer-follow-up': 'Answered a question about the opinion',
  'act.close-case': 'Closed the case',
  'act.withdraw-case': 'Withdrew the case',
};

const zh: Readonly<Record<RecordWord, string>> = {
  heading: '谁打开过我的病例',
  lead: '每一次查看和修改，由谁、在何时。任何人都不能从这份列表中删除内容，包括我们。',
  who: '谁',
  what: '做了什么',
  when: '何时',
  me: '您',
  more: '显示更早的记录',
  none: '还没有记录。',
  onlyOthers: '只显示他人的操作',
  'act.create-case': '建立了病例',
  'act.view-case': '打开了病例',
  'act.edit-basics': '修改了“您的情况”',
  'act.view-imaging': '查看了影像',
  'act.add-imaging': '添加了影像',
  'act.remove-imaging': '取出了影像',
  'act.view-documents': '查看了文件',
  'act.add-document': '添加了文件',
  'act.confirm-document': '确认了文件是什么',
  'act.remove-document': '取出了文件',
  'act.view-story': '阅读了经过',
  'act.edit-story': '修改了经过',
  'act.view-questions': '阅读了问题',
  'act.edit-questions': '修改了问题',
  'act.view-readiness': '查看了清单',
  'act.view-consent': '查看了同意书',
  'act.give-consent': '给予了同意',
  'act.withdraw-consent': '收回了同意',
  'act.view-messages': '阅读了消息',
  'act.send-message': '写了一条消息',
  'act.view-case-record': '查看了这份列表',
  'act.manage-relatives': '查看或更改了代办人',
  'act.open-store-door': '允许医院发送影像',
  'act.export-case': '下载了病例',
  'act.erase-case': '删除了病例',
  'act.begin-collecting': '开始整理病例',
  'act.submit-case': '发送了病例',
  'act.tell-urgent': '标为紧急',
  'act.resume-after-urgent': '就医后继续',
  'act.start-checking': '开始核对病例',
  'act.request-records': '要求补充',
  'act.send-records': '发送了所要求的内容',
  'act.mark-ready': '确认病例齐全',
  'act.advise-against': '建议不作复核',
  'act.decline-case': '谢绝了病例',
  'act.offer-case': '询问了专科医生',
  'act.withdraw-offer': '收回了对专科医生的询问',
  'act.decline-offer': '作为专科医生谢绝',
  'act.accept-offer': '作为专科医生接受',
  'act.ask-for-more': '要求补充',
  'act.resume-reading': '继续阅读',
  'act.hand-back': '交回了病例',
  'act.sign-opinion': '签署了意见',
  'act.start-translating': '开始翻译',
  'act.release-opinion': '送达了意见',
  'act.ask-follow-up': '就意见提出问题',
  'act.answer-follow-up': '回答了关于意见的问题',
  'act.close-case': '结束了病例',
  'act.withdraw-case': '撤回了病例',
};

export const recordWords: Words<RecordWord> = { en, zh };
export const isSaid = (word: string): word is RecordWord => word in en;
