import { inPersonTests, sayValue, type Opinion, type OpinionAnswer } from '@overread/case';
import { label } from '@overread/readiness';
import { IconEye, IconHandStop, IconPhotoPlus } from '@tabler/icons-react';
import { answerWords } from './answer-words.ts';
import { Sureness } from './short-answer.tsx';

interface Props {
  readonly opinion: Opinion;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly title: string;
}

/** The person's own questions, each with its answer and what settles it. */
export function AnswerCards({ opinion, questions, title }: Props) {
  return (
    <section className="answers" aria-label={title}>
      <h2>{title}</h2>
      <ol>
        {questions.map(({ id, text }, index) => (
          <li key={id} className="answer">
            <h3>
              <span className="answer-number" aria-hidden>
                {index + 1}
              </span>
              {text}
            </h3>
            <AnswerGiven
              answer={opinion.answers.find(({ question }) => question === id)}
              language={opinion.language}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface GivenProps {
  readonly answer: OpinionAnswer | undefined;
  readonly language: Opinion['language'];
}

function AnswerGiven({ answer, language }: GivenProps) {
  const words = answerWords[language];
  if (!answer) return <p className="soft">{words.none}</p>;
  const { outcome, position, text, reason, wouldChange, confidence } = answer;
  if (outcome === 'declined')
    return (
      <div className="answer-given">
        <p className="answer-mark" data-tone="quiet">
          {words.declined}
        </p>
        <p>{reason}</p>
      </div>
    );
  return (
    <div className="answer-given">
      {position !== null && <p className="answer-position">{sayValue(`position.${position}`, language)}</p>}
      <p className="answer-text">{text}</p>
      <SettledBy answer={answer} language={language} />
      {wouldChange.trim() !== '' && (
        <p className="small">
          <strong>{words.change}</strong> {wouldChange}
        </p>
      )}
      {confidence !== null && <Sureness confidence={confidence} language={language} />}
    </div>
  );
}

const icons = { images: IconEye, 'needs-exam': IconHandStop, 'needs-view': IconPhotoPlus } as const;
const tones = { images: 'good', 'needs-exam': 'unsure', 'needs-view': 'unsure' } as const;

/** Whether these images settle it, or which test by hand or which image would. */
function SettledBy({
  answer: { settledBy, tests, views },
  language,
}: {
  readonly answer: OpinionAnswer;
  readonly language: Opinion['language'];
}) {
  if (settledBy === null) return null;
  const Icon = icons[settledBy];
  const named = {
    images: [],
    'needs-exam': tests.map((test) => inPersonTests[test][language]),
    'needs-view': views.map((view) => label('name', view, language)),
  }[settledBy];
  return (
    <div className="answer-mark" data-tone={tones[settledBy]}>
      <Icon size={20} stroke={1.7} aria-hidden />
      <span>
        {sayValue(`settled.${settledBy}`, language)}
        {named.length > 0 && (
          <ul>
            {named.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        )}
      </span>
    </div>
  );
}
