import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ownCases } from '../../api/case-queries.ts';
import { useCheck } from '../../check/check-context.tsx';
import { CaseIcon } from '../../check/choose-case/case-icon.tsx';
import { deskWords } from '../../desk/words.ts';
import { auth, meQuery } from '../../sign-in/auth.ts';
import { PageHeading } from '../../ui/heading/page-heading.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { frameWords } from '../frame/words.ts';
import { casesWords } from './words.ts';
import { dayWord } from '../day-word.ts';
import './cases.css';

const Board = lazy(async () => ({ default: (await import('../../desk/board/board.tsx')).Board }));

/** The cases one has a part in, and the way to begin one; for those who work here, their way in. */
export function Cases() {
  const say = useWords(casesWords);
  const status = useWords(frameWords);
  const { locale, t } = useWording();
  const query = useQuery(ownCases);
  const desk = useWords(deskWords);
  const roles = useQuery(meQuery).data?.me?.roles ?? [];
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { dispatch } = useCheck();
  const begin = () => {
    dispatch({ do: 'for-case' });
    void navigate({ to: '/' });
  };
  const signOut = async () => {
    await auth('/sign-out', {});
    queries.clear();
    await navigate({ to: '/sign-in' });
  };
  return (
    <Loaded query={query}>
      {({ cases }) => {
        const isBoard = roles.includes('coordinator') && cases.length === 0;
        return (
          <div className="stack">
            {!isBoard && (
              <PageHeading title={say('heading')} {...(cases.length === 0 && { lead: say('none') })} />
            )}
            {!isBoard && cases.length === 0 && <p className="cases-lead">{say('noneLead')}</p>}
            <ul className="cases" hidden={cases.length === 0}>
              {cases.map(({ id, code, caseType, side, state, standing, updatedAt }) => (
                <li key={id}>
                  <Link to="/cases/$caseId" params={{ caseId: id }}>
                    <CaseIcon caseType={caseType} />
                    <span className="cases-what">
                      <strong>
                        {t(`case.${caseType}`)}
                        {side === 'left' || side === 'right' || side === 'both'
                          ? ` · ${t(`case.${side}`)}`
                          : ''}
                      </strong>
                      <span>{status(`status.${state}`)}</span>
                      <span className="cases-small">
                        {code} · {say('changed', { date: dayWord(updatedAt, locale) })}
                        {standing.includes('relative') && ` · ${say('relative')}`}
                      </span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
            {roles.includes('coordinator') && (
              <Suspense>
                <Board isPage={isBoard} />
              </Suspense>
            )}
            <div className="row">
              {roles.includes('administrator') && (
                <Button size="lg" variant="default" component={Link} to="/house">
                  {desk('house')}
                </Button>
              )}
              {roles.includes('coordinator') && !roles.includes('administrator') && (
                <Button size="lg" variant="default" component={Link} to="/house">
                  {desk('directory')}
                </Button>
              )}
              <Button
                size="lg"
                variant={cases.length === 0 && !isBoard ? 'filled' : 'default'}
                onClick={begin}
              >
                {say(cases.length === 0 ? 'begin' : 'another')}
              </Button>
              <Button size="lg" variant="subtle" onClick={() => void signOut()}>
                {say('signOut')}
              </Button>
            </div>
          </div>
        );
      }}
    </Loaded>
  );
}
