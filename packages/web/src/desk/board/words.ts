import type { BoardColumn, WaitedOn } from '@overread/case';
import type { Words } from '../../wording/wording.tsx';

export type BoardWord =
  | `column.${BoardColumn}`
  | `on.${WaitedOn}`
  | 'heading'
  | 'lead'
  | 'look'
  | 'by-phone'
  | 'look.board'
  | 'look.list'
  | 'live'
  | 'not-live'
  | 'of'
  | 'none'
  | 'more'
  | 'today'
  | 'days'
  | 'unread'
  | 'papers'
  | 'help'
  | 'nobody'
  | 'filters'
  | 'search'
  | 'search.hint'
  | 'owner'
  | 'mine'
  | 'any'
  | 'waits-on'
  | 'type'
  | 'untouched'
  | 'at-least'
  | 'only-unread'
  | 'only-help'
  | 'newest'
  | 'views'
  | 'view.all'
  | 'view.keep'
  | 'view.name'
  | 'view.do'
  | 'view.forget'
  | 'tick'
  | 'tick-all'
  | 'ticked'
  | 'take'
  | 'let-go'
  | 'give'
  | 'choose'
  | 'check'
  | 'done';

const en: Readonly<Record<BoardWord, string>> = {
  heading: 'All cases',
  lead: 'What each waits for, and since when. The one untouched longest comes first.',
  'by-phone': 'Open a case for someone on the telephone',
  look: 'Show as',
  'look.board': 'Board',
  'look.list': 'List',
  live: 'Changes of colleagues appear by themselves.',
  'not-live': 'No live connection just now: what you see may be a little old.',
  'column.with-patient': 'With the patient',
  'column.to-check': 'To check',
  'column.to-match': 'To match',
  'column.being-read': 'Being read',
  'column.to-deliver': 'To deliver',
  'column.ended': 'Ended',
  of: '{all, number}',
  none: 'Nothing here.',
  more: 'Show more',
  today: 'since today',
  days: '{days, plural, one {for # day} other {for # days}}',
  'on.coordinator': 'waits for us',
  'on.patient': 'waits for the patient',
  'on.reviewer': 'waits for a reviewer',
  'on.translator': 'waits for a translator',
  'on.nobody': 'waits for nobody',
  unread: '{count, plural, one {# unread message} other {# unread messages}}',
  papers: '{count, plural, one {# paper to confirm} other {# papers to confirm}}',
  help: 'asks for help',
  nobody: 'nobody’s',
  filters: 'Search and filter',
  search: 'Search',
  'search.hint':
    'A case’s code, or the name or address of the patient’s account. What patients wrote is sealed and cannot be searched.',
  owner: 'Looked after by',
  mine: 'me',
  any: 'any',
  'waits-on': 'Waits for',
  type: 'Kind of case',
  untouched: 'Untouched for',
  'at-least': 'at least {days, number} days',
  'only-unread': 'with unread messages',
  'only-help': 'that ask for help',
  newest: 'newest first',
  views: 'Saved views',
  'view.all': 'Everything',
  'view.keep': 'Keep this view',
  'view.name': 'Its name',
  'view.do': 'Keep',
  'view.forget': 'Forget this view',
  tick: 'Choose case {code}',
  'tick-all': 'Choose all that are shown',
  ticked: '{count, plural, one {# chosen} other {# chosen}}',
  take: 'Take',
  'let-go': 'Let go',
  give: 'Give to',
  choose: 'a colleague',
  check: '{count, plural, one {Begin checking one} other {Begin checking #}}',
  done: '{count, plural, one {# case done.} other {# cases done.}}',
};

const zh: Readonly<Record<BoardWord, string>> = {
  heading: '全部病例',
  lead: '每个病例在等什么、等了多久。最久未动的排在最前。',
  'by-phone': '为来电者建立病例',
  look: '显示方式',
  'look.board': '看板',
  'look.list': '列表',
  live: '同事的改动会自动显示。',
  'not-live': '目前没有实时连接：所见内容可能略旧。',
  'column.with-patient': '在患者处',
  'column.to-check': '待核对',
  'column.to-match': '待匹配',
  'column.being-read': '阅片中',
  'column.to-deliver': '待交付',
  'column.ended': '已结束',
  of: '{all, number}',
  none: '这里没有病例。',
  more: '显示更多',
  today: '今天起',
  days: '已 {days, number} 天',
  'on.coordinator': '等待我们',
  'on.patient': '等待患者',
  'on.reviewer': '等待审阅者',
  'on.translator': '等待译者',
  'on.nobody': '无需等待',
  unread: '{count, number} 条未读消息',
  papers: '{count, number} 份文件待确认',
  help: '请求协助',
  nobody: '无人负责',
  filters: '搜索与筛选',
  search: '搜索',
  'search.hint': '病例代码，或患者账户的姓名、邮箱。患者所写的内容已加密封存，无法搜索。',
  owner: '负责人',
  mine: '我',
  any: '不限',
  'waits-on': '等待对象',
  type: '病例类型',
  untouched: '未动时间',
  'at-least': '至少 {days, number} 天',
  'only-unread': '有未读消息',
  'only-help': '请求协助',
  newest: '最新的在前',
  views: '已存视图',
  'view.all': '全部',
  'view.keep': '保存此视图',
  'view.name': '名称',
  'view.do': '保存',
  'view.forget': '删除此视图',
  tick: '选择病例 {code}',
  'tick-all': '选择所有显示的病例',
  ticked: '已选 {count, number} 个',
  take: '由我负责',
  'let-go': '不再负责',
  give: '交给',
  choose: '同事',
  check: '开始核对 {count, number} 个',
  done: '已处理 {count, number} 个病例。',
};

export const boardWords: Words<BoardWord> = { en, zh };
