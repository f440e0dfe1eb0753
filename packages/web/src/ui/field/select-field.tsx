import { useId } from 'react';
import './field.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: Value | '';
  /** What stands there while nothing is chosen. */
  readonly none?: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onValue: (value: Value | undefined) => void;
  readonly width?: 'short' | 'full';
}

/** One of many, as the browser's own list. */
export function SelectField<Value extends string>({
  label,
  hint,
  value,
  none,
  options,
  onValue,
  width = 'short',
}: Props<Value>) {
  const id = useId();
  return (
    <div className="field" data-width={width}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <select
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onValue(options.find((option) => option.value === event.target.value)?.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
