import type { HouseFault, Stage } from '@overread/case';
import type { Words } from '../../wording/wording.tsx';

const en = {
  allWell: 'Nothing waits for you here: no job has failed, and mails go out.',
  'fault.jobs-failed': '{count, plural, one {# job failed} other {# jobs failed}} for good within a month.',
  'toDo.jobs-failed':
    'What failed is counted by kind below; the reason is in the server’s log. Ask the operator to look there.',
  'fault.mails-failing':
    '{count, plural, one {# mail has} other {# mails have}} been tried and not gone out yet.',
  'toDo.mails-failing':
    'They are tried again by themselves. Each shows a short code for why in the list of mails; with it, ask the operator to check the mail server.',
  'fault.mails-in-folder':
    '{count, plural, one {# mail lies} other {# mails lie}} in the outbox folder instead of having been sent.',
  'toDo.mails-in-folder':
    'No mail server was set when they were written. Pass them on from the list of mails, or ask the operator to set SMTP_URL.',
  table: 'The same as a table',
  week: 'Week ending',
  cases: 'Open cases over the weeks',
  casesLead:
    'Open cases at the end of each of the last twelve weeks, all rows to one scale. Cases erased since are not among them.',
  'stage.gathering': 'being put together',
  'stage.checking': 'checked and matched',
  'stage.reading': 'with a reviewer',
  'stage.finishing': 'signed, translated',
  'stage.delivered': 'delivered, in follow-up',
  waits: 'Where cases wait, and how long',
  waitsLead: 'Open cases by state. Half of them have been there longer than “in the middle”.',
  noCases: 'No case is open.',
  state: 'State',
  number: 'Cases',
  middle: 'In the middle',
  longest: 'Longest',
  missing: 'What is missing most often',
  missingLead:
    'What patients and hospitals were asked for within half a year, {count, plural, one {in # request} other {in # requests}}; at most the newest 500 are looked at.',
  smallNumbers:
    'A number below five is not shown, nor a total it could be worked out from: one might know whose case it is.',
  nothingTold: 'Nothing has been asked for in five cases of one kind yet.',
  askedFor: 'Asked for',
  byType: 'By type of case',
  byCountry: 'By country of the patient, where it was told',
  storage: 'Storage',
  storageLead: 'What is kept today, by when it came: as sent, without the copies made for reading.',
  'kind.images': '{count, plural, one {# image} other {# images}}',
  'kind.papers': '{count, plural, one {# paper} other {# papers}}',
  works: 'Jobs, mails, record',
  jobsLead: 'Work in the background within a month',
  job: 'Work',
  waiting: 'Waiting',
  running: 'Running',
  done: 'Done',
  failed: 'Failed',
  'job.deliver-mail': 'Sending mails',
  'job.read-document': 'Reading papers',
  'job.prepare-reading': 'Making images ready to read',
  'job.other': 'Other work',
  mails:
    'Mails within a month: {bySmtp, number} sent, {inFolder, number} in the outbox folder; {waiting, number} wait for their first try, {failing, number} for another.',
  record: 'The record of who did what holds {count, plural, one {# entry} other {# entries}}.',
  recordLast: 'The last was written {date}.',
} as const satisfies Record<`fault.${HouseFault}` | `toDo.${HouseFault}` | `stage.${Stage}`, string> &
  Record<string, string>;

type OverviewWord = keyof typeof en;

const zh: Readonly<Record<OverviewWord, string>> = {
  allWell: '没有需要您处理的事项：没有失败的任务，邮件正常发出。',
  'fault.jobs-failed': '一个月内有 {count, plural, other {# 项}}任务最终失败。',
  'toDo.jobs-failed': '下方按种类列出了失败的数量；原因记在服务器日志中，请让运维人员查看。',
  'fault.mails-failing': '有 {count, plural, other {# 封}}邮件尝试过，但尚未发出。',
  'toDo.mails-failing':
    '系统会自动重试。邮件列表中每封邮件都有一个简短的原因代码，请凭此让运维人员检查邮件服务器。',
  'fault.mails-in-folder': '有 {count, plural, other {# 封}}邮件放在发件文件夹中，没有发送出去。',
  'toDo.mails-in-folder': '写这些邮件时没有设置邮件服务器。请从邮件列表中转交，或请运维人员设置 SMTP_URL。',
  table: '以表格显示',
  week: '截至',
  cases: '近几周未结束的病例',
  casesLead: '最近十二周每周末未结束的病例数，各行比例相同。之后被清除的病例不计在内。',
  'stage.gathering': '正在整理',
  'stage.checking': '核对与匹配',
  'stage.reading': '在审阅者处',
  'stage.finishing': '签署与翻译',
  'stage.delivered': '已交付，后续答疑',
  waits: '病例在哪里等待、等了多久',
  waitsLead: '按状态列出未结束的病例。半数病例的等待时间长于“中位”。',
  noCases: '没有未结束的病例。',
  state: '状态',
  number: '病例数',
  middle: '中位',
  longest: '最长',
  missing: '最常缺少的资料',
  missingLead: '半年内向患者和医院索取的资料，共 {count, plural, other {# 次}}请求；最多查看最近的 500 次。',
  smallNumbers: '小于五的数字不显示，也不显示可以推算出它的合计：否则可能看出是谁的病例。',
  nothingTold: '还没有哪项资料在同一类的五个病例中被索取过。',
  askedFor: '索取的资料',
  byType: '按病例类型',
  byCountry: '按患者所在国家或地区（已告知的）',
  storage: '存储',
  storageLead: '目前保存的内容，按收到的时间：以收到的文件计，不含为阅片制作的副本。',
  'kind.images': '{count, plural, other {# 幅图像}}',
  'kind.papers': '{count, plural, other {# 份文件}}',
  works: '任务、邮件与记录',
  jobsLead: '一个月内的后台任务',
  job: '任务',
  waiting: '等待',
  running: '进行中',
  done: '完成',
  failed: '失败',
  'job.deliver-mail': '发送邮件',
  'job.read-document': '读取文件',
  'job.prepare-reading': '准备阅片图像',
  'job.other': '其他任务',
  mails:
    '一个月内的邮件：已发送 {bySmtp, number} 封，在发件文件夹中 {inFolder, number} 封；{waiting, number} 封等待首次发送，{failing, number} 封等待重试。',
  record: '操作记录共有 {count, plural, other {# 条}}。',
  recordLast: '最后一条写于 {date}。',
};

export const overviewWords: Words<OverviewWord> = { en, zh };
