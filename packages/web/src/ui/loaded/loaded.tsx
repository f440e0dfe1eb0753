import { Button } from '@mantine/core';
import { Navigate, useLocation } from '@tanstack/react-router';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../../api/problem.ts';
import { useWording } from '../../wording/wording.tsx';
import { ProblemNotice } from '../notice/problem-notice.tsx';
import './loaded.css';

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** What was asked of the server once it is there; before that a quiet line, and who is not signed in is led there. */
export function Loaded<Data>({ query, children }: Props<Data>) {
  const { t } = useWording();
  const here = useLocation({ select: ({ pathname }) => pathname });
  if (query.data !== undefined) return children(query.data);
  if (!query.error) return <p className="loaded-waiting">{t('app.loading')}</p>;
  if (asProblem(query.error).code === 'not-signed-in')
    return <Navigate to="/sign-in" search={{ next: here }} replace />;
  return (
    <div className="loaded-failed">
      <ProblemNotice error={query.error} />
      <Button variant="default" onClick={() => void query.refetch()}>
        {t('app.again')}
      </Button>
    </div>
  );
}
