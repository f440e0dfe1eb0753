import type { LeftBehind } from '../../upload/upload-job.ts';
import type { Belonging } from '../../upload/belongs.ts';
import type { Upload } from '../../upload/uploads.ts';
import type { Words } from '../../wording/wording.tsx';

export type ImagingWord =
  | 'heading'
  | 'lead'
  | 'there'
  | 'none'
  | 'study'
  | 'size'
  | 'remove'
  | 'remove.sure'
  | 'keep'
  | 'add'
  | 'addLead'
  | 'checked'
  | 'checked.use'
  | 'empty'
  | 'failed'
  | 'plan.heading'
  | 'plan.lead'
  | 'plan.who'
  | 'plan.whoLead'
  | 'plan.person'
  | 'plan.send'
  | 'plan.leave'
  | 'plan.leaveLead'
  | 'plan.others'
  | 'plan.othersLead'
  | 'plan.papers'
  | 'plan.papersLead'
  | 'plan.total'
  | 'plan.nothing'
  | 'plan.consent'
  | 'plan.do'
  | 'plan.another'
  | `why.${Belonging}`
  | `is.${Upload['is']}`
  | `left.${LeftBehind['why']}`
  | 'sending'
  | 'leftBehind'
  | 'minutes'
  | 'seconds'
  | 'hours'
  | 'studyDone'
  | 'studyOf'
  | 'pause'
  | 'goOn'
  | 'cancel'
  | 'cancel.sure'
  | 'close'
  | 'giveAgain'
  | 'notSame'
  | 'signIn'
  | 'stay';

const en: Readonly<Record<ImagingWord, string>> = {
  heading: 'Your imaging',
  lead: 'The disc is read on your computer first. You then see what would be sent, and what stays here. Nothing leaves before you say so.',
  there: 'In your case',
  none: 'No images yet.',
  study:
    '{series, plural, one {# series} other {# series}}, {images, plural, one {# image} other {# images}}',
  size: '{megabytes, number} MB',
  remove: 'Take out',
  'remove.sure': 'Yes, take it out',
  keep: 'Keep it',
  add: 'Add images',
  addLead: 'A folder, a CD, a ZIP or an ISO image: all of it, as the hospital gave it to you.',
  checked: 'You checked {name} a moment ago.',
  'checked.use': 'Use that disc',
  empty: 'There was no file in what you gave. Try the other button.',
  failed: 'This could not be read: {reason}',
  'plan.heading': 'What would be sent',
  'plan.lead': 'Only what is ticked. Look through the list; you can tick and untick.',
  'plan.who': 'Which of these is the patient?',
  'plan.whoLead': 'More than one person is on this disc. Other people’s images are left out.',
  'plan.person': '{name}, {born}',
  'plan.send': 'Sent',
  'plan.leave': 'Stays on your computer',
  'plan.leaveLead': 'Tick what belongs to the case after all.',
  'plan.others': '{count, plural, one {# other file} other {# other files}} on the disc',
  'plan.othersLead': 'Viewers, programs and helper files are never sent.',
  'plan.papers': '{count, plural, one {# paper} other {# papers}} on the disc',
  'plan.papersLead': 'Reports and letters go in the next step, “Your papers”.',
  'plan.total':
    '{studies, plural, one {# study} other {# studies}}, {images, plural, one {# file} other {# files}}',
  'plan.nothing': 'Nothing is ticked, so nothing would be sent.',
  'plan.consent': 'Before anything leaves: your consent that it is kept and checked here',
  'plan.do': 'Send what is ticked',
  'plan.another': 'Take another disc',
  'why.related': 'of the part of the body in question',
  'why.part-unknown': 'body part not named on the disc: please look whether it belongs',
  'why.other-part': 'another part of the body',
  'why.other-side': 'the other side',
  'why.other-person': 'another person',
  'is.preparing': 'Looking what is there already…',
  'is.sending': 'Sending',
  'is.waiting-for-line': 'The line is down. It goes on by itself as soon as it is back.',
  'is.done': 'Everything has arrived.',
  'is.paused': 'Paused. What has arrived is kept.',
  'is.cancelled': 'Cancelled.',
  'is.signed-out': 'You are no longer signed in. Sign in again, and it goes on where it was.',
  'is.not-allowed': 'The case does not take images now.',
  'is.quota-reached':
    'The case has no room left. Take something out that is not needed, or write to your coordinator.',
  'is.case-closed': 'The case has moved on and does not take images now. Write to your coordinator.',
  'is.elsewhere': 'This is being sent in another window of your browser.',
  'is.needs-disc': 'Sending was interrupted. Give the same disc again, and only what is missing is sent.',
  'is.failed': 'Sending stopped: the disc could not be read any more. Give it again, and it goes on.',
  'left.unreadable': 'could not be read from the disc',
  'left.gone': 'is no longer on the disc',
  'left.not-dicom': 'is no medical image',
  'left.different-content': 'the case has another file under this number already',
  'left.no-room': 'no room left',
  'left.refused': 'was not accepted',
  sending: 'Sending your images',
  leftBehind:
    '{count, plural, one {# file was} other {# files were}} left behind; all others arrived or go on',
  hours: 'about {count, plural, one {# hour} other {# hours}} left on this line',
  minutes: 'about {count, plural, one {# minute} other {# minutes}} left on this line',
  seconds: 'less than a minute left on this line',
  studyDone: 'there',
  studyOf: '{done, number} of {all, number}',
  pause: 'Pause',
  goOn: 'Go on',
  cancel: 'Cancel',
  'cancel.sure': 'Yes, stop sending',
  close: 'Close',
  giveAgain: 'Give the same disc again',
  notSame: 'This is another disc: none of its files is one that is still to be sent.',
  signIn: 'Sign in',
  stay: 'You can go on with other steps meanwhile. Closing the window only pauses it.',
};

const zh: Readonly<Record<ImagingWord, string>> = {
  heading: '您的影像',
  lead: '先在您的电脑上读取光盘。然后您会看到哪些会发送、哪些留在这里。在您同意之前，任何内容都不会离开。',
  there: '已在病例中',
  none: '还没有影像。',
  study: '{series, plural, other {# 个序列}}，{images, plural, other {# 幅图像}}',
  size: '{megabytes, number} MB',
  remove: '取出',
  'remove.sure': '是，取出',
  keep: '保留',
  add: '添加影像',
  addLead: '文件夹、光盘、ZIP 或 ISO 镜像：请给出医院交给您的全部内容。',
  checked: '您刚才检查了 {name}。',
  'checked.use': '使用那张光盘',
  empty: '其中没有文件，请试另一个按钮。',
  failed: '无法读取：{reason}',
  'plan.heading': '将发送的内容',
  'plan.lead': '只发送已勾选的。请查看列表，可以勾选或取消。',
  'plan.who': '其中哪一位是患者？',
  'plan.whoLead': '这张光盘上不止一个人。其他人的影像会被排除。',
  'plan.person': '{name}，{born}',
  'plan.send': '发送',
  'plan.leave': '留在您的电脑上',
  'plan.leaveLead': '如果其实属于本病例，请勾选。',
  'plan.others': '光盘上还有 {count, plural, other {# 个其他文件}}',
  'plan.othersLead': '浏览器程序、软件和辅助文件从不发送。',
  'plan.papers': '光盘上有 {count, plural, other {# 份文件}}',
  'plan.papersLead': '报告和信件在下一步“您的文件”中添加。',
  'plan.total': '{studies, plural, other {# 次检查}}，{images, plural, other {# 个文件}}',
  'plan.nothing': '没有勾选任何内容，因此不会发送。',
  'plan.consent': '在任何内容离开之前：请同意在这里保存和核对',
  'plan.do': '发送已勾选的',
  'plan.another': '换一张光盘',
  'why.related': '所涉及的身体部位',
  'why.part-unknown': '光盘上没有写明部位：请看是否属于本病例',
  'why.other-part': '其他身体部位',
  'why.other-side': '另一侧',
  'why.other-person': '另一个人',
  'is.preparing': '正在查看已有哪些…',
  'is.sending': '正在发送',
  'is.waiting-for-line': '线路中断。恢复后会自动继续。',
  'is.done': '全部已到达。',
  'is.paused': '已暂停。已到达的内容已保存。',
  'is.cancelled': '已取消。',
  'is.signed-out': '登录已失效。重新登录后会从原处继续。',
  'is.not-allowed': '病例目前不接收影像。',
  'is.quota-reached': '病例空间已用完。请取出不需要的内容，或给协调员写信。',
  'is.case-closed': '病例已进入下一阶段，目前不接收影像。请给协调员写信。',
  'is.elsewhere': '浏览器的另一个窗口正在发送。',
  'is.needs-disc': '发送曾中断。请再次给出同一张光盘，只会发送缺少的部分。',
  'is.failed': '发送停止：光盘已无法读取。请再次给出光盘，然后会继续。',
  'left.unreadable': '无法从光盘读取',
  'left.gone': '已不在光盘上',
  'left.not-dicom': '不是医学影像',
  'left.different-content': '病例中这个编号下已有另一个文件',
  'left.no-room': '空间不足',
  'left.refused': '未被接收',
  sending: '正在发送您的影像',
  leftBehind: '{count, plural, other {# 个文件未能发送}}；其余已到达或继续发送',
  hours: '按目前线路约剩 {count, plural, other {# 小时}}',
  minutes: '按目前线路约剩 {count, plural, other {# 分钟}}',
  seconds: '按目前线路不到一分钟',
  studyDone: '已到达',
  studyOf: '{done, number} / {all, number}',
  pause: '暂停',
  goOn: '继续',
  cancel: '取消',
  'cancel.sure': '是，停止发送',
  close: '关闭',
  giveAgain: '再次给出同一张光盘',
  notSame: '这是另一张光盘：其中没有任何待发送的文件。',
  signIn: '登录',
  stay: '其间您可以继续其他步骤。关闭窗口只会暂停发送。',
};

export const imagingWords: Words<ImagingWord> = { en, zh };
