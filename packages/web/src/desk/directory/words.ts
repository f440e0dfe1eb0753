import type { Words } from '../../wording/wording.tsx';

export const importColumns = [
  'email',
  'role',
  'specialty',
  'country',
  'hospital',
  'case_types',
  'procedures',
  'languages',
  'settings',
  'capacity',
  'away',
  'conflicts',
  'may_be_named',
] as const;

export const importFaults = [
  'empty',
  'column-missing',
  'column-unknown',
  'column-twice',
  'too-many-rows',
  'not-csv',
  'cells-count',
  'no-address',
  'twice',
  'no-country-code',
  'no-case-type',
  'no-language',
  'no-setting',
  'no-number',
  'no-days',
  'neither-yes-nor-no',
  'not-understood',
] as const;
export type ImportFault = (typeof importFaults)[number];

export type DirectoryWord =
  | 'own.heading'
  | 'own.lead'
  | 'heading'
  | 'lead'
  | 'none'
  | 'noEntry'
  | 'open'
  | 'closed'
  | 'edit'
  | 'close'
  | 'role'
  | 'role.hint'
  | 'specialty'
  | 'specialty.hint'
  | 'country'
  | 'country.none'
  | 'hospital'
  | 'hospital.hint'
  | 'caseTypes'
  | 'procedures'
  | 'procedures.hint'
  | 'procedures.add'
  | 'procedures.remove'
  | 'procedures.name'
  | 'procedures.perYear'
  | 'languages'
  | 'settings'
  | 'setting.remote'
  | 'setting.in-person'
  | 'capacity'
  | 'capacity.hint'
  | 'away'
  | 'away.hint'
  | 'away.add'
  | 'away.remove'
  | 'away.from'
  | 'away.until'
  | 'conflicts'
  | 'conflicts.hint'
  | 'conflicts.add'
  | 'conflicts.remove'
  | 'conflicts.name'
  | 'mayBeNamed'
  | 'keep'
  | 'kept'
  | 'changed'
  | 'reload'
  | 'import'
  | 'import.lead'
  | 'import.columns'
  | 'import.several'
  | 'import.file'
  | 'import.dry'
  | 'import.do'
  | 'import.result'
  | 'import.line'
  | 'import.email'
  | 'import.does'
  | 'import.faults'
  | 'import.nothing'
  | 'import.done'
  | 'does.change'
  | 'does.invite-first'
  | 'does.nothing'
  | 'does.refused'
  | 'did.change'
  | `fault.${ImportFault}`;

const en: Readonly<Record<DirectoryWord, string>> = {
  'own.heading': 'Your entry in the directory',
  'own.lead':
    'From this, coordinators see which cases to offer you. Patients see nothing of it, except, when you allow it, your name, role, specialty and country with a delivered opinion.',
  heading: 'Directory of reviewers',
  lead: 'Who reads what, in which languages, and how much they can take. Those who match cases go by this.',
  none: 'There is no reviewer yet. Invite one first.',
  noEntry: 'nothing told yet',
  open: '{open, number} of {capacity, number} readings open',
  closed: 'account closed',
  edit: 'Change the entry: {name}',
  close: 'Close without keeping',
  role: 'Role',
  'role.hint': 'As it is shown with an opinion.',
  specialty: 'Specialty',
  'specialty.hint': 'For example: knee and hip replacement. A narrow specialty keeps other cases away.',
  country: 'Country',
  'country.none': 'Not told',
  hospital: 'Hospital',
  'hospital.hint': 'Cases in which it plays a part are not offered.',
  caseTypes: 'Kinds of cases',
  procedures: 'Operations you do',
  'procedures.hint': 'As you call them, with how many a year.',
  'procedures.add': 'Add an operation',
  'procedures.remove': 'Take out operation {number, number}',
  'procedures.name': 'Operation',
  'procedures.perYear': 'A year',
  languages: 'Languages you read',
  settings: 'How you see cases',
  'setting.remote': 'from records and images',
  'setting.in-person': 'in person',
  capacity: 'Readings at a time',
  'capacity.hint': 'With 0, nothing is offered.',
  away: 'Away',
  'away.hint': 'Nothing is offered on these days.',
  'away.add': 'Add days away',
  'away.remove': 'Take out days away {number, number}',
  'away.from': 'From',
  'away.until': 'Until',
  conflicts: 'Conflicts of interest',
  'conflicts.hint': 'Hospitals and doctors whose patients you must not read.',
  'conflicts.add': 'Add one',
  'conflicts.remove': 'Take out conflict {number, number}',
  'conflicts.name': 'Hospital or doctor',
  mayBeNamed: 'The patient may be told my name when the opinion is delivered',
  keep: 'Keep the entry',
  kept: 'Kept.',
  changed:
    'Someone changed this entry meanwhile. Load it again before changing it; what you typed is lost then.',
  reload: 'Load it again',
  import: 'Take in a table (CSV)',
  'import.lead':
    'A line for each reviewer, found by mail address. First you see what would happen; nothing is changed by that.',
  'import.columns': 'Columns, in any order; only “email” must be there:',
  'import.several':
    'Several things in one cell stand between “|”. Operations: Total knee replacement = 120 | ACL reconstruction. Days away: 2026-07-01/2026-07-21.',
  'import.file': 'CSV file',
  'import.dry': 'See what would happen',
  'import.do': '{count, plural, =0 {Nothing to take in} one {Take in # line} other {Take in # lines}}',
  'import.result': 'What the table would do',
  'import.line': 'Line',
  'import.email': 'E-mail address',
  'import.does': 'What happens',
  'import.faults': 'Faults',
  'import.nothing': 'The table holds no line.',
  'import.done': '{count, plural, one {# entry was changed.} other {# entries were changed.}}',
  'does.change': 'is changed',
  'does.invite-first': 'has no account: invite first',
  'does.nothing': 'is the same already',
  'does.refused': 'left out',
  'did.change': 'was changed',
  'fault.empty': 'the table is empty',
  'fault.column-missing': 'this column is missing',
  'fault.column-unknown': 'there is no such column',
  'fault.column-twice': 'this column stands there twice',
  'fault.too-many-rows': 'more lines than are taken at once (5,000)',
  'fault.not-csv': 'not a CSV table from here on; perhaps a quotation mark is not closed',
  'fault.cells-count': 'more or fewer cells than the heading has',
  'fault.no-address': 'not a mail address',
  'fault.twice': 'this address stood further up already',
  'fault.no-country-code': 'not a country code of two letters, such as IT',
  'fault.no-case-type': 'not one of the case types',
  'fault.no-language': 'not one of the languages',
  'fault.no-setting': 'neither remote nor in-person',
  'fault.no-number': 'not a whole number',
  'fault.no-days': 'not days such as 2026-07-01/2026-07-21',
  'fault.neither-yes-nor-no': 'neither yes nor no',
  'fault.not-understood': 'too long, too large, or not a real date',
};

const zh: Readonly<Record<DirectoryWord, string>> = {
  'own.heading': '您在名录中的条目',
  'own.lead':
    '协调员据此判断可向您提供哪些病例。患者看不到这些内容；只有在您允许时，交付意见时会显示您的姓名、职务、专业和国家。',
  heading: '审阅者名录',
  lead: '谁读哪类病例、用哪些语言、能接多少。匹配病例的人以此为据。',
  none: '还没有审阅者，请先邀请。',
  noEntry: '尚未填写',
  open: '{capacity, number} 个名额中已用 {open, number} 个',
  closed: '账户已停用',
  edit: '修改条目：{name}',
  close: '不保存并关闭',
  role: '职务',
  'role.hint': '随意见显示。',
  specialty: '专业方向',
  'specialty.hint': '例如：膝髋关节置换。方向较窄时，其他病例不会提供。',
  country: '国家或地区',
  'country.none': '未说明',
  hospital: '医院',
  'hospital.hint': '与该医院有关的病例不会提供。',
  caseTypes: '病例种类',
  procedures: '您所做的手术',
  'procedures.hint': '用您的叫法，并写明每年例数。',
  'procedures.add': '添加手术',
  'procedures.remove': '去掉第 {number, number} 项手术',
  'procedures.name': '手术',
  'procedures.perYear': '每年例数',
  languages: '您能阅读的语言',
  settings: '您看病例的方式',
  'setting.remote': '看资料和影像',
  'setting.in-person': '当面看诊',
  capacity: '同时阅片数',
  'capacity.hint': '填 0 时不会提供病例。',
  away: '不在岗',
  'away.hint': '这些日子不会提供病例。',
  'away.add': '添加不在岗日期',
  'away.remove': '去掉第 {number, number} 段不在岗日期',
  'away.from': '从',
  'away.until': '到',
  conflicts: '利益冲突',
  'conflicts.hint': '您不应审阅其患者的医院和医生。',
  'conflicts.add': '添加一项',
  'conflicts.remove': '去掉第 {number, number} 项利益冲突',
  'conflicts.name': '医院或医生',
  mayBeNamed: '交付意见时可以把我的姓名告诉患者',
  keep: '保存条目',
  kept: '已保存。',
  changed: '此条目刚被他人修改。请重新载入后再改；您输入的内容将不再保留。',
  reload: '重新载入',
  import: '导入表格（CSV）',
  'import.lead': '每位审阅者一行，按邮箱地址查找。会先显示将发生什么，此时不作任何更改。',
  'import.columns': '各列顺序不限，只有 “email” 是必需的：',
  'import.several':
    '一格内的多项用 “|” 分隔。手术：全膝关节置换术 = 120 | 前交叉韧带重建。不在岗：2026-07-01/2026-07-21。',
  'import.file': 'CSV 文件',
  'import.dry': '查看将发生什么',
  'import.do': '{count, plural, =0 {没有可导入的内容} other {导入 # 行}}',
  'import.result': '此表格将带来的变化',
  'import.line': '行',
  'import.email': '邮箱地址',
  'import.does': '结果',
  'import.faults': '错误',
  'import.nothing': '表格中没有任何行。',
  'import.done': '{count, plural, other {已更改 # 个条目。}}',
  'does.change': '将更改',
  'does.invite-first': '没有账户：请先邀请',
  'does.nothing': '内容相同',
  'does.refused': '略过',
  'did.change': '已更改',
  'fault.empty': '表格是空的',
  'fault.column-missing': '缺少此列',
  'fault.column-unknown': '没有这样的列',
  'fault.column-twice': '此列出现了两次',
  'fault.too-many-rows': '行数超过一次可接收的数量（5000）',
  'fault.not-csv': '从这里起不是 CSV 表格；可能有引号未闭合',
  'fault.cells-count': '格数与表头不符',
  'fault.no-address': '不是邮箱地址',
  'fault.twice': '此地址在前面已出现',
  'fault.no-country-code': '不是两个字母的国家代码，例如 IT',
  'fault.no-case-type': '不是病例种类之一',
  'fault.no-language': '不是所列语言之一',
  'fault.no-setting': '既不是 remote 也不是 in-person',
  'fault.no-number': '不是整数',
  'fault.no-days': '不是日期，例如 2026-07-01/2026-07-21',
  'fault.neither-yes-nor-no': '既不是“是”也不是“否”',
  'fault.not-understood': '过长、过大，或不是真实日期',
};

export const directoryWords: Words<DirectoryWord> = { en, zh };
