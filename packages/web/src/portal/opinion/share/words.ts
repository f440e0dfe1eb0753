import type { Words } from '../../../wording/wording.tsx';

const en = {
  heading: 'Give the opinion to your doctor',
  lead: 'You make a link that opens the opinion, and a code. Send them by two different ways. You see when it was opened, and can close it at any time.',
  new: 'A new link',
  label: 'Whom it is for',
  'label.hint': 'For yourself, so that you know it again: “Dr Lin”.',
  days: 'Open for',
  'days.count': '{count} days',
  language: 'Language of the opinion',
  note: 'A word to them (you may leave this empty)',
  make: 'Make the link',
  ready: 'The link for {label} is ready',
  once: 'Copy both now: they are shown only this once.',
  link: 'Link',
  code: 'Code',
  apart:
    'Send the link by mail, for example, and tell the code by telephone. Whoever has both can read the opinion.',
  copy: 'Copy: {what}',
  copied: 'Copied.',
  done: 'Done',
  given: 'Links you made',
  open: 'Open',
  over: 'Ended',
  made: 'Made on {date}',
  until: 'Open until {date}',
  unopened: 'not opened yet',
  opened: '{count, plural, one {opened once} other {opened # times}}, last {date}',
  close: 'Close it now',
} as const;

type ShareWord = keyof typeof en;

const zh: Readonly<Record<ShareWord, string>> = {
  heading: '把意见交给您的医生',
  lead: '您会得到一个打开意见的链接和一个验证码，请用两种不同的方式发送。您能看到它何时被打开，也可以随时关闭。',
  new: '新建链接',
  label: '交给谁',
  'label.hint': '便于您自己辨认，例如“林医生”。',
  days: '有效期',
  'days.count': '{count} 天',
  language: '意见的语言',
  note: '给对方的话（可以不填）',
  make: '生成链接',
  ready: '给{label}的链接已生成',
  once: '请现在复制链接和验证码：只显示这一次。',
  link: '链接',
  code: '验证码',
  apart: '例如用邮件发送链接，用电话告知验证码。同时持有两者的人即可阅读意见。',
  copy: '复制{what}',
  copied: '已复制。',
  done: '完成',
  given: '您生成的链接',
  open: '有效',
  over: '已结束',
  made: '生成于 {date}',
  until: '有效至 {date}',
  unopened: '尚未打开',
  opened: '已打开 {count} 次，最近一次 {date}',
  close: '立即关闭',
};

export const shareWords: Words<ShareWord> = { en, zh };
