import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { opinionWords } from '../words.ts';
import { Phrases } from './phrases.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
  /** Stands after the field, as a count of words. */
  readonly count?: string;
}

/** A text of the opinion in the language it is written in, with one's own phrases at a key. */
export function TextArea({ label, hint, value, onValue, rows = 2, maxLength = 4_000, count }: Props) {
  const id = useId();
  const say = useWords(opinionWords);
  const { own } = useRoom();
  const area = useRef<HTMLTextAreaElement>(null);
  const [hasPhrases, setPhrases] = useState(false);
  const insert = (phrase: string) => {
    const field = area.current;
    const [start, end] = [field?.selectionStart ?? value.length, field?.selectionEnd ?? value.length];
    onValue(`${value.slice(0, start)}${phrase}${value.slice(end)}`.slice(0, maxLength));
    setPhrases(false);
    field?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.code !== 'Semicolon') return;
    event.preventDefault();
    setPhrases(true);
  };
  return (
    <div className="field text-area">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <textarea
        id={id}
        ref={area}
        rows={rows}
        maxLength={maxLength}
        lang={own.opinion.language === 'zh' ? 'zh-Hans' : 'en'}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="text-area-foot">
        {count && <span className="soft small">{count}</span>}
        <button
          type="button"
          className="text-area-phrases"
          aria-expanded={hasPhrases}
          title={say('phrases.hint')}
          onClick={() => setPhrases(!hasPhrases)}
        >
          {say('phrases.open')}
          <span className="visually-hidden">: {label}</span>
        </button>
      </div>
      {hasPhrases && (
        <Phrases
          text={value}
          onInsert={insert}
          onClose={() => {
            setPhrases(false);
            area.current?.focus();
          }}
        />
      )}
    </div>
  );
}
