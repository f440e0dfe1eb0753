import { IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { opinionWords } from '../words.ts';

interface Props {
  /** What stands in the field, to be kept as a phrase. */
  readonly text: string;
  readonly onInsert: (phrase: string) => void;
  readonly onClose: () => void;
}

const most = 100;

/** Phrases of one's own, put in by a press; they follow the reviewer from case to case. */
export function Phrases({ text, onInsert, onClose }: Props) {
  const say = useWords(opinionWords);
  const { settings, changeSettings } = useRoom();
  const { phrases } = settings;
  const list = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    list.current?.querySelector('button')?.focus();
  }, []);
  const mayKeep = text.trim() !== '' && !phrases.includes(text.trim()) && phrases.length < most;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from any button inside
    <fieldset
      className="phrases"
      aria-label={say('phrases.open')}
      ref={list}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      {phrases.length === 0 && <p className="soft small">{say('phrases.none')}</p>}
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase}>
            <button type="button" onClick={() => onInsert(phrase)}>
              {phrase}
            </button>
            <button
              type="button"
              aria-label={say('phrases.forget', { phrase: phrase.slice(0, 60) })}
              title={say('phrases.forget', { phrase: phrase.slice(0, 60) })}
              onClick={() => changeSettings({ phrases: phrases.filter((one) => one !== phrase) })}
            >
              <IconTrash size={16} stroke={1.6} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <div className="row">
        {mayKeep && (
          <button
            type="button"
            className="room-act"
            onClick={() => changeSettings({ phrases: [...phrases, text.trim()] })}
          >
            {say('phrases.keep')}
          </button>
        )}
        <button type="button" className="room-act" onClick={onClose}>
          {say('phrases.close')}
        </button>
      </div>
    </fieldset>
  );
}
