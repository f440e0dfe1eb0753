import type { Words } from '../../wording/wording.tsx';

const en = {
  back: 'Readings',
  title: '{what}, {who}',
  age: '{age, number} years',
  'sex.female': 'woman',
  'sex.male': 'man',
  'sex.other': 'other',
  'who.unknown': 'age and sex not given',
  navigation: 'Parts of the room',
  'panel.glance': 'Glance',
  'panel.images': 'Images',
  'panel.papers': 'Papers',
  'panel.opinion': 'Opinion',
  'panel.sign': 'Sign',
  'skip.images': 'Skip to the images',
  'skip.words': 'Skip to the words beside them',
  split: 'Width of the images',
  'images.loading': 'The images are being prepared…',
  'images.none': 'This case has no images that can be shown.',
  'images.held':
    '{count, plural, one {# image is} other {# images are}} held back until a person has looked whether a name is burned in.',
  more: 'More',
  messages: 'Messages',
  keys: 'Keys',
  'keys.lead':
    'Alt with the letter works everywhere; the letter alone works while no field is being written in.',
  'keys.single': 'Letters alone work too',
  'keys.close': 'Close',
  'keys.this': 'This list',
  onlyBrief: 'You see the brief as a reviewer sees it. Images and papers belong to who has taken the case.',
  offered:
    'This case is offered to you. Images and papers open once you accept; the report and the plan stay closed until you have committed what you found.',
  ended: 'This case has moved on. What you wrote can still be read.',
} as const;

export type RoomWord = keyof typeof en;

const zh: Readonly<Record<RoomWord, string>> = {
  back: '阅片列表',
  title: '{what}，{who}',
  age: '{age, number} 岁',
  'sex.female': '女',
  'sex.male': '男',
  'sex.other': '其他',
  'who.unknown': '未提供年龄和性别',
  navigation: '阅片室各部分',
  'panel.glance': '概要',
  'panel.images': '影像',
  'panel.papers': '文件',
  'panel.opinion': '意见',
  'panel.sign': '签署',
  'skip.images': '跳至影像',
  'skip.words': '跳至文字区',
  split: '影像区宽度',
  'images.loading': '正在准备影像…',
  'images.none': '此病例没有可显示的影像。',
  'images.held': '{count, plural, other {有 # 幅影像}}因可能印有姓名而暂缓显示，待人工核查后开放。',
  more: '更多',
  messages: '消息',
  keys: '快捷键',
  'keys.lead': '任何时候均可用 Alt 加字母；不在输入框内时，也可只按字母。',
  'keys.single': '启用单字母快捷键',
  'keys.close': '关闭',
  'keys.this': '显示此列表',
  onlyBrief: '您看到的是审阅者所见的概要。影像和文件仅供已接受病例的审阅者查看。',
  offered:
    '此病例正等待您决定是否接受。接受后可查看影像和文件；原报告和手术方案在您锁定自己的所见之前保持封存。',
  ended: '此病例已进入后续阶段。您写的内容仍可查看。',
};

export const roomWords: Words<RoomWord> = { en, zh };
