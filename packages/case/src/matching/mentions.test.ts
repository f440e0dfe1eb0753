import { expect, it } from 'vitest';
import { mentionable, mentions } from './mentions.ts';

it.each([
  ['Seen by Dr. Elena Marchetti, consultant.', 'Dr Elena Marchetti (demo)'],
  ['Surgeon: MARCHETTI, Elena', 'Elena Marchetti'],
  ['Signed José Núñez-Ibarra', 'Prof. Jose Nunez Ibarra'],
  ['主治医师：周明哲', '周明哲医师（演示）'],
  ['王伟主任医师 签名', '王伟'],
  ['Transferred from Rizzoli last week', 'Rizzoli'],
])('%s names %s', (text, name) => {
  expect(mentions(mentionable(['other', text]), name)).toBe(true);
});

it.each([
  ['Seen by Dr. Elena Rossi', 'Elena Marchetti'],
  ['the knee is sore', 'Dr Sore'],
  ['王伟 60 岁', '王伟'],
  ['anything', ''],
  ['anything', 'Dr'],
  ['Elena and Marchetti', 'Elena Marchetti'],
])('%s does not name %s', (text, name) => {
  expect(mentions(mentionable([text]), name)).toBe(false);
});
