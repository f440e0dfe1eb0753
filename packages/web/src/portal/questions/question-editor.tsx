import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { isToMend, lintQuestion, lintQuestions, sayQuestion, type QuestionLint } from '@overread/case';
import { TextField } from '../../ui/field/text-field.tsx';
import { StateMark } from '../../ui/state-mark/state-mark.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { questionsWords } from './words.ts';

interface Props {
  readonly questions: readonly string[];
  readonly most: number;
  readonly onSet: (index: number, text: string) => void;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
}

/** The questions, each with what could be better in it, and what holds for them together. */
export function QuestionEditor({ questions, most, onSet, onAdd, onRemove }: Props) {
  const say = useWords(questionsWords);
  return (
    <div className="questions-all">
      {questions.length === 0 && <p className="soft">{say('none')}</p>}
      {questions.map((text, index) => (
        <div className="questions-one" key={index}>
          <div className="questions-field">
            <TextField
              label={say('question', { number: index + 1 })}
              lines={3}
              maxLength={1_000}
              value={text}
              onValue={(next) => onSet(index, next)}
            />
            <Button
              variant="subtle"
              aria-label={say('remove', { number: index + 1 })}
              title={say('remove', { number: index + 1 })}
              onClick={() => onRemove(index)}
            >
              <IconTrash size={20} stroke={1.6} aria-hidden />
            </Button>
          </div>
          {text.trim().length > 8 && <Look text={text} onUse={(better) => onSet(index, better)} />}
        </div>
      ))}
      {questions.length < most && (
        <Button
          variant="default"
          size="md"
          leftSection={<IconPlus size={18} stroke={2} aria-hidden />}
          onClick={onAdd}
        >
          {say('add')}
        </Button>
      )}
      <Together questions={questions} />
    </div>
  );
}

/** Where the case has a side, wordings are offered with it. */
function useLintOptions() {
  const { locale } = useWording();
  const { basics } = useCaseView();
  const { side } = basics;
  const sided = side === 'left' || side === 'right' || side === 'both';
  return {
    caseType: basics.caseType,
    language: locale,
    ...(sided && { side }),
    operationProposed: Boolean(basics.proposedOperation),
    openRequirements: [],
  } as const;
}

function Look({ text, onUse }: { readonly text: string; readonly onUse: (better: string) => void }) {
  const { locale } = useWording();
  const say = useWords(questionsWords);
  const options = useLintOptions();
  const lint = lintQuestion(text, options);
  if (lint.issues.length === 0) return <Clear lint={lint} />;
  return (
    <ul className="questions-issues" data-mend={isToMend(lint) || undefined} aria-live="polite">
      {lint.issues.map(({ code, better }) => (
        <li key={code}>
          <p>
            <StateMark state={isToMend(lint) ? 'unsure' : 'would-help'} size={20} />
            {sayQuestion(`issue.${code}`, locale)}
          </p>
          {better.length > 0 && (
            <>
              <p className="soft small">{say('better')}</p>
              {better.map((wording) => (
                <div className="questions-better" key={wording}>
                  <p>{wording}</p>
                  <Button variant="default" size="xs" onClick={() => onUse(wording)}>
                    {say('use')}
                  </Button>
                </div>
              ))}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Clear({ lint }: { readonly lint: QuestionLint }) {
  const say = useWords(questionsWords);
  return (
    <p className="questions-clear">
      <StateMark state="there" size={20} />
      {say(lint.setting === 'remote' || lint.setting === null ? 'good' : 'exam')}
    </p>
  );
}

function Together({ questions }: { readonly questions: readonly string[] }) {
  const { locale } = useWording();
  const options = useLintOptions();
  const written = useMemo(() => questions.filter((one) => one.trim() !== ''), [questions]);
  const { list } = lintQuestions(written, options);
  if (list.length === 0) return null;
  return (
    <ul className="questions-issues" aria-live="polite">
      {list.map(({ code, count, questions: at }) => (
        <li key={`${code}${at.join()}`}>
          <p>
            <StateMark state="would-help" size={20} />
            {sayQuestion(`list.${code}`, locale, {
              count,
              questions: at.map((index) => index + 1).join(', '),
              requirements: '',
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}
