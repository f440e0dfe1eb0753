import { Button } from '@mantine/core';
import type { CaseView } from '@overread/case';
import { useState } from 'react';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { lackingFor, mayMove } from '../../portal/frame/rooms.ts';
import { useMove } from '../../portal/frame/use-case-moves.ts';
import { deskMoves, type DeskAct, type DeskMove } from './desk-moves.ts';
import { MoveForm } from './move-form.tsx';
import { nextWords } from './words.ts';
import '../desk.css';

/** For a coordinator, on a case: what it waits for, and the moves that lead on. */
export function NextPanel() {
  const view = useCaseView();
  const say = useWords(nextWords);
  const move = useMove();
  const [chosen, setChosen] = useState<DeskAct | null>(null);
  const open = deskMoves.filter(({ act }) => mayMove(act, view) && !isIdle(act, view));
  const ways = { on: open.filter(({ way }) => way === 'on'), off: open.filter(({ way }) => way === 'off') };
  const choose = (act: DeskAct) => {
    move.reset();
    setChosen(act === chosen ? null : act);
  };
  const form = open.find(({ act }) => act === chosen);
  return (
    <section className="desk-next" aria-labelledby="desk-next">
      <h2 id="desk-next">{say('heading')}</h2>
      <p>{say(`waits.${view.state}`)}</p>
      <div className="row">
        {mayMove('offer-case', view) && (
          <ButtonLink
            to="/cases/$caseId/matching"
            params={{ caseId: view.id }}
            variant={view.state === 'ready' ? 'filled' : 'default'}
          >
            {say('toMatching')}
          </ButtonLink>
        )}
        <Choices moves={ways.on} chosen={chosen} onChoose={choose} variant="filled" />
      </div>
      {ways.off.length > 0 && (
        <div className="desk-next-others">
          <p className="desk-soft">{say('others')}</p>
          <div className="row">
            <Choices moves={ways.off} chosen={chosen} onChoose={choose} variant="default" />
          </div>
        </div>
      )}
      {form && (
        <MoveForm
          key={form.act}
          move={form}
          lacking={lackingFor(form.act, view)}
          does={move}
          onDone={() => setChosen(null)}
        />
      )}
      {move.isSuccess && chosen === null && (
        <Notice tone="good" spoken>
          <p>{say('done')}</p>
        </Notice>
      )}
    </section>
  );
}

/** Once delivered, there is a release only when an amendment waits. */
const isIdle = (act: DeskAct, view: CaseView): boolean =>
  act === 'release-opinion' &&
  !['signed', 'translating'].includes(view.state) &&
  lackingFor(act, view).includes('opinion-in-english');

interface ChoicesProps {
  readonly moves: readonly DeskMove[];
  readonly chosen: DeskAct | null;
  readonly onChoose: (act: DeskAct) => void;
  readonly variant: 'filled' | 'default';
}

function Choices({ moves, chosen, onChoose, variant }: ChoicesProps) {
  const say = useWords(nextWords);
  return moves.map(({ act }) => (
    <Button key={act} variant={variant} aria-expanded={chosen === act} onClick={() => onChoose(act)}>
      {say(`do.${act}`)}
    </Button>
  ));
}
