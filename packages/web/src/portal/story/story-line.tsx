import { entryText, entryWhen, type Placed } from '@overread/case';
import { useWording, useWords } from '../../wording/wording.tsx';
import { LineDrawing } from './line-drawing.tsx';
import { useWidth } from './use-width.ts';
import { storyRoomWords } from './words.ts';

/** The drawn line; who does not see it hears the same as a list. */
export function StoryLine({ placed }: { readonly placed: Placed }) {
  const { locale } = useWording();
  const say = useWords(storyRoomWords);
  const { ref, width } = useWidth();
  return (
    <figure className="story-line" ref={ref}>
      <figcaption>{say('line')}</figcaption>
      {placed.entries.length === 0 ? (
        <p className="soft">{say('lineEmpty')}</p>
      ) : (
        <>
          {width > 0 && <LineDrawing placed={placed} width={width} fontSize={13} />}
          <ol className="visually-hidden">
            {placed.entries.map((entry) => (
              <li key={entry.id}>
                {entryWhen(entry, locale)}: {entryText(entry, locale)}
              </li>
            ))}
          </ol>
        </>
      )}
    </figure>
  );
}
