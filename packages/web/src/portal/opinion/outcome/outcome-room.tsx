import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { call } from '../../../api/call.ts';
import { Choice } from '../../../ui/choice/choice.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Loaded } from '../../../ui/loaded/loaded.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { ProblemNotice } from '../../../ui/notice/problem-notice.tsx';
import { Sheet } from '../../../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { dayWord } from '../../day-word.ts';
import { useCaseView } from '../../frame/case-context.tsx';
import { Room } from '../../frame/room.tsx';
import { outcomesQuery } from '../opinion-queries.ts';
import { outcomeWords, type OutcomeWord } from './words.ts';

/** What was decided and how it went, 3 and 12 months after the opinion; told by who wants to. */
export function OutcomeRoom() {
  const { id } = useCaseView();
  const say = useWords(outcomeWords);
  const { locale } = useWording();
  const query = useQuery(outcomesQuery(id));
  return (
    <Room title={say('heading')} lead={say('lead')}>
      <Loaded query={query}>
        {({ outcomes, due }) => (
          <>
            {due.map((month) => (
              <Tell key={month} month={month} />
            ))}
            {due.length === 0 && outcomes.length === 0 && (
              <Notice tone="plain">
                <p>{say('not-yet')}</p>
              </Notice>
            )}
            {outcomes.map(({ month, decision, change, text, at }) => (
              <Sheet key={month} title={say('told', { month, date: dayWord(at, locale) })}>
                <p>{say(decision)}</p>
                {change !== null && <p>{say(changeWord(change))}</p>}
                {text !== '' && <p className="as-written">{text}</p>}
              </Sheet>
            ))}
          </>
        )}
      </Loaded>
    </Room>
  );
}

const decisions = ['operated-as-proposed', 'operated-otherwise', 'not-operated', 'undecided'] as const;
/** Global rating of change (Jaeschke et al., Control Clin Trials 1989;10:407), in eleven steps. */
const steps = [5, 4, 3, 2, 1, 0, -1, -2, -3, -4, -5] as const;
const changeWord = (change: number): OutcomeWord => `change.${change}` as OutcomeWord;

function Tell({ month }: { readonly month: 3 | 12 }) {
  const { id: caseId } = useCaseView();
  const say = useWords(outcomeWords);
  const queries = useQueryClient();
  const [decision, setDecision] = useState<(typeof decisions)[number] | undefined>();
  const [change, setChange] = useState('');
  const [text, setText] = useState('');
  const tell = useMutation({
    mutationFn: (decided: (typeof decisions)[number]) =>
      call('tellOutcome', {
        params: { caseId },
        body: { month, decision: decided, change: change === '' ? null : Number(change), text },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId, 'outcomes'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (decision) tell.mutate(decision);
  };
  return (
    <form onSubmit={submit}>
      <Sheet title={say('month', { month })}>
        <Choice
          name={`decision-${month}`}
          legend={say('decision')}
          look="row"
          options={decisions.map((value) => ({ value, label: say(value) }))}
          value={decision}
          onChange={setDecision}
        />
        <SelectField
          label={say('change')}
          width="full"
          none={say('change.none')}
          value={change}
          options={steps.map((step) => ({ value: String(step), label: say(changeWord(step)) }))}
          onValue={(value) => setChange(value ?? '')}
        />
        <TextField label={say('text')} lines={4} maxLength={2_000} value={text} onValue={setText} />
        <ProblemNotice error={tell.error} />
        <div className="row">
          <Button type="submit" size="md" loading={tell.isPending} disabled={!decision}>
            {say('send')}
          </Button>
        </div>
      </Sheet>
    </form>
  );
}
