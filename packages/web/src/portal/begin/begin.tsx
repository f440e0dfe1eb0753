import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { call } from '../../api/call.ts';
import { CaseIcon } from '../../check/choose-case/case-icon.tsx';
import { meQuery } from '../../sign-in/auth.ts';
import { PageHeading } from '../../ui/heading/page-heading.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { carried, forgetCarried, type Carried } from './carried.ts';
import { beginWords } from './words.ts';
import './begin.css';

/** Makes the case of what was answered before; asks for an account first where there is none. */
export function Begin() {
  const say = useWords(beginWords);
  const { t } = useWording();
  const [begun] = useState(carried);
  const session = useQuery(meQuery);
  if (!begun) return <Navigate to="/" replace />;
  const { caseType, side, answers } = begun;
  return (
    <div className="stack">
      <PageHeading title={say('heading')} lead={say('lead')} />
      <div className="begin-case">
        <CaseIcon caseType={caseType} />
        <div>
          <strong>
            {t(`case.${caseType}`)}
            {side === 'left' || side === 'right' || side === 'both' ? ` · ${t(`case.${side}`)}` : ''}
          </strong>
          <p>{say('answers', { count: Object.keys(answers).length })}</p>
        </div>
      </div>
      <Loaded query={session}>{({ me }) => (me ? <Make begun={begun} /> : <AskForAccount />)}</Loaded>
    </div>
  );
}

function Make({ begun }: { readonly begun: Carried }) {
  const say = useWords(beginWords);
  const { locale } = useWording();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const make = useMutation({
    mutationFn: () => call('createCase', { body: { basics: begun, language: locale } }),
    onSuccess: async ({ id }) => {
      forgetCarried();
      await queries.invalidateQueries({ queryKey: ['cases'] });
      await navigate({ to: '/cases/$caseId/basics', params: { caseId: id } });
    },
  });
  return (
    <>
      <ProblemNotice error={make.error} />
      <div className="row">
        <Button size="lg" loading={make.isPending} onClick={() => make.mutate()}>
          {say('make')}
        </Button>
      </div>
    </>
  );
}

function AskForAccount() {
  const say = useWords(beginWords);
  return (
    <>
      <div className="row">
        <ButtonLink to="/sign-up" search={{ next: '/begin' }} size="lg">
          {say('account')}
        </ButtonLink>
        <ButtonLink to="/sign-in" search={{ next: '/begin' }} size="lg" variant="default">
          {say('have')}
        </ButtonLink>
      </div>
      <p className="soft">{say('kept')}</p>
    </>
  );
}
