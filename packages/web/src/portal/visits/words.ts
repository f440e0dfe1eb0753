import type { VisitMoveName, VisitState, VisitView } from '@overread/case';
import type { Words } from '../../wording/wording.tsx';

type Field =
  | 'kind'
  | 'local'
  | 'local.hint'
  | 'zone'
  | 'minutes'
  | 'hospital'
  | 'department'
  | 'room'
  | 'address'
  | 'contact'
  | 'notes'
  | 'tests'
  | 'needs'
  | 'who'
  | 'booked';

export type VisitWord =
  | `state.${VisitState}`
  | `kind.${VisitView['kind']}`
  | `do.${VisitMoveName | 'change'}`
  | `words.${Extract<VisitMoveName, 'ask-other-time' | 'attend' | 'cancel'>}`
  | `field.${Field}`
  | `bring${'' | '.passport' | '.disc' | '.disc.do' | '.opinion' | '.implant' | '.medicines' | '.questions' | '.contact'}`
  | 'heading'
  | 'lead'
  | 'none'
  | 'plan'
  | 'plan.hint'
  | 'plan.do'
  | 'there'
  | 'here'
  | 'where'
  | 'contact'
  | 'tests'
  | 'interpreter'
  | 'interpreter.nobody'
  | 'interpreter.open'
  | 'notes'
  | 'wish'
  | 'reason'
  | 'outcome'
  | 'print'
  | 'send';

const en: Readonly<Record<VisitWord, string>> = {
  heading: 'Appointments',
  lead: 'What can only be found out by hand, or said face to face. Nothing is fixed before both sides said so.',
  none: 'There is no appointment.',
  plan: 'Propose an appointment',
  'plan.hint':
    'The patient gets it as a proposal, with a calendar entry that says only when. Where and what for is seen after signing in.',
  'plan.do': 'Propose it',
  there: 'by the clocks there ({zone}), {minutes, number} minutes',
  here: 'where you are: {time}',
  where: 'Where',
  contact: 'Whom to ask there',
  tests: 'Tests wanted',
  interpreter: 'Interpreter',
  'interpreter.nobody': 'nobody yet',
  'interpreter.open': 'An interpreter is needed, and none is booked yet.',
  notes: 'Good to know',
  wish: 'Wished by the patient',
  reason: 'Why it was cancelled',
  outcome: 'What came of it',
  print: 'Print this page',
  send: 'Send',
  'state.appointment-proposed': 'proposed',
  'state.confirmed': 'confirmed',
  'state.records-transferred': 'confirmed; the hospital has the records',
  'state.attended': 'attended',
  'state.cancelled': 'cancelled',
  'kind.in-person': 'In person',
  'kind.video': 'By video',
  'do.accept': 'Accept',
  'do.ask-other-time': 'Ask for another time',
  'do.confirm-records': 'The hospital has the records',
  'do.attend': 'It took place',
  'do.cancel': 'Cancel it',
  'do.change': 'Change it',
  'words.ask-other-time': 'When would suit you?',
  'words.attend': 'What came of it: what was found for each test, and what was decided',
  'words.cancel': 'Why',
  'field.kind': 'How',
  'field.local': 'Day and time, by the clocks there',
  'field.local.hint': 'The patient sees it by their own clocks, too.',
  'field.zone': 'Time zone there',
  'field.minutes': 'Minutes',
  'field.hospital': 'Hospital',
  'field.department': 'Department',
  'field.room': 'Room',
  'field.address': 'Address, also in the script that a driver there reads',
  'field.contact': 'Whom to ask there, with telephone',
  'field.notes': 'Good to know',
  'field.tests': 'Tests wanted',
  'field.needs': 'An interpreter is needed',
  'field.who': 'Who interprets, and how to reach them',
  'field.booked': 'They have said yes',
  bring: 'To have with you',
  'bring.passport': 'Passport, and visa where one is needed',
  'bring.disc': 'Your images on a disc or stick',
  'bring.disc.do': 'Make the disc',
  'bring.opinion': 'The opinion, printed or as a file',
  'bring.implant': 'The card of your implant, or the operation note that names it',
  'bring.medicines': 'A list of your medicines with doses, and of allergies',
  'bring.questions': 'Your questions',
  'bring.contact': 'This page, printed, with address and telephone',
};

const zh: Readonly<Record<VisitWord, string>> = {
  heading: '预约',
  lead: '只有亲手检查或当面交谈才能弄清的事。双方都同意之前，一切都未定。',
  none: '目前没有预约。',
  plan: '提出预约',
  'plan.hint': '患者会收到一项提议和一个只写明时间的日历条目。地点和目的须登录后查看。',
  'plan.do': '提出',
  there: '当地时间（{zone}），{minutes, number} 分钟',
  here: '您所在地：{time}',
  where: '地点',
  contact: '当地联系人',
  tests: '希望做的检查',
  interpreter: '口译',
  'interpreter.nobody': '尚无',
  'interpreter.open': '需要口译，尚未预订。',
  notes: '须知',
  wish: '患者希望',
  reason: '取消原因',
  outcome: '结果',
  print: '打印本页',
  send: '发送',
  'state.appointment-proposed': '已提出',
  'state.confirmed': '已确认',
  'state.records-transferred': '已确认；医院已有资料',
  'state.attended': '已就诊',
  'state.cancelled': '已取消',
  'kind.in-person': '当面',
  'kind.video': '视频',
  'do.accept': '接受',
  'do.ask-other-time': '希望换个时间',
  'do.confirm-records': '医院已收到资料',
  'do.attend': '已进行',
  'do.cancel': '取消',
  'do.change': '更改',
  'words.ask-other-time': '什么时间方便？',
  'words.attend': '结果：各项检查的发现，以及作出的决定',
  'words.cancel': '原因',
  'field.kind': '方式',
  'field.local': '日期和时间（当地时间）',
  'field.local.hint': '患者也会看到自己所在地的时间。',
  'field.zone': '当地时区',
  'field.minutes': '分钟',
  'field.hospital': '医院',
  'field.department': '科室',
  'field.room': '房间',
  'field.address': '地址，并附当地司机能看懂的文字',
  'field.contact': '当地联系人及电话',
  'field.notes': '须知',
  'field.tests': '希望做的检查',
  'field.needs': '需要口译',
  'field.who': '口译人员及联系方式',
  'field.booked': '对方已答应',
  bring: '随身携带',
  'bring.passport': '护照，以及所需的签证',
  'bring.disc': '存有影像的光盘或 U 盘',
  'bring.disc.do': '制作光盘',
  'bring.opinion': '意见书（打印件或文件）',
  'bring.implant': '植入物卡，或写明植入物的手术记录',
  'bring.medicines': '用药清单（含剂量）和过敏史',
  'bring.questions': '您的问题',
  'bring.contact': '打印的本页，含地址和电话',
};

export const visitWords: Words<VisitWord> = { en, zh };
