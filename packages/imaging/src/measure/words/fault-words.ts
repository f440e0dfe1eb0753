import type { Fault } from '../fault.ts';
import type { Words } from './words.ts';

/** Why there is no number, for the person placing the points. */
export const faultWords: Readonly<Record<Fault, Words>> = {
  'unknown-measurement': { en: 'this measurement is not known here', zh: '此处没有这项测量' },
  'too-few-points': { en: 'not all points are placed', zh: '标志点尚未放全' },
  'too-many-points': { en: 'more points than this measurement has', zh: '标志点多于该测量所需' },
  'not-a-place': { en: 'a point has no usable position', zh: '有标志点的位置无效' },
  'bad-spacing': { en: 'the pixel spacing is not usable', zh: '像素间距无效' },
  'points-coincide': { en: 'two points lie on the same spot', zh: '两个标志点重合' },
  'points-in-line': { en: 'the three points lie on one line: no circle', zh: '三点在一条直线上，无法确定圆' },
  'lines-parallel': { en: 'the two lines do not meet', zh: '两条线平行，不相交' },
  'sides-swapped': {
    en: 'inner and outer, front and back or left and right are swapped',
    zh: '内外、前后或左右标反了',
  },
  'wrong-order': { en: 'the points are not in the order of the picture', zh: '标志点的顺序与示意图不符' },
  'side-unclear': { en: 'the point that tells the side lies on the line', zh: '用于判断方向的点落在线上' },
  'not-upright': { en: 'the image is not upright, or not known to be', zh: '影像方向不是直立，或无法确认' },
  'not-calibrated': {
    en: 'not calibrated: only angles and ratios can be given',
    zh: '影像未校准：只能给出角度或比值',
  },
  'different-planes': { en: 'the points lie on different slices', zh: '标志点不在同一层面' },
  'outline-crosses': { en: 'the outline crosses itself', zh: '轮廓线自相交叉' },
  'outside-circle': { en: 'the point lies outside the circle', zh: '该点位于圆外' },
  'impossible-magnification': {
    en: 'this magnification cannot be: check the size of the calibration object and its edge',
    zh: '该放大率不可能成立：请核对校准物的尺寸和边缘',
  },
  'not-comparable': {
    en: 'the two values are not of one kind, unit or calibration',
    zh: '两个数值的类型、单位或校准方式不同，不能比较',
  },
};
