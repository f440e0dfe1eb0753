import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { momentWord } from '../day-word.ts';
import { useCaseView } from '../frame/case-context.tsx';
import { Room } from '../frame/room.tsx';
import { inRuns } from './in-runs.ts';
import { isSaid, recordWords } from './words.ts';
import './record.css';

/** Who did what to the case, newest first. */
export function CaseRecord() {
  const { id: caseId } = useCaseView();
  const { locale, t } = useWording();
  const say = useWords(recordWords);
  const [onlyOthers, setOnlyOthers] = useState(false);
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['case', caseId, 'record'],
    queryFn: ({ pageParam }) =>
      call('viewCaseRecord', {
        params: { caseId },
        query: pageParam === undefined ? {} : { before: pageParam },
      }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const entries = (data?.pages ?? []).flatMap((page) => page.entries);
  const actWord = (act: string) => (isSaid(`act.${act}`) ? say(`act.${act}` as 'act.view-case') : act);
  const shown = inRuns(onlyOthers ? entries.filter(({ mine }) => !mine) : entries);
  return (
    <Room title={say('heading')} lead={say('lead')}>
      <label className="record-only">
        <input type="checkbox" checked={onlyOthers} onChange={() => setOnlyOthers(!onlyOthers)} />
        {say('onlyOthers')}
      </label>
      <ProblemNotice error={error} />
      {!data && !error && <p className="soft">{t('app.loading')}</p>}
      {data && shown.length === 0 && <p className="soft">{say('none')}</p>}
      {shown.length > 0 && (
        <table className="record">
          <thead>
            <tr>
              <th scope="col">{say('when')}</th>
              <th scope="col">{say('who')}</th>
              <th scope="col">{say('what')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ entry, acts }) => (
              <tr key={entry.seq} data-mine={entry.mine || undefined}>
                <td>{momentWord(entry.at, locale)}</td>
                <td>{entry.mine ? say('me') : entry.who}</td>
                <td>{acts.map(actWord).join(locale === 'zh' ? '；' : ' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage && (
        <div className="row">
          <Button variant="default" loading={isFetching} onClick={() => void fetchNextPage()}>
            {say('more')}
          </Button>
        </div>
      )}
    </Room>
  );
}
