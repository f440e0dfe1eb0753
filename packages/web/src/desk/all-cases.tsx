import { Button } from '@mantine/core';
import type { State } from '@overread/case';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../api/call.ts';
import { CaseIcon } from '../check/choose-case/case-icon.tsx';
import { dayWord } from '../portal/day-word.ts';
import { useWording, useWords } from '../wording/wording.tsx';
import { deskWords } from './words.ts';

/** Every case, for coordinators: by state, the one that waits longest first, a page at a time. */
export function AllCases() {
  const say = useWords(deskWords);
  const { locale, t } = useWording();
  const [state, setState] = useState<State | undefined>();
  const query = useInfiniteQuery({
    queryKey: ['all-cases', state ?? 'all'],
    queryFn: ({ pageParam }) =>
      call('listAllCases', {
        query: { ...(state && { state }), ...(pageParam !== null && { after: pageParam }) },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const pages = query.data?.pages ?? [];
  const counts = Object.entries(pages[0]?.counts ?? {}) as [State, number][];
  const cases = pages.flatMap((page) => page.cases);
  return (
    <section className="stack" aria-labelledby="all-cases">
      <div>
        <h2 id="all-cases">{say('heading')}</h2>
        <p className="cases-small">{say('lead')}</p>
      </div>
      <nav className="row" aria-label={say('filter')}>
        <Filter chosen={state === undefined} onChoose={() => setState(undefined)}>
          {say('all')}
        </Filter>
        {counts.map(([one, count]) => (
          <Filter key={one} chosen={state === one} onChoose={() => setState(one)}>
            {say(`state.${one}`)} · {count}
          </Filter>
        ))}
      </nav>
      {query.isSuccess && cases.length === 0 && <p>{say('none')}</p>}
      <ul className="cases" hidden={cases.length === 0}>
        {cases.map(({ id, code, caseType, side, state: is, updatedAt, helpAsked }) => (
          <li key={id}>
            <Link to="/cases/$caseId" params={{ caseId: id }}>
              <CaseIcon caseType={caseType} />
              <span className="cases-what">
                <strong>
                  {t(`case.${caseType}`)}
                  {side === 'left' || side === 'right' || side === 'both' ? ` · ${t(`case.${side}`)}` : ''}
                </strong>
                <span>
                  {say(`state.${is}`)}
                  {helpAsked && ` · ${say('help')}`}
                </span>
                <span className="cases-small">
                  {code} · {say('since', { date: dayWord(updatedAt, locale) })}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {say('more')}
        </Button>
      )}
    </section>
  );
}

interface FilterProps {
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly children: React.ReactNode;
}

function Filter({ chosen, onChoose, children }: FilterProps) {
  return (
    <Button size="sm" variant={chosen ? 'filled' : 'default'} aria-pressed={chosen} onClick={onChoose}>
      {children}
    </Button>
  );
}
