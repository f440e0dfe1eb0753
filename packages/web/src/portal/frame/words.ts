import type { State } from '@overread/case';
import type { Words } from '../../wording/wording.tsx';
import type { BesideId, StepId, StepState, WorkRoomId } from './rooms.ts';

type StepWord = `step.${StepId}` | `step.${StepId}.hint`;
export type FrameWord =
  | StepWord
  | `work.${WorkRoomId}`
  | `beside.${BesideId}`
  | `beside.${BesideId}.hint`
  | `state.${StepState}`
  | `status.${State}`
  | `status.${State}.lead`
  | 'case'
  | 'overview'
  | 'steps'
  | 'beside'
  | 'next'
  | 'unread'
  | 'toConfirm'
  | 'reading'
  | 'instances'
  | 'count'
  | 'toMend'
  | 'openItems';

const en: Readonly<Record<FrameWord, string>> = {
  case: 'Case {code}',
  'work.check': 'Check',
  'work.visits': 'Appointments',
  'work.disc': 'Disc for a hospital',
  'work.holds': 'Names on pictures',
  overview: 'All steps',
  steps: 'The steps of your case',
  beside: 'Beside the steps',
  next: 'Next: {step}',
  unread: '{count, plural, one {# new message} other {# new messages}}',
  toConfirm: '{count, plural, one {# paper to look at} other {# papers to look at}}',
  reading: '{count, plural, one {# paper is being read} other {# papers are being read}}',
  instances:
    '{studies, plural, one {# study} other {# studies}}, {instances, plural, one {# image} other {# images}}',
  count: '{count, number} there',
  toMend: '{count, plural, one {# question to make clearer} other {# questions to make clearer}}',
  openItems: '{count, plural, one {# of eleven is open} other {# of eleven are open}}',
  'step.basics': 'Your case',
  'step.basics.hint': 'the operation in question, and what was tried',
  'step.imaging': 'Your imaging',
  'step.imaging.hint': 'checked on your computer, then sent',
  'step.papers': 'Your papers',
  'step.papers.hint': 'reports, letters, photos of them',
  'step.story': 'Your story',
  'step.story.hint': 'what happened when, on one line',
  'step.questions': 'Your questions',
  'step.questions.hint': 'three to five, as clear as can be',
  'step.ready': 'Ready?',
  'step.ready.hint': 'what is there, what to ask the hospital for',
  'step.consent': 'Your consent',
  'step.consent.hint': 'who sees what, and for how long',
  'step.send': 'Send the case',
  'step.send.hint': 'to your coordinator',
  'beside.visits': 'Appointments',
  'beside.visits.hint': 'in person or by video',
  'beside.messages': 'Messages',
  'beside.messages.hint': 'with your coordinator',
  'beside.record': 'Who opened my case',
  'beside.record.hint': 'every look and every change',
  'beside.relatives': 'People who act for me',
  'beside.relatives.hint': 'let a relative help, or end it',
  'beside.yours': 'Download, withdraw, erase',
  'beside.yours.hint': 'the case is yours',
  'state.done': 'Done',
  'state.begun': 'Begun',
  'state.open': 'Open',
  'status.draft': 'You have begun this case',
  'status.draft.lead':
    'Fill in “Your case” first. Everything is kept as you go; you can stop and go on elsewhere.',
  'status.collecting': 'You are putting the case together',
  'status.collecting.lead':
    'Go through the steps in any order. Nothing is shown to anyone before you send the case.',
  'status.submitted': 'Your case has been sent',
  'status.submitted.lead':
    'A coordinator will look at it. You get a mail when there is something to read or to do.',
  'status.checking': 'A coordinator is going through your case',
  'status.checking.lead':
    'They check that everything a specialist needs is there. If something is missing, they ask you.',
  'status.needs-records': 'Something is still needed',
  'status.needs-records.lead':
    'Your coordinator has written what. Add it in the steps below, then send the case again.',
  'status.ready': 'The case is complete',
  'status.ready.lead': 'Your coordinator is looking for a specialist whose field it is.',
  'status.offered': 'A specialist has been asked',
  'status.offered.lead':
    'They look at whether they can answer your questions. Names are told with the opinion.',
  'status.reading': 'A specialist is reading your case',
  'status.reading.lead': 'They look at your images themselves and answer your questions in writing.',
  'status.needs-more': 'The specialist has asked for something more',
  'status.needs-more.lead': 'Your coordinator will write to you about it.',
  'status.signed': 'The opinion is written and signed',
  'status.signed.lead': 'It is being prepared for you.',
  'status.translating': 'The opinion is being translated',
  'status.translating.lead': 'A person checks the translation, with every number and every side.',
  'work.opinion': 'Opinion',
  'work.opinions': 'Opinions',
  'work.translations': 'Translations',
  'status.delivered': 'Your opinion is here',
  'status.delivered.lead': 'Read it in peace, and talk it over with the doctors who treat you. You decide.',
  'status.follow-up': 'You asked something about the opinion',
  'status.follow-up.lead': 'Your coordinator has your question.',
  'status.closed': 'This case is closed',
  'status.closed.lead': 'You can still read and download everything, and have it erased.',
  'status.not-advised': 'A review would not help here',
  'status.not-advised.lead': 'Your coordinator has written why. Nothing was shown to a specialist.',
  'status.urgent': 'Please seek care now',
  'status.urgent.lead':
    'What was described should be seen by a doctor near you without waiting for an opinion.',
  'status.withdrawn': 'You have withdrawn this case',
  'status.withdrawn.lead': 'Nobody works on it any more. You can have everything erased.',
  'status.declined': 'This case cannot be reviewed here',
  'status.declined.lead': 'Your coordinator has written why.',
};

const zh: Readonly<Record<FrameWord, string>> = {
  case: '病例 {code}',
  'work.check': '核对',
  'work.visits': '预约',
  'work.disc': '给医院的光盘',
  'work.holds': '图像上的姓名',
  overview: '所有步骤',
  steps: '您病例的各个步骤',
  beside: '其他',
  next: '下一步：{step}',
  unread: '{count, plural, other {# 条新消息}}',
  toConfirm: '{count, plural, other {# 份文件待您确认}}',
  reading: '{count, plural, other {正在读取 # 份文件}}',
  instances: '{studies, plural, other {# 次检查}}，{instances, plural, other {# 幅图像}}',
  count: '已有 {count, number} 项',
  toMend: '{count, plural, other {# 个问题需要说得更清楚}}',
  openItems: '{count, plural, other {十一项中有 # 项未完成}}',
  'step.basics': '您的情况',
  'step.basics.hint': '所涉及的手术，以及已尝试的治疗',
  'step.imaging': '您的影像',
  'step.imaging.hint': '先在您的电脑上检查，再发送',
  'step.papers': '您的文件',
  'step.papers.hint': '报告、信件，或其照片',
  'step.story': '您的经过',
  'step.story.hint': '什么时候发生了什么，画成一条线',
  'step.questions': '您的问题',
  'step.questions.hint': '三到五个，越清楚越好',
  'step.ready': '准备好了吗？',
  'step.ready.hint': '已有什么，还要向医院索取什么',
  'step.consent': '您的同意',
  'step.consent.hint': '谁能看到什么，保存多久',
  'step.send': '发送病例',
  'step.send.hint': '发送给您的协调员',
  'beside.visits': '预约',
  'beside.visits.hint': '当面或视频',
  'beside.messages': '消息',
  'beside.messages.hint': '与您的协调员',
  'beside.record': '谁打开过我的病例',
  'beside.record.hint': '每一次查看和修改',
  'beside.relatives': '代我办理的人',
  'beside.relatives.hint': '请亲属帮忙，或结束授权',
  'beside.yours': '下载、撤回、删除',
  'beside.yours.hint': '病例属于您',
  'state.done': '完成',
  'state.begun': '进行中',
  'state.open': '未开始',
  'status.draft': '您已开始建立病例',
  'status.draft.lead': '请先填写“您的情况”。内容会随时保存，您可以停下，在别处继续。',
  'status.collecting': '您正在整理病例',
  'status.collecting.lead': '各步骤可按任意顺序完成。在您发送病例之前，不会给任何人看。',
  'status.submitted': '您的病例已发送',
  'status.submitted.lead': '协调员会查看。有内容需要您阅读或处理时，您会收到邮件。',
  'status.checking': '协调员正在查看您的病例',
  'status.checking.lead': '协调员会核对专科医生需要的内容是否齐全。如有缺少，会询问您。',
  'status.needs-records': '还需要一些材料',
  'status.needs-records.lead': '协调员已写明需要什么。请在下面的步骤中补充，然后再次发送病例。',
  'status.ready': '病例已齐全',
  'status.ready.lead': '协调员正在寻找相应领域的专科医生。',
  'status.offered': '已询问一位专科医生',
  'status.offered.lead': '医生正在判断能否回答您的问题。姓名会随意见一同告知。',
  'status.reading': '专科医生正在阅读您的病例',
  'status.reading.lead': '医生会亲自查看您的影像，并书面回答您的问题。',
  'status.needs-more': '专科医生还需要一些内容',
  'status.needs-more.lead': '协调员会就此给您写信。',
  'status.signed': '意见已写好并签署',
  'status.signed.lead': '正在为您准备。',
  'status.translating': '意见正在翻译',
  'status.translating.lead': '译文由人工核对，包括每个数字和左右侧。',
  'work.opinion': '意见书',
  'work.opinions': '意见',
  'work.translations': '翻译',
  'status.delivered': '您的意见书到了',
  'status.delivered.lead': '请慢慢阅读，并与为您治疗的医生商量。由您决定。',
  'status.follow-up': '您就意见提出了问题',
  'status.follow-up.lead': '协调员已收到您的问题。',
  'status.closed': '此病例已结束',
  'status.closed.lead': '您仍可阅读和下载全部内容，也可以要求删除。',
  'status.not-advised': '在这里复核不会有帮助',
  'status.not-advised.lead': '协调员已写明原因。没有任何内容给专科医生看过。',
  'status.urgent': '请立即就医',
  'status.urgent.lead': '所描述的情况应由您附近的医生尽快查看，不要等待意见。',
  'status.withdrawn': '您已撤回此病例',
  'status.withdrawn.lead': '已没有人处理它。您可以要求删除全部内容。',
  'status.declined': '此病例无法在这里复核',
  'status.declined.lead': '协调员已写明原因。',
};

export const frameWords: Words<FrameWord> = { en, zh };
