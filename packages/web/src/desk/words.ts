import type { State } from '@overread/case';
import type { Words } from '../wording/wording.tsx';

type DeskWord = 'house' | 'directory' | `state.${State}`;

const en: Readonly<Record<DeskWord, string>> = {
  house: 'Rooms of this house',
  directory: 'Directory of reviewers',
  'state.draft': 'just begun',
  'state.collecting': 'being put together',
  'state.submitted': 'submitted',
  'state.checking': 'being checked',
  'state.needs-records': 'waiting for records',
  'state.ready': 'ready for a reviewer',
  'state.offered': 'offered to a reviewer',
  'state.reading': 'being read',
  'state.needs-more': 'waiting for more',
  'state.signed': 'signed',
  'state.translating': 'being translated',
  'state.delivered': 'delivered',
  'state.follow-up': 'in follow-up',
  'state.closed': 'closed',
  'state.not-advised': 'not advised',
  'state.urgent': 'told to seek care now',
  'state.withdrawn': 'withdrawn',
  'state.declined': 'declined',
};

const zh: Readonly<Record<DeskWord, string>> = {
  house: '机构管理',
  directory: '审阅者名录',
  'state.draft': '刚开始',
  'state.collecting': '正在整理',
  'state.submitted': '已提交',
  'state.checking': '正在核对',
  'state.needs-records': '等待资料',
  'state.ready': '可交审阅者',
  'state.offered': '已提供给审阅者',
  'state.reading': '正在阅片',
  'state.needs-more': '等待补充',
  'state.signed': '已签署',
  'state.translating': '正在翻译',
  'state.delivered': '已交付',
  'state.follow-up': '后续答疑',
  'state.closed': '已结束',
  'state.not-advised': '不建议复核',
  'state.urgent': '已告知立即就医',
  'state.withdrawn': '已撤回',
  'state.declined': '已婉拒',
};

export const deskWords: Words<DeskWord> = { en, zh };
