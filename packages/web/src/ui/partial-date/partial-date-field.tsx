import { useId, useState } from 'react';
import type { Locale } from '@overread/readiness';
import { useWording, useWords } from '../../wording/wording.tsx';
import '../field/field.css';
import { dateOf, daysIn, partsOf, type DateParts } from './partial-date.ts';
import { dateWords } from './words.ts';
import './partial-date-field.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string | undefined;
  readonly onValue: (date: string | undefined) => void;
}

/** A date of which only the year need be known. */
export function PartialDateField({ label, hint, value, onValue }: Props) {
  const { locale } = useWording();
  const say = useWords(dateWords);
  const id = useId();
  const [parts, setParts] = useState(() => partsOf(value));
  const [shown, setShown] = useState(value);
  // Changed from outside, such as by another device: what stands here follows.
  if (value !== shown) {
    setShown(value);
    if (dateOf(parts) !== value) setParts(partsOf(value));
  }
  const change = (change: Partial<DateParts>) => {
    const next = { ...parts, ...change };
    setParts(next);
    onValue(dateOf(next));
  };
  return (
    <fieldset className="field partial-date">
      <legend>{label}</legend>
      {hint && <span className="field-hint">{hint}</span>}
      <div className="partial-date-parts">
        <label htmlFor={`${id}-year`}>
          <span>{say('year')}</span>
          <input
            id={`${id}-year`}
            inputMode="numeric"
            maxLength={4}
            value={parts.year}
            onChange={(event) => change({ year: event.target.value.replaceAll(/\D/g, '') })}
          />
        </label>
        <label htmlFor={`${id}-month`}>
          <span>{say('month')}</span>
          <select
            id={`${id}-month`}
            value={parts.month}
            onChange={(event) =>
              change({ month: event.target.value, ...(event.target.value === '' && { day: '' }) })
            }
          >
            <option value="">{say('unknown')}</option>
            {monthNames(locale).map((name, index) => (
              <option key={name} value={twoDigits(index + 1)}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={`${id}-day`}>
          <span>{say('day')}</span>
          <select
            id={`${id}-day`}
            value={parts.day}
            disabled={parts.month === ''}
            onChange={(event) => change({ day: event.target.value })}
          >
            <option value="">{say('unknown')}</option>
            {Array.from({ length: daysIn(parts.year, parts.month) }, (_, index) => (
              <option key={index} value={twoDigits(index + 1)}>
                {index + 1}
              </option>
            ))}
          </select>
        </label>
      </div>
    </fieldset>
  );
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function monthNames(locale: Locale): readonly string[] {
  const format = new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'long',
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 1)));
}
