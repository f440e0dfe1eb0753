import { gradingScale, sayOpenPoint, type OpenPoint } from '@overread/case';
import { label, type Locale } from '@overread/readiness';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useRoom } from '../room/room-context.tsx';
import { opinionWords } from './words.ts';

interface Props {
  readonly open: readonly OpenPoint[];
  readonly onGo: (path: string) => void;
}

/** What still stands between the opinion and its signature; each leads to its field. */
export function OpenList({ open, onGo }: Props) {
  const say = useWords(opinionWords);
  const { locale } = useWording();
  const { own } = useRoom();
  const keepPhrase = (phrase: string) =>
    own.change((now) => ({ ...now, keptPhrases: [...new Set([...now.keptPhrases, phrase])] }));
  const groups = grouped(open, ({ code, blanks }) => sayOpenPoint(code, locale, namedBlanks(blanks, locale)));
  return (
    <ul className="open-list">
      {groups.map(([sentence, point, count]) => {
        const { phrase } = point.blanks;
        return (
          <li key={sentence}>
            <button type="button" onClick={() => onGo(point.path)}>
              {sentence}
              {count > 1 && <span className="opinion-count">{count}</span>}
            </button>
            {point.code === 'phrase-to-read-again' && typeof phrase === 'string' && (
              <button type="button" className="room-act" onClick={() => keepPhrase(phrase)}>
                {say('open.keepPhrase')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Points that say the same are said once, with how many there are; they lead to the first. */
export function grouped(
  open: readonly OpenPoint[],
  say: (point: OpenPoint) => string,
): readonly (readonly [sentence: string, first: OpenPoint, count: number])[] {
  const groups = new Map<string, [OpenPoint, number]>();
  for (const point of open) {
    const group = groups.get(say(point));
    if (group) group[1] += 1;
    else groups.set(say(point), [point, 1]);
  }
  return [...groups].map(([sentence, [first, count]]) => [sentence, first, count]);
}

/** Codes among the blanks, by their names. */
const namedBlanks = (blanks: OpenPoint['blanks'], locale: Locale): OpenPoint['blanks'] => ({
  ...blanks,
  ...(typeof blanks['scale'] === 'string' && {
    scale: gradingScale(blanks['scale'])?.[locale] ?? blanks['scale'],
  }),
  ...(typeof blanks['requirement'] === 'string' && {
    requirement: label('name', blanks['requirement'], locale),
  }),
});
