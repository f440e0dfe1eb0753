import { entryText, entryWhen, type Placed } from '@overread/case';
import { useWording } from '../../wording/wording.tsx';
import { LineDrawing } from './line-drawing.tsx';
import { useWidth } from './use-width.ts';
import './story-line.css';

interface Props {
  readonly placed: Placed;
  readonly title: string;
  /** What stands there while nothing is on the line. */
  readonly empty: string;
}

/** The drawn line; who does not see it hears the same as a list. */
export function StoryLine({ placed, title, empty }: Props) {
  const { locale } = useWording();
  const { ref, width } = useWidth();
  return (
    <figure className="story-line" ref={ref}>
      <figcaption>{title}</figcaption>
      {placed.entries.length === 0 ? (
        <p className="soft">{empty}</p>
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
