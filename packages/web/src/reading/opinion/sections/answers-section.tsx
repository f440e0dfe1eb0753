import type { OpinionAnswer } from '@overread/case';
import { useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { changeRow } from '../fields/change-row.ts';
import { ConfidencePick } from '../fields/confidence-pick.tsx';
import { ManyOf } from '../fields/many-of.tsx';
import { Part } from '../fields/part.tsx';
import { Pick } from '../fields/pick.tsx';
import { TestsPick } from '../fields/tests-pick.tsx';
import { TextArea } from '../fields/text-area.tsx';
import { useRequirements } from '../fields/use-requirements.ts';
import { opinionWords } from '../words.ts';
import { Section } from './section.tsx';
import { sectionWords } from './words.ts';

/** Every question that was asked, answered or declined, and marked by what settles it. */
export function AnswersSection() {
  const { own, brief } = useRoom();
  const say = useWords(sectionWords);
  return (
    <Section id="answers">
      {brief.questions.length === 0 && <p className="soft">{say('answers.none')}</p>}
      {brief.questions.map(({ id, text }, index) => {
        const answer = own.opinion.answers.find(({ question }) => question === id) ?? emptyAnswer(id);
        return (
          <AnswerCard
            key={id}
            number={index + 1}
            text={text}
            answer={answer}
            onAnswer={(part) => own.change((now) => ({ ...now, answers: put(now.answers, id, part) }))}
          />
        );
      })}
    </Section>
  );
}

const emptyAnswer = (question: string): OpinionAnswer => ({
  question,
  outcome: null,
  position: null,
  text: '',
  reason: '',
  settledBy: null,
  tests: [],
  views: [],
  confidence: null,
  wouldChange: '',
});

const put = (answers: readonly OpinionAnswer[], id: string, part: Partial<OpinionAnswer>): OpinionAnswer[] =>
  answers.some(({ question }) => question === id)
    ? changeRow(answers, ({ question }) => question === id, part)
    : [...answers, { ...emptyAnswer(id), ...part }];

interface CardProps {
  readonly number: number;
  readonly text: string;
  readonly answer: OpinionAnswer;
  readonly onAnswer: (change: Partial<OpinionAnswer>) => void;
}

const outcomes = ['answered', 'declined'] as const;
const positions = ['yes', 'no', 'partly', 'open'] as const;

function AnswerCard({ number, text, answer, onAnswer }: CardProps) {
  const say = useWords(sectionWords);
  const { outcome } = answer;
  return (
    <Part path={`answers.${answer.question}`}>
      <article className="finding" aria-label={text}>
        <h3>
          {number}. {text}
        </h3>
        <Pick
          legend={say('answer.outcome')}
          values={outcomes}
          say={(value) => say(`answer.${value}`)}
          value={outcome}
          onValue={(value) => onAnswer({ outcome: value })}
        />
        {outcome === 'declined' && (
          <TextArea
            label={say('answer.reason')}
            value={answer.reason}
            onValue={(reason) => onAnswer({ reason })}
          />
        )}
        {outcome === 'answered' && (
          <>
            <TextArea
              label={say('answer.text')}
              rows={3}
              value={answer.text}
              onValue={(value) => onAnswer({ text: value })}
            />
            <Pick
              legend={say('answer.position')}
              values={positions}
              say={(value) => say(`position.${value}`)}
              value={answer.position}
              onValue={(position) => onAnswer({ position })}
            />
            <ConfidencePick value={answer.confidence} onValue={(confidence) => onAnswer({ confidence })} />
          </>
        )}
        {outcome !== null && <SettledBy answer={answer} onAnswer={onAnswer} />}
        {outcome === 'answered' && (
          <TextArea
            label={say('wouldChange')}
            rows={1}
            value={answer.wouldChange}
            onValue={(wouldChange) => onAnswer({ wouldChange })}
          />
        )}
      </article>
    </Part>
  );
}

const marks = ['images', 'needs-exam', 'needs-view'] as const;

function SettledBy({ answer, onAnswer }: Omit<CardProps, 'number' | 'text'>) {
  const say = useWords(sectionWords);
  const count = useWords(opinionWords);
  const requirements = useRequirements();
  return (
    <>
      <Pick
        legend={say('answer.settledBy')}
        values={marks}
        say={(value) => say(`settled.${value}`)}
        value={answer.settledBy}
        onValue={(settledBy) => onAnswer({ settledBy })}
      />
      {answer.settledBy === 'needs-exam' && (
        <TestsPick tests={answer.tests} onTests={(tests) => onAnswer({ tests })} />
      )}
      {answer.settledBy === 'needs-view' && (
        <ManyOf
          heading={say('answer.views')}
          count={count('tests.chosen', { count: answer.views.length })}
          options={requirements}
          chosen={answer.views}
          onChosen={(views) => onAnswer({ views })}
        />
      )}
    </>
  );
}
