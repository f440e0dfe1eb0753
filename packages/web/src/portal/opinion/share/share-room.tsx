import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '@overread/case';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import type { RouteOf } from '../../../api/doors.ts';
import { Loaded } from '../../../ui/loaded/loaded.tsx';
import { ProblemNotice } from '../../../ui/notice/problem-notice.tsx';
import { Sheet } from '../../../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { dayWord, momentWord } from '../../day-word.ts';
import { useCaseView } from '../../frame/case-context.tsx';
import { Room } from '../../frame/room.tsx';
import { sharesQuery, type MadeShare } from '../opinion-queries.ts';
import { ShareForm } from './share-form.tsx';
import { ShareMade } from './share-made.tsx';
import { shareWords } from './words.ts';
import './share-room.css';

type Share = Answer<RouteOf<'listShares'>>['shares'][number];

/** Gives the opinion to one's own doctor: a link, a code told another way, and a receipt when it was opened. */
export function ShareRoom() {
  const { id } = useCaseView();
  const say = useWords(shareWords);
  const query = useQuery(sharesQuery(id));
  const [made, setMade] = useState<MadeShare | undefined>();
  return (
    <Room title={say('heading')} lead={say('lead')}>
      {made ? <ShareMade made={made} onDone={() => setMade(undefined)} /> : <ShareForm onMade={setMade} />}
      <Loaded query={query}>
        {({ shares }) =>
          shares.length > 0 && (
            <Sheet title={say('given')}>
              <ul className="shares">
                {shares.map((share) => (
                  <ShareRow key={share.id} share={share} />
                ))}
              </ul>
            </Sheet>
          )
        }
      </Loaded>
    </Room>
  );
}

function ShareRow({ share }: { readonly share: Share }) {
  const { id: caseId } = useCaseView();
  const say = useWords(shareWords);
  const { locale } = useWording();
  const queries = useQueryClient();
  const close = useMutation({
    mutationFn: () => call('closeShare', { params: { caseId, shareId: share.id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId, 'shares'] }),
  });
  const [now] = useState(Date.now);
  const isOver = share.closedAt !== null || new Date(share.expiresAt).getTime() < now;
  const last = share.openedAt.at(-1);
  return (
    <li>
      <p>
        <strong>{share.label}</strong>{' '}
        <span className="share-state" data-over={isOver || undefined}>
          {say(isOver ? 'over' : 'open')}
        </span>
      </p>
      <p className="soft small">
        {isOver
          ? say('made', { date: dayWord(share.madeAt, locale) })
          : say('until', { date: dayWord(share.expiresAt, locale) })}
        {' · '}
        {last === undefined
          ? say('unopened')
          : say('opened', { count: share.openedAt.length, date: momentWord(last, locale) })}
      </p>
      {!isOver && (
        <Button variant="default" loading={close.isPending} onClick={() => close.mutate()}>
          {say('close')}
        </Button>
      )}
      <ProblemNotice error={close.error} />
    </li>
  );
}
