import type { WebProblemCode } from '../api/problem.ts';
import type { Words } from './wording.tsx';

const en: Readonly<Record<WebProblemCode, string>> = {
  'not-signed-in': 'You are no longer signed in. Sign in again; what you typed is still here.',
  'second-factor-needed': 'Please sign in with your second step first.',
  'not-allowed': 'This is not something you can do here.',
  'not-found': 'This could not be found, or it is not yours to see.',
  'not-from-this-state': 'The case has moved on, so this cannot be done any more. Look at its status.',
  'changed-meanwhile': 'This was changed meanwhile on another device.',
  'not-yet-held': 'Something has to be done first.',
  'different-content': 'Something else is already kept under this name.',
  'invalid-input': 'Something here could not be understood. Please look at the fields.',
  'too-large': 'This is too large to be taken.',
  'quota-reached':
    'This case has no room left. Take something out that is not needed, or ask your coordinator.',
  'not-acceptable': 'This cannot be given in the form that was asked for.',
  'wrong-media-type': 'This kind of file is not taken here.',
  'too-many-requests': 'Too many tries in a short time. Please wait a minute.',
  'store-unavailable': 'It cannot be kept at the moment. Nothing was lost; it is tried again.',
  fault: 'Something went wrong on our side. Please try again.',
  'no-connection': 'No connection. What you typed stays here and is kept as soon as the line is back.',
};

const zh: Readonly<Record<WebProblemCode, string>> = {
  'not-signed-in': '登录已失效。请重新登录；您输入的内容还在。',
  'second-factor-needed': '请先完成第二步验证再登录。',
  'not-allowed': '您不能在这里进行此操作。',
  'not-found': '找不到该内容，或者您无权查看。',
  'not-from-this-state': '病例已进入下一阶段，不能再进行此操作。请查看其状态。',
  'changed-meanwhile': '此内容已在另一台设备上被修改。',
  'not-yet-held': '需要先完成其他步骤。',
  'different-content': '这个名称下已保存了其他内容。',
  'invalid-input': '有内容无法识别，请检查各栏。',
  'too-large': '内容过大，无法接收。',
  'quota-reached': '此病例的空间已用完。请取出不需要的内容，或询问协调员。',
  'not-acceptable': '无法以所要求的形式提供。',
  'wrong-media-type': '这里不接收这种文件。',
  'too-many-requests': '短时间内尝试次数过多，请稍等一分钟。',
  'store-unavailable': '目前无法保存。没有丢失任何内容，系统会再次尝试。',
  fault: '我们这边出了问题，请再试一次。',
  'no-connection': '没有连接。您输入的内容保留在这里，线路恢复后会立即保存。',
};

export const problemWords: Words<WebProblemCode> = { en, zh };
