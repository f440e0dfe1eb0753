import type { BoardFilter } from '@overread/case';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useWords } from '../../wording/wording.tsx';
import { BoardCard } from './board-card.tsx';
import { boardQuery } from './board-queries.ts';
import { MoreCases } from './more-cases.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { boardWords } from './words.ts';

interface Props {
  readonly filter: BoardFilter;
  readonly search: string;
}

/** One case after another, several of which can be ticked and led on together. */
export function BoardList({ filter, search }: Props) {
  const say = useWords(boardWords);
  const query = useInfiniteQuery(boardQuery(filter, search));
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const cases = query.data?.pages.flatMap((page) => page.cases) ?? [];
  const chosen = cases.filter(({ id }) => ticked.includes(id));
  const isAll = cases.length > 0 && chosen.length === cases.length;
  return (
    <>
      {query.isSuccess && cases.length === 0 && <p>{say('none')}</p>}
      {cases.length > 0 && (
        <label className="desk-tick">
          <input
            type="checkbox"
            checked={isAll}
            onChange={() => setTicked(isAll ? [] : cases.map(({ id }) => id))}
          />
          {say('tick-all')}
        </label>
      )}
      <BulkBar chosen={chosen} />
      <ul className="board-list">
        {cases.map((kase) => (
          <li key={kase.id}>
            <BoardCard kase={kase}>
              <input
                type="checkbox"
                className="board-tick"
                aria-label={say('tick', { code: kase.code })}
                checked={ticked.includes(kase.id)}
                onChange={({ target }) =>
                  setTicked(
                    target.checked ? [...ticked, kase.id] : ticked.filter((other) => other !== kase.id),
                  )
                }
              />
            </BoardCard>
          </li>
        ))}
      </ul>
      <MoreCases query={query} />
    </>
  );
}
