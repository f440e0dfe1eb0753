import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import type { CaseSeries } from './case-series.ts';
import type { CheckDesk, Judgement } from './check-queries.ts';
import { SeriesTiles } from './series-tiles.tsx';
import { checkWords } from './words.ts';

interface Props {
  readonly desk: CheckDesk;
  readonly kind: Judgement['kind'];
  readonly requirement: string;
  readonly basis: string;
  readonly series: readonly CaseSeries[];
  /** Keys of the series ticked at first. */
  readonly first: readonly string[];
  readonly onDone: () => void;
}

/** Why, and for what was seen on which image. */
export function JudgeForm({ desk, kind, requirement, basis, series, first, onDone }: Props) {
  const say = useWords(checkWords);
  const { id: caseId } = useCaseView();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [chosen, setChosen] = useState(first);
  const files = series
    .filter(({ key }) => chosen.includes(key))
    .flatMap((one) => one.series.files.slice(0, 1));
  const attests = kind === 'attested';
  const judge = useMutation({
    mutationFn: () =>
      call('judgeFinding', {
        params: { caseId },
        body: {
          version: desk.version,
          requirement,
          kind,
          basis,
          reason: reason.trim(),
          files: attests ? files : [],
        },
      }),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  return (
    <form
      className="check-judge"
      onSubmit={(event) => {
        event.preventDefault();
        judge.mutate();
      }}
    >
      <p>{say(`does.${kind}`)}</p>
      {attests && <SeriesTiles caseId={caseId} all={series} chosen={chosen} onChosen={setChosen} />}
      <TextField
        label={say(`reason.${kind}`)}
        hint={say(`reason.${kind}.hint`)}
        lines={3}
        maxLength={2_000}
        value={reason}
        onValue={setReason}
      />
      <ProblemNotice error={judge.error} />
      <div className="row">
        <Button
          type="submit"
          loading={judge.isPending}
          disabled={reason.trim() === '' || (attests && files.length === 0)}
        >
          {say('keep')}
        </Button>
      </div>
    </form>
  );
}
