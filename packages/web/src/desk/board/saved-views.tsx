import { Button } from '@mantine/core';
import type { BoardFilter, BoardViewId } from '@overread/case';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { TextField } from '../../ui/field/text-field.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { viewsQuery } from './board-queries.ts';
import { boardWords } from './words.ts';

interface Props {
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
}

/** One's own views of the board: to go to, to keep, to forget. */
export function SavedViews({ filter, onFilter }: Props) {
  const say = useWords(boardWords);
  const queries = useQueryClient();
  const { data } = useQuery(viewsQuery);
  const [name, setName] = useState<string | null>(null);
  const onSettled = () => queries.invalidateQueries({ queryKey: viewsQuery.queryKey });
  const keep = useMutation({
    mutationFn: (called: string) =>
      call('keepBoardView', {
        params: { viewId: crypto.randomUUID() as BoardViewId },
        body: { name: called, filter },
      }),
    onSuccess: () => setName(null),
    onSettled,
  });
  const forget = useMutation({
    mutationFn: (viewId: BoardViewId) => call('removeBoardView', { params: { viewId } }),
    onSettled,
  });
  const views = data?.views ?? [];
  const now = views.find((view) => JSON.stringify(view.filter) === JSON.stringify(filter));
  const isPlain = Object.keys(filter).length === 0;
  return (
    <nav className="board-views" aria-label={say('views')}>
      <Button variant={isPlain ? 'filled' : 'default'} aria-pressed={isPlain} onClick={() => onFilter({})}>
        {say('view.all')}
      </Button>
      {views.map((view) => (
        <Button
          key={view.id}
          variant={view === now ? 'filled' : 'default'}
          aria-pressed={view === now}
          onClick={() => onFilter(view.filter)}
        >
          {view.name}
        </Button>
      ))}
      {now && (
        <Button variant="subtle" onClick={() => forget.mutate(now.id)}>
          {say('view.forget')}
        </Button>
      )}
      {!now && !isPlain && name === null && (
        <Button variant="subtle" onClick={() => setName('')}>
          {say('view.keep')}
        </Button>
      )}
      {name !== null && (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            keep.mutate(name.trim());
          }}
        >
          <TextField label={say('view.name')} width="short" maxLength={80} value={name} onValue={setName} />
          <Button type="submit" disabled={name.trim() === ''} loading={keep.isPending}>
            {say('view.do')}
          </Button>
        </form>
      )}
      <ProblemNotice error={keep.error ?? forget.error} />
    </nav>
  );
}
