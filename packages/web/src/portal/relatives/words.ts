import type { Words } from '../../wording/wording.tsx';

const en = {
  heading: 'People who act for me',
  lead: 'A relative can fill in, send and write for you. Only you can give consent, withdraw or erase. You can end their access at any time, at once.',
  none: 'Nobody but you.',
  since: 'since {date}',
  invited: 'invited; the invitation runs out on {date}',
  remove: 'End access of {email}',
  take: 'Take back the invitation of {email}',
  email: 'E-mail address of the relative',
  do: 'Invite',
  done: 'Invited. They get a mail with a link.',
  patientOnly: 'Only the patient can see and change this.',
} as const;

type RelativeWord = keyof typeof en;

const zh: Readonly<Record<RelativeWord, string>> = {
  heading: '代我办理的人',
  lead: '亲属可以代您填写、发送和写信。只有您本人可以同意、撤回或删除。您可以随时立即结束其权限。',
  none: '除您之外没有其他人。',
  since: '自 {date} 起',
  invited: '已邀请；邀请于 {date} 失效',
  remove: '结束 {email} 的权限',
  take: '收回对 {email} 的邀请',
  email: '亲属的电子邮箱',
  do: '邀请',
  done: '已邀请。对方会收到带链接的邮件。',
  patientOnly: '只有患者本人可以查看和更改。',
};

export const relativeWords: Words<RelativeWord> = { en, zh };
