import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isOpen, type CheckedRequirement } from '@overread/readiness';
import type { RequestView } from '@overread/case';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { SelectField } from '../../ui/field/select-field.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { GuardFindings, mustChange } from '../next/guard-findings.tsx';
import { MoveRefused } from '../next/move-refused.tsx';
import { Ticks } from '../ticks/ticks.tsx';
import type { CheckDesk } from './check-queries.ts';
import { checkWords, type CheckWord } from './words.ts';

interface Props {
  readonly desk: CheckDesk;
  readonly onDone: () => void;
}

const days = ['7', '14', '30'] as const;

/** A request made from what is open: to the patient in plain words, or to the hospital by a letter they sign. */
export function AskForm({ desk, onDone }: Props) {
  const say = useWords(checkWords);
  const { locale } = useWording();
  const { id: caseId, basics } = useCaseView();
  const queries = useQueryClient();
  const [id] = useState(() => crypto.randomUUID() as RequestView['id']);
  const [to, setTo] = useState<RequestView['to']>('patient');
  const open = desk.check.requirements
    .filter(isOpen)
    .filter(({ id: one, severity }) => severity !== 'helpful' && !desk.told.includes(one));
  const askable = open.filter(({ request, remedy }) => (to === 'hospital' ? request : remedy));
  const [chosen, setChosen] = useState<readonly string[]>(() => open.map((one) => one.id));
  const asked = askable.filter((one) => chosen.includes(one.id));
  const [hospital, setHospital] = useState(basics.hospital ?? '');
  const [remindAfter, setRemindAfter] = useState<(typeof days)[number] | undefined>('7');
  const proposed = proposal(asked, to, say);
  const [written, setWritten] = useState<string | null>(null);
  const text = written ?? proposed;
  const send = useMutation({
    mutationFn: () =>
      call('askForRecords', {
        params: { caseId },
        body: {
          id,
          to,
          language: locale,
          requirements: asked.map((one) => one.id),
          text: text.trim(),
          hospital: to === 'hospital' ? hospital.trim() : '',
          remindAfterDays: remindAfter === undefined ? null : Number(remindAfter),
        },
      }),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <Choice
        name="to"
        look="row"
        legend={say('ask.to')}
        value={to}
        onChange={setTo}
        options={[
          { value: 'patient', label: say('ask.patient'), hint: say('ask.patient.hint') },
          { value: 'hospital', label: say('ask.hospital'), hint: say('ask.hospital.hint') },
        ]}
      />
      <Ticks
        legend={say('ask.what')}
        options={askable.map((one) => ({ value: one.id, label: one.name }))}
        chosen={asked.map((one) => one.id)}
        onChosen={setChosen}
      />
      {to === 'hospital' && (
        <TextField label={say('ask.which')} value={hospital} maxLength={300} onValue={setHospital} />
      )}
      <TextField
        label={say('ask.text')}
        hint={say(to === 'hospital' ? 'ask.text.hospital' : 'ask.text.patient')}
        lines={8}
        maxLength={4_000}
        value={text}
        onValue={setWritten}
      />
      <GuardFindings text={text} />
      <SelectField
        label={say('ask.remind')}
        none={say('ask.remind.none')}
        value={remindAfter ?? ''}
        options={days.map((value) => ({ value, label: say('ask.remind.days', { days: Number(value) }) }))}
        onValue={setRemindAfter}
      />
      <MoveRefused error={send.error} />
      <div className="row">
        <Button
          type="submit"
          loading={send.isPending}
          disabled={asked.length === 0 || text.trim() === '' || mustChange(text)}
        >
          {say('ask.send')}
        </Button>
      </div>
    </form>
  );
}

type Say = ReturnType<typeof useWords<CheckWord>>;

/** Words to begin with, from the rules' own sentences. */
const proposal = (asked: readonly CheckedRequirement[], to: RequestView['to'], say: Say): string =>
  [
    say(to === 'hospital' ? 'ask.begin.hospital' : 'ask.begin.patient'),
    ...asked.map(({ name, remedy }) =>
      to === 'hospital' ? `– ${name}` : `– ${name}: ${remedy?.text ?? ''}`,
    ),
  ].join('\n');
