import type { Words } from '../../wording/wording.tsx';

export const whyCodes = [
  'page-picture',
  'nothing-read',
  'text-names-someone',
  'text-has-dates',
  'stated',
  'secondary-capture',
  'ultrasound',
  'photograph-or-video',
  'digitised-film',
  'screenshot',
  'dose-report',
  'colour-of-a-grey-modality',
  'document',
] as const;
export type WhyCode = (typeof whyCodes)[number];

export type HoldWord =
  | 'heading'
  | 'lead'
  | 'none'
  | 'progress'
  | 'allDone'
  | 'list'
  | 'series'
  | 'page'
  | 'paper'
  | 'pictures'
  | 'seen'
  | 'state.null'
  | 'state.show'
  | 'state.mask'
  | 'state.withhold'
  | 'whyHeading'
  | `why.${WhyCode}`
  | 'why.other'
  | 'look'
  | 'draw'
  | 'drawKeys'
  | 'drawTouch'
  | 'add'
  | 'clear'
  | 'fullSize'
  | 'noMasks'
  | 'box'
  | 'boxGone'
  | 'boxWord'
  | 'picture'
  | 'view'
  | 'pictureOf'
  | 'previous'
  | 'next'
  | 'notDrawn'
  | 'decide'
  | 'decided'
  | 'show'
  | 'mask'
  | 'withhold'
  | 'show.hint'
  | 'mask.hint'
  | 'withhold.hint'
  | 'kept';

const en: Readonly<Record<HoldWord, string>> = {
  heading: 'What the specialist may see',
  lead: 'Names are often printed on pages and burned into pictures. Please look at each one and decide. Until you have, no specialist sees it.',
  none: 'Nothing in this case has to be looked at.',
  progress: '{done, number} of {all, number} decided',
  allDone: 'All are decided. You can still change your mind on each.',
  list: 'To look at',
  series: 'Images, group {number, number}',
  page: 'Page {number, number} of {of, number}',
  paper: 'Paper',
  pictures: '{count, plural, one {# picture} other {# pictures}}',
  seen: 'You have looked at {seen, number} of {all, number}. What you decide holds for all of them.',
  'state.null': 'to look at',
  'state.show': 'shown',
  'state.mask': 'shown with black parts',
  'state.withhold': 'kept back',
  whyHeading: 'Why it is here',
  'why.page-picture': 'A page as a picture shows everything that is printed on it.',
  'why.nothing-read': 'No text could be read from it, so nobody knows yet what is written there.',
  'why.text-names-someone':
    'Its text has a name, a number or a place in it that the specialist must not see.',
  'why.text-has-dates':
    'There are dates in its text. All dates are moved for the specialist, and one true date would undo that.',
  'why.stated': 'The image itself says that text is burned into it.',
  'why.secondary-capture': 'It was captured from a screen or a film, not taken by the scanner.',
  'why.ultrasound': 'Ultrasound machines write the name into the picture.',
  'why.photograph-or-video': 'It is a photograph or a video.',
  'why.digitised-film': 'It is a scan of a film or a paper.',
  'why.screenshot': 'It seems to be a picture of a screen.',
  'why.dose-report': 'It seems to be a dose or protocol sheet.',
  'why.colour-of-a-grey-modality':
    'It is in colour where such images are grey, which often means drawn text.',
  'why.document': 'It is a document kept as an image.',
  'why.other': 'It may show a name.',
  look: 'Look at the whole picture: where names stand in it was not searched for. Look for names, dates of every kind, numbers, hospitals, doctors, signatures and codes.',
  draw: 'Draw a rectangle over what must not be seen.',
  drawKeys:
    'With the keyboard: add a rectangle, then arrow keys move it, Shift and arrow keys change its size, Delete takes it away.',
  drawTouch: 'Draw with a finger',
  add: 'Add a rectangle',
  fullSize: 'Full size',
  clear: 'Take all rectangles away',
  noMasks: 'This picture states no size, so parts of it cannot be made black.',
  box: 'Rectangle {number, number}: {left, number} % from the left, {top, number} % from the top, {width, number} % wide, {height, number} % high',
  boxGone: 'Rectangle taken away',
  boxWord: 'Rectangle {number, number}',
  picture: 'The picture to decide on',
  view: 'The picture and its rectangles',
  pictureOf: 'Picture {number, number} of {of, number}',
  previous: 'Previous picture',
  next: 'Next picture',
  notDrawn: 'This picture cannot be drawn here. Keep it back unless you have seen it elsewhere.',
  decide: 'Your decision',
  decided: 'Your decision: {state}',
  show: 'Show it as it is',
  mask: 'Show it with the black parts',
  withhold: 'Keep it back',
  'show.hint': 'I have looked at it, and nothing on it says who the patient is, or when it was.',
  'mask.hint': 'What lies under the rectangles is taken out of the picture itself.',
  'withhold.hint': 'The specialist sees neither the picture nor, for a page, its text.',
  kept: '{name}: {state}.',
};

const zh: Readonly<Record<HoldWord, string>> = {
  heading: '专家可以看到什么',
  lead: '姓名常常印在纸页上，或直接写在图像里。请逐一查看并决定。在您决定之前，任何专家都看不到。',
  none: '这份病例中没有需要查看的内容。',
  progress: '已决定 {done, number} 项，共 {all, number} 项',
  allDone: '全部已决定。每一项都仍可更改。',
  list: '需要查看',
  series: '影像，第 {number, number} 组',
  page: '第 {number, number} 页，共 {of, number} 页',
  paper: '文件',
  pictures: '{count, plural, other {# 幅图像}}',
  seen: '您已查看 {seen, number} 幅，共 {all, number} 幅。您的决定对全部图像有效。',
  'state.null': '待查看',
  'state.show': '显示',
  'state.mask': '遮黑部分后显示',
  'state.withhold': '不提供',
  whyHeading: '为什么需要查看',
  'why.page-picture': '以图片显示的纸页，会露出上面印着的一切。',
  'why.nothing-read': '没能从中读出文字，所以还不知道上面写着什么。',
  'why.text-names-someone': '它的文字中有专家不应看到的姓名、号码或地点。',
  'why.text-has-dates': '它的文字中有日期。提供给专家的日期全部经过平移，一个真实日期就会使其失效。',
  'why.stated': '图像自身标明有文字写在图中。',
  'why.secondary-capture': '它是从屏幕或胶片上截取的，不是设备直接拍摄的。',
  'why.ultrasound': '超声设备会把姓名写进图像。',
  'why.photograph-or-video': '它是照片或视频。',
  'why.digitised-film': '它是胶片或纸张的扫描件。',
  'why.screenshot': '它看起来是屏幕截图。',
  'why.dose-report': '它看起来是剂量单或检查方案单。',
  'why.colour-of-a-grey-modality': '这类图像通常是灰度的，它却是彩色的，往往说明上面画有文字。',
  'why.document': '它是以图像形式保存的文件。',
  'why.other': '它可能露出姓名。',
  look: '请查看整幅图像：系统没有查找姓名在图中的位置。请留意姓名、各种日期、号码、医院、医生、签名和条码。',
  draw: '用矩形盖住不应被看到的内容。',
  drawKeys: '使用键盘：先添加矩形，再用方向键移动，按住 Shift 和方向键改变大小，按 Delete 删除。',
  drawTouch: '用手指绘制',
  add: '添加矩形',
  fullSize: '原始大小',
  clear: '删除所有矩形',
  noMasks: '这幅图像没有标明尺寸，因此无法遮黑其中的部分。',
  box: '矩形 {number, number}：距左 {left, number}%，距上 {top, number}%，宽 {width, number}%，高 {height, number}%',
  boxGone: '矩形已删除',
  boxWord: '矩形 {number, number}',
  picture: '待决定的图像',
  view: '图像及其矩形',
  pictureOf: '第 {number, number} 幅，共 {of, number} 幅',
  previous: '上一幅',
  next: '下一幅',
  notDrawn: '这幅图像无法在此显示。除非您在别处看过，否则请不要提供。',
  decide: '您的决定',
  decided: '您的决定：{state}',
  show: '原样显示',
  mask: '遮黑部分后显示',
  withhold: '不提供',
  'show.hint': '我已看过，上面没有任何内容能表明患者是谁或时间。',
  'mask.hint': '矩形下面的内容会从图像中真正去除。',
  'withhold.hint': '专家看不到这幅图像；如果是纸页，也看不到它的文字。',
  kept: '{name}：{state}。',
};

export const holdWords: Words<HoldWord> = { en, zh };
