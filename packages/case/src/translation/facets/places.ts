import type { Language } from '../../wording-support/language.ts';

/** Parts of the body that carry a side. */
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
