import { Button } from '@mantine/core';
import type { Condition } from '@overread/case';
import type { CheckJson } from '@overread/readiness';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readinessQuery } from '../../api/case-queries.ts';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import type { useMove } from '../../portal/frame/use-case-moves.ts';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { StateMark } from '../../ui/state-mark/state-mark.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import type { DeskMove } from './desk-moves.ts';
import { GuardFindings, mustChange } from './guard-findings.tsx';
import { MoveRefused } from './move-refused.tsx';
import { nextWords } from './words.ts';

interface Props {
  readonly move: DeskMove;
  readonly lacking: readonly string[];
  readonly does: ReturnType<typeof useMove>;
  readonly onDone: () => void;
}

/** Met by what is written in the form itself. */
const byWriting: readonly string[] = ['reason-given', 'nothing-blocks-or-overruled'];

/** What a move does, what is lacking for it, what is written with it, and the act itself. */
export function MoveForm({ move: { act, written }, lacking, does, onDone }: Props) {
  const say = useWords(nextWords);
  const [reason, setReason] = useState('');
  const overruling = written === 'overruling' && lacking.includes('nothing-blocks-or-overruled');
  const writes = written === 'to-patient' || overruling;
  const first = lacking.filter((one) => !(writes && byWriting.includes(one)));
  const text = reason.trim();
  // Where the wording stops a release is told by trying.
  const isHeld =
    first.some((one) => one !== 'honest-wording') ||
    (writes && (text === '' || (written === 'to-patient' && mustChange(text))));
  const go = () => does.mutate({ move: act, ...(writes && { reason: text }) }, { onSuccess: onDone });
  return (
    <div className="desk-move">
      <p>{say(`does.${act}`)}</p>
      {first.length > 0 && <Lacking conditions={first} />}
      {overruling && <Overruled />}
      {writes && (
        <TextField
          label={say(overruling ? 'reason.overruling' : 'reason.to-patient')}
          hint={say(overruling ? 'reason.overruling.hint' : 'reason.to-patient.hint')}
          lines={5}
          maxLength={2_000}
          value={reason}
          onValue={setReason}
        />
      )}
      {adviceActs.has(act) && reason === '' && <RulesWords onWords={setReason} />}
      {written === 'to-patient' && <GuardFindings text={text} />}
      <MoveRefused error={does.error} />
      <div className="row">
        <Button disabled={isHeld} loading={does.isPending} onClick={go}>
          {say(written === 'to-patient' ? 'go.send' : 'go')}
        </Button>
      </div>
    </div>
  );
}

/** Where the house tells someone honestly that it will not go on, the rules have words for why. */
const adviceActs: ReadonlySet<string> = new Set(['advise-against', 'decline-case']);

/** Puts the honest filter's own reasons into the field, to be looked at and changed. */
function RulesWords({ onWords }: { readonly onWords: (words: string) => void }) {
  const say = useWords(nextWords);
  const { locale } = useWording();
  const { id: caseId } = useCaseView();
  const { data } = useQuery(readinessQuery(caseId, locale));
  const advice = (data?.check as CheckJson | undefined)?.advice;
  if (!advice) return null;
  const words = [
    say('advice.begin'),
    ...advice.reasons.map(({ text }) => `– ${text}`),
    say('advice.instead'),
  ].join('\n');
  return (
    <div className="row">
      <Button variant="subtle" onClick={() => onWords(words)}>
        {say('advice.use')}
      </Button>
    </div>
  );
}

function Lacking({ conditions }: { readonly conditions: readonly string[] }) {
  const say = useWords(nextWords);
  return (
    <div>
      <p>{say('lacking')}</p>
      <ul className="desk-lacking">
        {conditions.map((condition) => (
          <li key={condition}>
            <StateMark state="unsure" />
            <span>{say(`lacks.${condition as Condition}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Overruled() {
  const say = useWords(nextWords);
  const { id: caseId } = useCaseView();
  return (
    <ul className="desk-lacking">
      <li>
        <StateMark state="unsure" />
        <span>{say('lacks.nothing-blocks-or-overruled')}</span>
        <ButtonLink to="/cases/$caseId/ready" params={{ caseId }} variant="subtle">
          {say('toReady')}
        </ButtonLink>
      </li>
    </ul>
  );
}
