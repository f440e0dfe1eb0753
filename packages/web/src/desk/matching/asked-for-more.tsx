import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { mayMove } from '../../portal/frame/rooms.ts';
import { useMove } from '../../portal/frame/use-case-moves.ts';
import { momentWord } from '../../portal/day-word.ts';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { MoveRefused } from '../next/move-refused.tsx';
import { askedQuery } from './matching-queries.ts';
import { matchingWords } from './words.ts';

/** What reviewers need before going on, and the word that they can. */
export function AskedForMore() {
  const view = useCaseView();
  const say = useWords(matchingWords);
  const { locale } = useWording();
  const { data } = useQuery(askedQuery(view.id));
  const move = useMove();
  const asked = data?.asked ?? [];
  return (
    <Sheet title={say('asked')}>
      {asked.length === 0 && <p className="desk-soft">{say('asked.none')}</p>}
      <ul className="desk-list">
        {asked.map(({ at, items }) => (
          <li key={at}>
            <div className="desk-what">
              <span className="desk-soft">{say('asked.at', { date: momentWord(at, locale) })}</span>
              <ul className="desk-guard">
                {items.map(({ what, why }, index) => (
                  <li key={index}>
                    <strong>{what}</strong>
                    <br />
                    {why}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
      <MoveRefused error={move.error} />
      {mayMove('resume-reading', view) && (
        <div className="row">
          <Button loading={move.isPending} onClick={() => move.mutate({ move: 'resume-reading' })}>
            {say('resume')}
          </Button>
          <span className="desk-soft">{say('resume.hint')}</span>
        </div>
      )}
    </Sheet>
  );
}
