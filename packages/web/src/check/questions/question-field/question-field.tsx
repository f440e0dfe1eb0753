import { useId } from 'react';
import { useWording } from '../../../wording/wording.tsx';
import type { QuestionView } from '../../open-questions.ts';
import { AnswerRow } from '../answer-row/answer-row.tsx';
import './question-field.css';

interface Props {
  readonly question: QuestionView;
  readonly value: string | undefined;
  readonly onAnswer: (answer: string | undefined) => void;
}

/** A question in the form its answers have. */
export function QuestionField(props: Props) {
  const { kind } = props.question;
  if (kind === 'date') return <DateField {...props} />;
  if (kind === 'choices') return <ChoicesField {...props} />;
  return <OneField {...props} />;
}

function OneField({ question, value, onAnswer }: Props) {
  const { locale } = useWording();
  const options = question.options.map((option) => ({ value: option.value, label: option.say(locale) }));
  return (
    <AnswerRow
      name={`question-${question.id}`}
      question={question.say(locale)}
      value={value}
      options={options}
      wide={options.length > 3}
      onAnswer={onAnswer}
    />
  );
}

function ChoicesField({ question, value, onAnswer }: Props) {
  const { locale } = useWording();
  const chosen = value ? value.split(',') : [];
  const toggle = (option: string) => {
    const next = chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option];
    onAnswer(next.length > 0 ? next.join(',') : undefined);
  };
  return (
    <fieldset className="question-field">
      <legend>{question.say(locale)}</legend>
      <div className="question-field-choices">
        {question.options.map(({ value: option, say }) => (
          <label key={option}>
            <input type="checkbox" checked={chosen.includes(option)} onChange={() => toggle(option)} />
            {say(locale)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function DateField({ question, value, onAnswer }: Props) {
  const { locale } = useWording();
  const id = useId();
  return (
    <div className="question-field question-field-date">
      <label htmlFor={id}>{question.say(locale)}</label>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        onChange={(event) => onAnswer(event.target.value || undefined)}
      />
    </div>
  );
}
