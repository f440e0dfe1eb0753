import type { Language } from '../../wording-support/language.ts';

/** What a side, a direction or a degree is said of: parts of the body, parts of an implant, sequences, states. */
const places = [
  ['knee', 'knees?', '膝'],
  ['hip', 'hips?', '髋'],
  ['shoulder', 'shoulders?', '肩(?!袖|胛|峰)'],
  ['ankle', 'ankles?', '踝'],
  ['foot', 'foot|feet', '足'],
  ['elbow', 'elbows?', '肘'],
  ['wrist', 'wrists?', '腕'],
  ['hand', 'hands?', '手(?!术|法|工|续)'],
  ['thigh', 'thighs?', '大腿'],
  ['calf', 'calf|calves', '小腿'],
  ['buttock', 'buttocks?', '臀'],
  ['meniscus', 'meniscus|menisci', '半月板'],
  ['stem', 'stems?', '柄'],
  ['cup', 'cups?', '髋臼杯|臼杯'],
  ['T1-weighted', 'T1(?=[ -]?w|\\b)', 'T1(?!\\d)'],
  ['T2-weighted', 'T2(?=[ -]?w|\\b)', 'T2(?!\\d)'],
  ['limited', 'limit\\w*|restrict\\w*', '受限'],
  ['normal', 'normal', '正常'],
] as const;

const patterns = places.map(
  ([id, en, zh]) =>
    ({ id, en: new RegExp(String.raw`\b(?:${en})\b`, 'giu'), zh: new RegExp(zh, 'gu') }) as const,
);

export const findPlaces = (
  text: string,
  language: Language,
): readonly { readonly id: string; readonly start: number }[] =>
  patterns.flatMap(({ id, [language]: pattern }) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ id, start: index })),
  );
