import { Button } from '@mantine/core';
import {
  visitMayChange,
  visitMoves,
  visitMovesFrom,
  type VisitMoveName,
  type VisitView,
} from '@overread/case';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { TextField } from '../../ui/field/text-field.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { PlanForm } from './plan-form.tsx';
import type { Visits } from './visit-queries.ts';
import { visitWords } from './words.ts';

interface Props {
  readonly visit: VisitView;
  readonly askedTests: Visits['askedTests'];
}

const withWords: ReadonlySet<string> = new Set(
  visitMoves.flatMap((row) => ('words' in row ? [row.move] : [])),
);

/** What may be done with an appointment, as the table of its moves has it. */
export function VisitActs({ visit, askedTests }: Props) {
  const say = useWords(visitWords);
  const { id: caseId, standing } = useCaseView();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<VisitMoveName | 'change' | null>(null);
  const [words, setWords] = useState('');
  const does = useMutation({
    mutationFn: (visitMove: VisitMoveName) =>
      call('moveVisit', {
        params: { caseId, visitId: visit.id, visitMove },
        body: { version: visit.version, words: withWords.has(visitMove) ? words.trim() : '' },
      }),
    onSuccess: () => {
      setAsked(null);
      setWords('');
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  const [now] = useState(() => Date.now());
  const isBegun = Date.parse(visit.startsAt) <= now;
  const moves = visitMovesFrom(visit.state, standing).filter((move) => move !== 'attend' || isBegun);
  const mayChange = standing.includes('coordinator') && visitMayChange.has(visit.state);
  if (moves.length === 0 && !mayChange) return null;
  const choose = (move: VisitMoveName) => {
    if (!withWords.has(move)) return does.mutate(move);
    setAsked(asked === move ? null : move);
  };
  return (
    <div className="visit-acts no-print">
      <div className="row">
        {moves.map((move) => (
          <Button
            key={move}
            variant={move === 'accept' || move === 'attend' ? 'filled' : 'default'}
            aria-expanded={withWords.has(move) ? asked === move : undefined}
            onClick={() => choose(move)}
          >
            {say(`do.${move}`)}
          </Button>
        ))}
        {mayChange && (
          <Button
            variant="default"
            aria-expanded={asked === 'change'}
            onClick={() => setAsked(asked === 'change' ? null : 'change')}
          >
            {say('do.change')}
          </Button>
        )}
      </div>
      {asked === 'change' && <PlanForm askedTests={askedTests} visit={visit} onDone={() => setAsked(null)} />}
      {asked !== null && asked !== 'change' && (
        <>
          <TextField
            label={say(`words.${asked as 'cancel'}`)}
            lines={3}
            maxLength={4_000}
            value={words}
            onValue={setWords}
          />
          <div className="row">
            <Button
              disabled={words.trim() === ''}
              loading={does.isPending}
              onClick={() => does.mutate(asked)}
            >
              {say('send')}
            </Button>
          </div>
        </>
      )}
      <ProblemNotice error={does.error} />
    </div>
  );
}
