import { IconCheck, IconCloudOff, IconLoader } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Notice } from '../../ui/notice/notice.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { Problem } from '../../api/problem.ts';
import { useWords } from '../../wording/wording.tsx';
import type { KeeperState } from './keeper.ts';
import { keepingWords } from './words.ts';
import './keep-mark.css';

interface Props<Value> {
  readonly state: KeeperState<Value>;
  readonly onChoose: (which: 'mine' | 'theirs') => void;
  readonly onAgain: () => void;
  /** Shows a version, for the person to compare. */
  readonly show: (value: Value) => ReactNode;
}

/** Whether what stands on the screen is kept, and the choice when it was changed elsewhere. */
export function KeepMark<Value>({ state, onChoose, onAgain, show }: Props<Value>) {
  const say = useWords(keepingWords);
  if (state.is === 'changed-meanwhile' && state.theirs)
    return (
      <Notice tone="unsure" spoken>
        <h2>{say('changed.heading')}</h2>
        <p>{say('changed.lead')}</p>
        <div className="keep-mark-both">
          <div>
            <h3>{say('changed.theirs')}</h3>
            {show(state.theirs.value)}
            <Button variant="default" onClick={() => onChoose('theirs')}>
              {say('changed.takeTheirs')}
            </Button>
          </div>
          <div>
            <h3>{say('changed.mine')}</h3>
            {show(state.value)}
            <Button onClick={() => onChoose('mine')}>{say('changed.takeMine')}</Button>
          </div>
        </div>
      </Notice>
    );
  if (state.is === 'refused')
    return (
      <div className="keep-mark-refused">
        <ProblemNotice error={new Problem(state.problem ?? 'fault')} />
        <Button variant="default" onClick={onAgain}>
          {say('again')}
        </Button>
      </div>
    );
  return (
    <output className="keep-mark" data-is={state.problem ? 'offline' : state.is}>
      <Icon state={state} />
      {say(state.problem ? 'offline' : state.is === 'changed-meanwhile' ? 'waiting' : state.is)}
    </output>
  );
}

function Icon({ state }: { readonly state: Pick<KeeperState<unknown>, 'is' | 'problem'> }) {
  if (state.problem) return <IconCloudOff size={18} stroke={1.8} aria-hidden />;
  if (state.is === 'kept') return <IconCheck size={18} stroke={2.4} aria-hidden />;
  return <IconLoader size={18} stroke={1.8} aria-hidden />;
}
