import type { Words } from '../../../wording/wording.tsx';

const en = {
  'commit.lead':
    'Write down your own findings and recommendation before anyone else’s. Committing fixes them in the record and opens the first report and the plan. You can still change your mind afterwards: what you committed stays beside what you conclude.',
  'commit.needsFindings': 'At least one finding is needed.',
  'commit.needsIndicated': 'Say whether surgery is indicated on this evidence.',
  'commit.needsKept': 'Wait until everything is kept.',
  'commit.do': 'Commit what I found',
  'commit.sure': 'Commit your reading?',
  'commit.sureLead':
    '{count, plural, one {# finding} other {# findings}} and your recommendation are fixed now. This cannot be undone.',
  'commit.yes': 'Commit',
  'commit.no': 'Go on reading',
  'commit.done': 'Committed {date}.',
  'commit.blind': 'Neither the first report nor the plan had been opened before.',
  'commit.opened': 'Opened before committing: {things}. The opinion says so.',
  'commit.opened.report': 'the first report',
  'commit.opened.plan': 'the plan',
  'commit.kept': 'What you committed',
  'commit.changed': 'What you see differently since',
  'commit.same': 'Nothing has changed since.',
  'change.added': 'added',
  'change.removed': 'taken out',
  'change.changed': 'changed',
  'change.was': 'was',
  'change.is': 'is',
} as const;

export type CommitWord = keyof typeof en;

const zh: Readonly<Record<CommitWord, string>> = {
  'commit.lead':
    '请在看到他人意见之前写下您自己的所见和建议。锁定后它们将留存记录，原报告和手术方案随即开放。之后仍可改变看法：锁定的内容会与最终结论并列保存。',
  'commit.needsFindings': '至少需要一项所见。',
  'commit.needsIndicated': '请说明依据现有资料是否有手术指征。',
  'commit.needsKept': '请等待全部内容保存完毕。',
  'commit.do': '锁定我的所见',
  'commit.sure': '锁定您的阅片结论？',
  'commit.sureLead': '将锁定 {count, plural, other {# 项所见}}及您的建议，不可撤销。',
  'commit.yes': '锁定',
  'commit.no': '继续阅片',
  'commit.done': '已于 {date} 锁定。',
  'commit.blind': '锁定前未打开过原报告和手术方案。',
  'commit.opened': '锁定前已打开：{things}。意见中会注明。',
  'commit.opened.report': '原报告',
  'commit.opened.plan': '手术方案',
  'commit.kept': '您锁定的内容',
  'commit.changed': '锁定后看法的变化',
  'commit.same': '锁定后没有变化。',
  'change.added': '新增',
  'change.removed': '删除',
  'change.changed': '更改',
  'change.was': '原为',
  'change.is': '现为',
};

export const commitWords: Words<CommitWord> = { en, zh };
