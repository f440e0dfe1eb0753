import { useId, type InputHTMLAttributes, type TextareaHTMLAttributes } from 'react';
import './field.css';

interface Shared {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly width?: 'short' | 'full';
}

type Props = Shared &
  (
    | ({ readonly lines?: undefined } & Omit<
        InputHTMLAttributes<HTMLInputElement>,
        'value' | 'onChange' | 'width'
      >)
    | ({ readonly lines: number } & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange'>)
  );

/** A labelled field, with its hint and its error tied to it for those who listen. */
export function TextField({ label, hint, error, value, onValue, width = 'full', ...rest }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': error ? true : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => onValue(event.target.value),
  };
  return (
    <div className="field" data-width={width}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {rest.lines === undefined ? <input {...rest} {...shared} /> : <Area {...rest} {...shared} />}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}

function Area({ lines, ...rest }: { readonly lines: number } & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return <textarea rows={lines} {...rest} />;
}
