import { Button } from '@mantine/core';
import { inPersonTests, visitKinds, type InPersonTestId, type VisitView } from '@overread/case';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { Ticks } from '../../desk/ticks/ticks.tsx';
import { SelectField } from '../../ui/field/select-field.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import type { Visits } from './visit-queries.ts';
import { wallClock, zones } from './visit-times.ts';
import { visitWords } from './words.ts';
import '../../desk/desk.css';

interface Props {
  readonly askedTests: Visits['askedTests'];
  /** Planned anew; a new one when left out. */
  readonly visit?: VisitView;
  readonly onDone: () => void;
}

/** When, by the clock of the place; where; for which tests; with which interpreter. */
export function PlanForm({ askedTests, visit, onDone }: Props) {
  const say = useWords(visitWords);
  const { locale } = useWording();
  const { id: caseId } = useCaseView();
  const queries = useQueryClient();
  const [visitId] = useState(() => visit?.id ?? (crypto.randomUUID() as VisitView['id']));
  const [kind, setKind] = useState<VisitView['kind']>(visit?.kind ?? 'in-person');
  const [zone, setZone] = useState(visit?.zone ?? 'Asia/Shanghai');
  const [local, setLocal] = useState(visit ? wallClock(visit.startsAt, visit.zone) : '');
  const [minutes, setMinutes] = useState(String(visit?.minutes ?? 30));
  const [texts, setTexts] = useState({
    hospital: visit?.hospital ?? '',
    department: visit?.department ?? '',
    room: visit?.room ?? '',
    address: visit?.address ?? '',
    contact: visit?.contact ?? '',
    notes: visit?.notes ?? '',
  });
  const [tests, setTests] = useState<readonly InPersonTestId[]>(visit?.tests ?? askedTests);
  const [interpreter, setInterpreter] = useState(
    visit?.interpreter ?? { isNeeded: false, who: '', isBooked: false },
  );
  const offered = [...new Set([...askedTests, ...tests])];
  const plan = useMutation({
    mutationFn: () =>
      call('planVisit', {
        params: { caseId, visitId },
        body: {
          version: visit?.version ?? 0,
          plan: { kind, zone, local, minutes: Number(minutes), tests: [...tests], interpreter, ...texts },
        },
      }),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  const field = (name: keyof typeof texts, lines?: number) => (
    <TextField
      label={say(`field.${name}`)}
      {...(lines === undefined ? {} : { lines })}
      maxLength={name === 'notes' ? 2_000 : name === 'address' ? 600 : 300}
      value={texts[name]}
      onValue={(value) => setTexts({ ...texts, [name]: value })}
    />
  );
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        plan.mutate();
      }}
    >
      <SelectField
        label={say('field.kind')}
        value={kind}
        options={visitKinds.map((value) => ({ value, label: say(`kind.${value}`) }))}
        onValue={(value) => value && setKind(value)}
      />
      <TextField
        label={say('field.local')}
        hint={say('field.local.hint')}
        type="datetime-local"
        width="short"
        value={local}
        onValue={setLocal}
      />
      <SelectField
        label={say('field.zone')}
        value={zone}
        options={zones().map((value) => ({ value, label: value }))}
        onValue={(value) => value && setZone(value)}
      />
      <TextField
        label={say('field.minutes')}
        type="number"
        min={5}
        max={600}
        width="short"
        value={minutes}
        onValue={setMinutes}
      />
      {field('hospital')}
      {field('department')}
      {field('room')}
      {field('address', 3)}
      {field('contact')}
      {offered.length > 0 && (
        <Ticks
          legend={say('field.tests')}
          options={offered.map((value) => ({ value, label: inPersonTests[value][locale] }))}
          chosen={tests}
          onChosen={setTests}
        />
      )}
      <label className="desk-tick">
        <input
          type="checkbox"
          checked={interpreter.isNeeded}
          onChange={({ target }) => setInterpreter({ ...interpreter, isNeeded: target.checked })}
        />
        {say('field.needs')}
      </label>
      {interpreter.isNeeded && (
        <>
          <TextField
            label={say('field.who')}
            maxLength={300}
            value={interpreter.who}
            onValue={(who) => setInterpreter({ ...interpreter, who })}
          />
          <label className="desk-tick">
            <input
              type="checkbox"
              checked={interpreter.isBooked}
              onChange={({ target }) => setInterpreter({ ...interpreter, isBooked: target.checked })}
            />
            {say('field.booked')}
          </label>
        </>
      )}
      {field('notes', 3)}
      <p className="soft small">{say('plan.hint')}</p>
      <ProblemNotice error={plan.error} />
      <div className="row">
        <Button
          type="submit"
          loading={plan.isPending}
          disabled={local === '' || texts.hospital.trim() === '' || !(Number(minutes) >= 5)}
        >
          {say('plan.do')}
        </Button>
      </div>
    </form>
  );
}
