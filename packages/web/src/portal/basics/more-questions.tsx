import { questionsOf } from '../../check/open-questions.ts';
import { QuestionField } from '../../check/questions/question-field/question-field.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWords } from '../../wording/wording.tsx';
import type { BasicsPart } from './basics-part.ts';
import { basicsWords } from './words.ts';

/** The case type's own questions, with what was answered before there was an account. */
export function MoreQuestions({ basics, onChange }: BasicsPart) {
  const say = useWords(basicsWords);
  const { caseType, answers } = basics;
  const answer = (id: string, given: string | undefined) => {
    const { [id]: _, ...others } = answers;
    onChange({ answers: given === undefined ? others : { ...others, [id]: given } });
  };
  return (
    <Sheet title={say('more')}>
      <p className="soft">{say('more.lead')}</p>
      <div>
        {questionsOf({ caseType, answers }).map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            value={answers[question.id]}
            onAnswer={(given) => answer(question.id, given)}
          />
        ))}
      </div>
    </Sheet>
  );
}
