import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ConsentPurpose as Purpose } from '@overread/case';
import { call } from '../../api/call.ts';
import { consentQuery } from '../../api/case-queries.ts';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { StateMark } from '../../ui/state-mark/state-mark.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { momentWord } from '../day-word.ts';
import { useCaseView } from '../frame/case-context.tsx';
import { consentWords } from './words.ts';
import './consent.css';

/** One purpose: what it is, whether it was agreed to, and the act. The very text that was read is what is agreed to. */
export function ConsentPurpose({ purpose }: { readonly purpose: Purpose }) {
  const view = useCaseView();
  const { locale } = useWording();
  const say = useWords(consentWords);
  const query = useQuery(consentQuery(view.id, locale));
  return (
    <Loaded query={query}>
      {({ text, records }) => {
        const told = text.purposes.find(({ id }) => id === purpose);
        if (!told) return null;
        const record = records.filter((one) => one.purpose === purpose).at(-1);
        const inForce = record !== undefined && record.withdrawnAt === null;
        return (
          <section className="consent-purpose" data-given={inForce || undefined} aria-label={told.label}>
            <StateMark state={inForce ? 'there' : 'not-needed'} size={28} />
            <div>
              <h3>
                {told.label} <small>{say(told.required ? 'needed' : 'optional')}</small>
              </h3>
              <p>{told.detail}</p>
              {record && (
                <p className="consent-when">
                  {say(inForce ? (record.textVersion === text.version ? 'given' : 'older') : 'withdrawn', {
                    date: momentWord(record.withdrawnAt ?? record.givenAt, locale),
                  })}
                </p>
              )}
              {view.standing.includes('patient') ? (
                <Act
                  purpose={purpose}
                  name={told.label}
                  inForce={inForce && record.textVersion === text.version}
                  mayWithdraw={inForce}
                  textVersion={text.version}
                  textHash={text.hash}
                />
              ) : null}
            </div>
          </section>
        );
      }}
    </Loaded>
  );
}

interface ActProps {
  readonly purpose: Purpose;
  readonly name: string;
  readonly inForce: boolean;
  readonly mayWithdraw: boolean;
  readonly textVersion: string;
  readonly textHash: string;
}

function Act({ purpose, name, inForce, mayWithdraw, textVersion, textHash }: ActProps) {
  const { id: caseId } = useCaseView();
  const { locale } = useWording();
  const say = useWords(consentWords);
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const params = { caseId };
  const after = {
    onSuccess: () => {
      setAsking(false);
      return queries.invalidateQueries({ queryKey: ['case', caseId] });
    },
  };
  const give = useMutation({
    mutationFn: () =>
      call('giveConsent', { params, body: { purpose, textVersion, textHash, language: locale } }),
    ...after,
  });
  const withdraw = useMutation({
    mutationFn: () => call('withdrawConsent', { params, body: { purpose } }),
    ...after,
  });
  return (
    <>
      <ProblemNotice error={give.error ?? withdraw.error} />
      {!inForce && (
        <Button size="md" loading={give.isPending} onClick={() => give.mutate()}>
          {say('give')}
          <span className="visually-hidden">: {name}</span>
        </Button>
      )}
      {mayWithdraw && !asking && (
        <Button variant="subtle" onClick={() => setAsking(true)}>
          {say('withdraw')}
          <span className="visually-hidden">: {name}</span>
        </Button>
      )}
      {asking && (
        <div className="consent-asking" role="alertdialog" aria-label={say('sure', { purpose: name })}>
          <p>
            <strong>{say('sure', { purpose: name })}</strong> {say('sure.lead')}
          </p>
          <div className="row">
            <Button color="red" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
              {say('withdraw')}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {say('keep')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
