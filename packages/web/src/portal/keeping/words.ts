import type { Words } from '../../wording/wording.tsx';

const en = {
  kept: 'Kept',
  waiting: 'Not kept yet…',
  keeping: 'Keeping…',
  refused: 'Could not be kept',
  offline: 'No connection: kept as soon as the line is back',
  again: 'Try again',
  'changed.heading': 'Changed meanwhile on another device',
  'changed.lead':
    'You, or someone who acts for you, changed this elsewhere while you were writing here. Nothing is lost: look at both and choose.',
  'changed.theirs': 'Kept on the other device',
  'changed.mine': 'Written here',
  'changed.takeMine': 'Keep what is written here',
  'changed.takeTheirs': 'Keep what is on the other device',
} as const;

export type KeepingWord = keyof typeof en;

const zh: Readonly<Record<KeepingWord, string>> = {
  kept: '已保存',
  waiting: '尚未保存…',
  keeping: '正在保存…',
  refused: '未能保存',
  offline: '没有连接：线路恢复后立即保存',
  again: '再试一次',
  'changed.heading': '已在另一台设备上修改',
  'changed.lead':
    '您在这里书写时，您本人或代您办理的人在别处修改了此内容。没有丢失任何内容：请比较两者后选择。',
  'changed.theirs': '另一台设备上保存的',
  'changed.mine': '在这里写的',
  'changed.takeMine': '保留在这里写的',
  'changed.takeTheirs': '保留另一台设备上的',
};

export const keepingWords: Words<KeepingWord> = { en, zh };
