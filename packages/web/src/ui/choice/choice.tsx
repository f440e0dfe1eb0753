import type { ReactNode } from 'react';
import './choice.css';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  readonly icon?: ReactNode;
}

interface Props<Value extends string> {
  readonly name: string;
  readonly legend: ReactNode;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** `cards`: a grid with pictures; `row`: one line of short answers. */
  readonly look: 'cards' | 'row';
}

/** One answer out of a few, as native radio buttons: arrows move, and the form is read out as one question. */
export function Choice<Value extends string>({ name, legend, options, value, onChange, look }: Props<Value>) {
  return (
    <fieldset className="choice" data-look={look}>
      <legend>{legend}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <label key={option.value} className="choice-option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.icon}
            <span className="choice-text">
              <span className="choice-label">{option.label}</span>
              {option.hint && <span className="choice-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
