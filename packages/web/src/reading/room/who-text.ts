import type { Blanks } from '../../wording/format.ts';
import type { Brief } from './room-context.tsx';
import type { RoomWord } from './words.ts';

/** “64 years, woman”: all that is shown of who it is. */
export function whoText(
  { age, sex }: Brief['patient'],
  say: (key: RoomWord, blanks?: Blanks) => string,
): string {
  const parts = [
    ...(age === null ? [] : [say('age', { age })]),
    ...(sex === null ? [] : [say(`sex.${sex}`)]),
  ];
  return parts.length > 0 ? parts.join(' · ') : say('who.unknown');
}
