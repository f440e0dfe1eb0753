import { useWords } from '../../../wording/wording.tsx';
import type { MeasuringDesk } from '../desk/measuring-desk.ts';
import type { SeenMark } from '../marks/mark-store.ts';
import { measuringWords } from '../words.ts';

/** What keeps a mark from being kept, and what can be done. Nothing is said of one that is. */
export function MarkTrouble({
  desk: { store },
  seen,
}: {
  readonly desk: MeasuringDesk;
  readonly seen: SeenMark;
}) {
  const say = useWords(measuringWords);
  const { is, annotation } = seen;
  if (is === 'kept') return null;
  return (
    <span className="mark-trouble" data-is={is}>
      {say(`is.${is}`)}
      {is === 'refused' && (
        <>
          <button type="button" className="viewer-button" onClick={() => store.again(annotation.id)}>
            {say('again')}
          </button>
          <button type="button" className="viewer-button" onClick={() => void store.giveUp(annotation.id)}>
            {say('give-up')}
          </button>
        </>
      )}
      {is === 'changed-meanwhile' && (
        <>
          <button type="button" className="viewer-button" onClick={() => store.choose(annotation.id, 'mine')}>
            {say('mine')}
          </button>
          <button
            type="button"
            className="viewer-button"
            onClick={() => store.choose(annotation.id, 'theirs')}
          >
            {say('theirs')}
          </button>
        </>
      )}
    </span>
  );
}
