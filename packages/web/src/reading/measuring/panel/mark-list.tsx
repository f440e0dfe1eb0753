import type { Annotation } from '@overread/case';
import { measurementOf, measurementWords, planeWords } from '@overread/imaging';
import { IconArrowBackUp, IconClipboardPlus, IconTrash } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { readingOf } from '../desk/mark-of.ts';
import type { DeskState, MeasuringDesk } from '../desk/measuring-desk.ts';
import { readingText } from '../layer/reading-text.ts';
import type { SeenMark } from '../marks/mark-store.ts';
import { measuringWords } from '../words.ts';
import { MarkTrouble } from './mark-trouble.tsx';

interface Props {
  readonly desk: MeasuringDesk;
  readonly state: DeskState;
  readonly onShow: (mark: Annotation) => void;
  readonly onUse: (mark: Annotation) => void;
}

/** Everything marked on the images of the case: gone to, worded, used in the opinion, taken away. */
export function MarkList({ desk, state, onShow, onUse }: Props) {
  const say = useWords(measuringWords);
  const marks = useSyncExternalStore(desk.store.subscribe, desk.store.all);
  const loaded = useSyncExternalStore(desk.store.subscribe, desk.store.loaded);
  return (
    <section className="mark-list" aria-label={say('marks')}>
      <div className="mark-list-top">
        <h2>{say('marks')}</h2>
        {desk.store.canUndo && (
          <button
            type="button"
            className="bar-button"
            title={say('undo')}
            aria-label={say('undo')}
            onClick={() => desk.store.undo()}
          >
            <IconArrowBackUp size={18} />
          </button>
        )}
      </div>
      {loaded !== 'loading' && loaded !== 'loaded' && <p className="guide-warn">{say('marks.failed')}</p>}
      {marks.length === 0 && <p className="measure-soft">{say('marks.none')}</p>}
      <ul>
        {marks.map((seen) => (
          <MarkRow
            key={seen.annotation.id}
            desk={desk}
            seen={seen}
            isSelected={state.selected === seen.annotation.id}
            onShow={onShow}
            onUse={onUse}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps extends Omit<Props, 'state'> {
  readonly seen: SeenMark;
  readonly isSelected: boolean;
}

function MarkRow({ desk, seen, isSelected, onShow, onUse }: RowProps) {
  const say = useWords(measuringWords);
  const { annotation: mark, by } = seen;
  const { what, plane } = useMarkWords(desk, mark);
  const isOwn = by === 'me';
  return (
    <li className="mark-row" data-selected={isSelected || undefined}>
      <button
        type="button"
        className="mark-what"
        aria-label={say('show', { what })}
        onClick={() => {
          desk.select(mark.id);
          onShow(mark);
        }}
      >
        {what}
        {plane !== '' && <span className="measure-soft">{plane}</span>}
        {!isOwn && <span className="measure-soft">{say('marks.earlier')}</span>}
      </button>
      {isOwn && (
        <span className="mark-acts">
          {mark.value !== null && (
            <button
              type="button"
              className="bar-button"
              title={say('use')}
              aria-label={`${say('use')}: ${what}`}
              onClick={() => onUse(mark)}
            >
              <IconClipboardPlus size={18} />
            </button>
          )}
          <button
            type="button"
            className="bar-button"
            title={say('remove', { what })}
            aria-label={say('remove', { what })}
            onClick={() => desk.remove(mark.id)}
          >
            <IconTrash size={18} />
          </button>
        </span>
      )}
      {isOwn && isSelected && (
        <span className="mark-words">
          <input
            aria-label={say('level')}
            placeholder={say('level')}
            maxLength={20}
            defaultValue={mark.level}
            onBlur={(event) =>
              event.target.value !== mark.level && desk.change(mark, { level: event.target.value })
            }
          />
          <input
            aria-label={say('note')}
            placeholder={say('note')}
            maxLength={500}
            defaultValue={mark.text}
            onBlur={(event) =>
              event.target.value !== mark.text && desk.change(mark, { text: event.target.value })
            }
          />
        </span>
      )}
      {isOwn && <MarkTrouble desk={desk} seen={seen} />}
    </li>
  );
}

/** “Cobb angle 24.5°”, and in which plane a length holds. */
function useMarkWords(
  desk: MeasuringDesk,
  mark: Annotation,
): { readonly what: string; readonly plane: string } {
  const say = useWords(measuringWords);
  const { locale } = useWording();
  const row = measurementOf(mark.measurement ?? '');
  const series = desk.seriesOf(mark);
  const more = [mark.level, mark.text].filter((part) => part !== '').join(' · ');
  if (!row || !series)
    return { what: [say('marks.key'), more].filter((part) => part !== '').join(' · '), plane: '' };
  const reading = readingOf(mark, series);
  const isLength = reading.known && reading.value.unit.startsWith('mm');
  return {
    what: [`${measurementWords[row.id][locale]} ${readingText(reading, locale)}`, more]
      .filter((part) => part !== '')
      .join(' · '),
    plane: isLength ? planeWords[reading.value.calibration][locale] : '',
  };
}
