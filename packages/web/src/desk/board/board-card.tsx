import { waiting, type BoardCase } from '@overread/case';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CaseIcon } from '../../check/choose-case/case-icon.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { deskWords } from '../words.ts';
import { roomPaths } from './room-paths.ts';
import { boardWords } from './words.ts';

interface Props {
  readonly kase: BoardCase;
  /** Stands before it: a box to tick. */
  readonly children?: ReactNode;
}

/** A case in a few words: what it is, what it waits for and since when, whose it is. */
export function BoardCard({ kase, children }: Props) {
  const say = useWords(boardWords);
  const desk = useWords(deskWords);
  const { t } = useWording();
  const { id, code, caseType, side, state, since, owner, unread, papers, helpAsked } = kase;
  const days = daysSince(since);
  const { on, room } = waiting[state];
  return (
    <article
      className="board-card"
      data-on={on}
      data-long={on === 'coordinator' && days >= 7 ? true : undefined}
    >
      {children}
      <Link to={roomPaths[room]} params={{ caseId: id }} className="board-link">
        <CaseIcon caseType={caseType} />
        <span className="board-what">
          <strong>
            {t(`case.${caseType}`)}
            {side === 'left' || side === 'right' || side === 'both' ? ` · ${t(`case.${side}`)}` : ''}
          </strong>
          <span>{desk(`state.${state}`)}</span>
          <span className="soft small">
            {code} · {say(days === 0 ? 'today' : 'days', { days })}
          </span>
        </span>
      </Link>
      <p className="board-marks">
        {on !== 'nobody' && <span className="board-mark">{say(`on.${on}`)}</span>}
        {unread > 0 && (
          <span className="board-mark" data-tone="act">
            {say('unread', { count: unread })}
          </span>
        )}
        {papers > 0 && <span className="board-mark">{say('papers', { count: papers })}</span>}
        {helpAsked && <span className="board-mark">{say('help')}</span>}
        <span className="board-mark" data-tone={owner ? 'owner' : 'nobody'}>
          {owner ? owner.name : say('nobody')}
        </span>
      </p>
    </article>
  );
}

const daysSince = (moment: string): number =>
  Math.max(0, Math.floor((Date.now() - Date.parse(moment)) / 86_400_000));
