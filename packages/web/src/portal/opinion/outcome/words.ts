import type { Words } from '../../../wording/wording.tsx';

const en = {
  heading: 'What became of it',
  lead: 'If you like, tell us what you decided and how you are. It helps the specialist and the next people. Nothing depends on it.',
  'not-yet':
    'We ask at most twice, three and twelve months after the opinion, and only if you agreed to it. There is nothing to fill in now.',
  month: '{month} months after the opinion',
  told: '{month} months after the opinion, told on {date}',
  decision: 'What was decided?',
  'operated-as-proposed': 'Operated, as first proposed',
  'operated-otherwise': 'Operated, but another operation',
  'not-operated': 'Not operated',
  undecided: 'Not decided yet',
  change: 'Compared with the day of the opinion, how is it now?',
  'change.none': 'I would rather not say',
  'change.5': 'Completely better',
  'change.4': 'Very much better',
  'change.3': 'Much better',
  'change.2': 'Better',
  'change.1': 'A little better',
  'change.0': 'The same',
  'change.-1': 'A little worse',
  'change.-2': 'Worse',
  'change.-3': 'Much worse',
  'change.-4': 'Very much worse',
  'change.-5': 'As bad as can be',
  text: 'Anything you want to add',
  send: 'Send',
} as const;

export type OutcomeWord = keyof typeof en;

const zh: Readonly<Record<OutcomeWord, string>> = {
  heading: '后来的情况',
  lead: '如果愿意，请告诉我们您的决定和现在的情况。这对专科医生和以后的患者有帮助，不填也没有任何影响。',
  'not-yet':
    '我们最多询问两次，分别在意见送达后三个月和十二个月，并且仅在您同意的情况下。现在没有需要填写的内容。',
  month: '意见送达后 {month} 个月',
  told: '意见送达后 {month} 个月，填写于 {date}',
  decision: '最后怎样决定的？',
  'operated-as-proposed': '按原方案做了手术',
  'operated-otherwise': '做了另一种手术',
  'not-operated': '没有手术',
  undecided: '还没有决定',
  change: '与收到意见那天相比，现在怎么样？',
  'change.none': '不想回答',
  'change.5': '完全好了',
  'change.4': '好非常多',
  'change.3': '好很多',
  'change.2': '好一些',
  'change.1': '好一点',
  'change.0': '没有变化',
  'change.-1': '差一点',
  'change.-2': '差一些',
  'change.-3': '差很多',
  'change.-4': '差非常多',
  'change.-5': '差到极点',
  text: '还想补充的内容',
  send: '发送',
};

export const outcomeWords: Words<OutcomeWord> = { en, zh };
