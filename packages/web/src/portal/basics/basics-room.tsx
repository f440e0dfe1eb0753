import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Basics } from '@overread/case';
import { call } from '../../api/call.ts';
import { caseQuery } from '../../api/case-queries.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { mayMove, lackingFor } from '../frame/rooms.ts';
import { Room } from '../frame/room.tsx';
import { useCaseChanged, useMove } from '../frame/use-case-moves.ts';
import { KeepMark } from '../keeping/keep-mark.tsx';
import { useKeeper } from '../keeping/use-keeper.ts';
import { AboutYou } from './about-you.tsx';
import type { BasicsPart } from './basics-part.ts';
import { BasicsSummary } from './basics-summary.tsx';
import { MoreQuestions } from './more-questions.tsx';
import { Operation } from './operation.tsx';
import { Tried } from './tried.tsx';
import { WhatItIsAbout } from './what-it-is-about.tsx';
import { basicsWords } from './words.ts';
import './basics.css';

/** What the rules need to know and only the person can say; kept as it is typed. */
export function BasicsRoom() {
  const view = useCaseView();
  const say = useWords(basicsWords);
  const queries = useQueryClient();
  const params = { caseId: view.id };
  const caseChanged = useCaseChanged();
  const { state, change, choose, again } = useKeeper<Basics>(
    { version: view.basicsVersion, value: view.basics },
    {
      keep: async ({ version, value }) => {
        const kept = await call('editBasics', { params, body: { version, basics: sendable(value) } });
        caseChanged();
        return kept;
      },
      latest: async () => {
        const { basics, basicsVersion } = await queries.fetchQuery({ ...caseQuery(view.id), staleTime: 0 });
        return { version: basicsVersion, value: basics };
      },
    },
  );
  useBegin();
  const part: BasicsPart = { basics: state.value, onChange: (some) => change({ ...state.value, ...some }) };
  return (
    <Room step="basics" title={say('heading')} lead={say('lead')}>
      <KeepMark
        state={state}
        onChoose={choose}
        onAgain={again}
        show={(basics) => <BasicsSummary basics={basics} />}
      />
      {view.state === 'draft' && (
        <Notice tone="plain">
          <p>{say('needed')}</p>
        </Notice>
      )}
      <WhatItIsAbout {...part} />
      <Operation {...part} />
      <Tried {...part} />
      <AboutYou {...part} />
      <MoreQuestions {...part} />
    </Room>
  );
}

/** A draft becomes a case that is put together as soon as its basics are there. */
function useBegin(): void {
  const view = useCaseView();
  const { mutate } = useMove();
  const asked = useRef(false);
  const may = mayMove('begin-collecting', view) && lackingFor('begin-collecting', view).length === 0;
  useEffect(() => {
    if (!may || asked.current) return;
    asked.current = true;
    mutate({ move: 'begin-collecting' });
  }, [may, mutate]);
}

/** Rows nobody has written in yet, and blanks, are not sent. */
function sendable(basics: Basics): Basics {
  const filled = Object.entries(basics).filter(([, value]) => value !== undefined && value !== '');
  return {
    ...(Object.fromEntries(filled) as Basics),
    earlierSurgery: basics.earlierSurgery.filter(({ what }) => what.trim() !== ''),
    conservative: basics.conservative.filter(({ what }) => what.trim() !== ''),
  };
}
