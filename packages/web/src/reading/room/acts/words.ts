import type { Words } from '../../../wording/wording.tsx';

const en = {
  'more.open': 'Ask for more',
  'more.heading': 'Ask for records or another view',
  'more.lead':
    'The coordinator asks the patient or the hospital for exactly this. You may go on reading meanwhile; what you wrote stays.',
  'more.from': 'From the list of what such a case needs',
  'more.free': 'Something else',
  'more.missing': 'missing here: {name}',
  'more.what': 'What is needed',
  'more.whatHint': 'The view, sequence, test or paper, as you would write it on a request.',
  'more.why': 'Why: what it would decide',
  'more.add': 'Add another',
  'more.remove': 'Take out number {number, number}',
  'more.item': 'Needed',
  'more.send': 'Send to the coordinator',
  'more.sent': 'Sent. The coordinator has it.',
  'back.open': 'Hand back',
  'back.heading': 'Hand this case back',
  'back.lead':
    'It goes to another reviewer. Your draft is kept in the record but will not be signed. The patient does not see the reason.',
  'back.reason': 'Why?',
  'back.do': 'Hand the case back',
  close: 'Close',
} as const;

export type ActsWord = keyof typeof en;

const zh: Readonly<Record<ActsWord, string>> = {
  'more.open': '要求补充',
  'more.heading': '要求补充资料或其他体位',
  'more.lead': '协调员会向患者或医院索取您所列的内容。其间您可以继续阅片，已写内容不会丢失。',
  'more.from': '从此类病例所需资料中选择',
  'more.free': '其他',
  'more.missing': '本例缺：{name}',
  'more.what': '需要什么',
  'more.whatHint': '体位、序列、检查或文件，按申请单的写法填写。',
  'more.why': '理由：它能决定什么',
  'more.add': '再加一项',
  'more.remove': '删除第 {number, number} 项',
  'more.item': '所需内容',
  'more.send': '发送给协调员',
  'more.sent': '已发送，协调员已收到。',
  'back.open': '退回病例',
  'back.heading': '退回此病例',
  'back.lead': '病例将交给另一位审阅者。您的草稿会留存记录，但不会被签署。患者看不到理由。',
  'back.reason': '理由',
  'back.do': '退回病例',
  close: '关闭',
};

export const actsWords: Words<ActsWord> = { en, zh };
