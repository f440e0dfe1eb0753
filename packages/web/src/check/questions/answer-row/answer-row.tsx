import './answer-row.css';

interface Props<Value extends string> {
  readonly name: string;
  readonly question: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | undefined;
  /** The answers need a line of their own. */
  readonly wide?: boolean;
  readonly onAnswer: (value: Value) => void;
}

/** A question on the left, its few answers on the right. */
export function AnswerRow<Value extends string>({
  name,
  question,
  options,
  value,
  wide = false,
  onAnswer,
}: Props<Value>) {
  return (
    <fieldset className="answer-row" data-wide={wide || undefined}>
      <legend>{question}</legend>
      <div className="answer-row-options">
        {options.map((option) => (
          <label key={option.value} className="answer-row-option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onAnswer(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
