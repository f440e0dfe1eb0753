import type { YesNoUnsure } from '@overread/readiness';
import { useWording } from '../../../wording/wording.tsx';
import { AnswerRow } from '../answer-row/answer-row.tsx';

interface Props {
  readonly id: string;
  readonly text: string;
  readonly value: YesNoUnsure | undefined;
  readonly onAnswer: (answer: YesNoUnsure) => void;
}

const answers = ['yes', 'no', 'unsure'] as const;

/** One sign, asked plainly. */
export function FlagQuestion({ id, text, value, onAnswer }: Props) {
  const { t } = useWording();
  return (
    <AnswerRow
      name={`flag-${id}`}
      question={text}
      value={value}
      options={answers.map((answer) => ({ value: answer, label: t(`questions.${answer}`) }))}
      onAnswer={onAnswer}
    />
  );
}
