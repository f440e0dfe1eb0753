import { useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { questionsQuery } from '../../api/case-queries.ts';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { Room } from '../frame/room.tsx';
import { useCaseChanged } from '../frame/use-case-moves.ts';
import { KeepMark } from '../keeping/keep-mark.tsx';
import type { Kept } from '../keeping/keeper.ts';
import { useKeeper } from '../keeping/use-keeper.ts';
import { Bank } from './bank.tsx';
import { QuestionEditor } from './question-editor.tsx';
import { questionsWords } from './words.ts';
import './questions.css';

/** Three to five questions, looked at while they are written. */
export function QuestionsRoom() {
  const { id } = useCaseView();
  const say = useWords(questionsWords);
  const query = useQuery(questionsQuery(id));
  return (
    <Room step="questions" title={say('heading')} lead={say('lead')}>
      <Loaded query={query}>
        {({ version, questions }) => <Questions kept={{ version, value: questions }} />}
      </Loaded>
    </Room>
  );
}

const most = 8;

function Questions({ kept }: { readonly kept: Kept<readonly string[]> }) {
  const { id } = useCaseView();
  const say = useWords(questionsWords);
  const queries = useQueryClient();
  const params = { caseId: id };
  const caseChanged = useCaseChanged();
  const { state, change, choose, again } = useKeeper<readonly string[]>(kept, {
    keep: async ({ version, value }) => {
      const written = value.map((one) => one.trim()).filter((one) => one !== '');
      const done = await call('keepQuestions', { params, body: { version, questions: written } });
      caseChanged();
      return done;
    },
    latest: async () => {
      const { version, questions } = await queries.fetchQuery({ ...questionsQuery(id), staleTime: 0 });
      return { version, value: questions };
    },
  });
  const questions = state.value;
  const set = (index: number, text: string) =>
    change(questions.map((one, at) => (at === index ? text : one)));
  return (
    <>
      <KeepMark
        state={state}
        onChoose={choose}
        onAgain={again}
        show={(some) => (
          <ol className="questions-few">
            {some.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ol>
        )}
      />
      <QuestionEditor
        questions={questions}
        most={most}
        onSet={set}
        onAdd={() => change([...questions, ''])}
        onRemove={(index) => change(questions.filter((_, at) => at !== index))}
      />
      <Bank
        taken={questions}
        full={questions.length >= most}
        onTake={(text) => change([...questions.filter((one) => one.trim() !== ''), text])}
      />
      {questions.length >= most && <p className="soft">{say('full')}</p>}
    </>
  );
}
