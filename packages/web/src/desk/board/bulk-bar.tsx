import { Button } from '@mantine/core';
import { transitionFor, type BoardCase, type PersonId } from '@overread/case';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { asProblem, type WebProblemCode } from '../../api/problem.ts';
import { SelectField } from '../../ui/field/select-field.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { problemWords } from '../../wording/problem-words.ts';
import { useWords } from '../../wording/wording.tsx';
import { coordinatorsQuery } from './board-queries.ts';
import { boardWords } from './words.ts';

interface Outcome {
  readonly code: string;
  readonly problem: WebProblemCode | null;
}

/** What can be done to the ticked cases, one after the other, each with its own answer. */
export function BulkBar({ chosen }: { readonly chosen: readonly BoardCase[] }) {
  const say = useWords(boardWords);
  const problemIn = useWords(problemWords);
  const queries = useQueryClient();
  const { data } = useQuery(coordinatorsQuery);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const act = async (cases: readonly BoardCase[], one: (kase: BoardCase) => Promise<unknown>) => {
    setIsBusy(true);
    setOutcomes([]);
    for (const kase of cases) {
      const problem = await one(kase).then(
        () => null,
        (error: unknown) => asProblem(error).code,
      );
      setOutcomes((before) => [...before, { code: kase.code, problem }]);
    }
    setIsBusy(false);
    await queries.invalidateQueries({ queryKey: ['board'] });
  };
  const own = (owner: PersonId | null) =>
    act(chosen, ({ id, owner: before }) =>
      call('setOwner', {
        params: { caseId: id },
        body: { owner, over: before?.personId ?? null },
      }),
    );
  const toCheck = chosen.filter(({ state }) => transitionFor('start-checking', state));
  const failed = outcomes.filter(({ problem }) => problem !== null);
  return (
    <div className="board-bulk" data-open={chosen.length > 0 || outcomes.length > 0 || undefined}>
      {chosen.length > 0 && (
        <div className="row">
          <strong>{say('ticked', { count: chosen.length })}</strong>
          <Button disabled={!data} loading={isBusy} onClick={() => data && void own(data.me)}>
            {say('take')}
          </Button>
          <Button variant="default" disabled={isBusy} onClick={() => void own(null)}>
            {say('let-go')}
          </Button>
          {toCheck.length > 0 && (
            <Button
              variant="default"
              disabled={isBusy}
              onClick={() =>
                void act(toCheck, ({ id }) =>
                  call('moveCase', { params: { caseId: id, move: 'start-checking' }, body: {} }),
                )
              }
            >
              {say('check', { count: toCheck.length })}
            </Button>
          )}
          <SelectField
            label={say('give')}
            none={say('choose')}
            value=""
            options={(data?.coordinators ?? []).map(({ personId, name }) => ({
              value: personId,
              label: name,
            }))}
            onValue={(personId) => personId && void own(personId)}
          />
        </div>
      )}
      <div aria-live="polite">
        {outcomes.length > 0 && (
          <Notice tone={failed.length > 0 ? 'unsure' : 'good'}>
            <p>{say('done', { count: outcomes.length - failed.length })}</p>
            {failed.length > 0 && (
              <ul>
                {failed.map(({ code, problem }) => (
                  <li key={code}>
                    {code}: {problemIn(problem ?? 'fault')}
                  </li>
                ))}
              </ul>
            )}
          </Notice>
        )}
      </div>
    </div>
  );
}
