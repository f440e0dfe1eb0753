import { boardColumns, statesIn, type BoardColumn, type BoardFilter } from '@overread/case';
import { useInfiniteQuery } from '@tanstack/react-query';

import { useWords } from '../../wording/wording.tsx';
import { BoardCard } from './board-card.tsx';
import { boardQuery } from './board-queries.ts';
import { MoreCases } from './more-cases.tsx';
import { boardWords } from './words.ts';

interface Props {
  readonly filter: BoardFilter;
  readonly search: string;
  readonly counts: Readonly<Partial<Record<string, number>>>;
}

/** The cases in columns, in the order of a case's life; what has ended is in the list. */
export function BoardColumns({ filter, search, counts }: Props) {
  return (
    <div className="board">
      {boardColumns
        .filter((column) => column !== 'ended')
        .map((column) => (
          <Column key={column} column={column} filter={filter} search={search} counts={counts} />
        ))}
    </div>
  );
}

function Column({ column, filter, search, counts }: Props & { readonly column: BoardColumn }) {
  const say = useWords(boardWords);
  const own = statesIn(column);
  const states = filter.states ? own.filter((state) => filter.states?.includes(state)) : [...own];
  const query = useInfiniteQuery({
    ...boardQuery({ ...filter, states }, search),
    enabled: states.length > 0,
  });
  const cases = states.length === 0 ? [] : (query.data?.pages.flatMap((page) => page.cases) ?? []);
  const all = own.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  return (
    <section className="board-column" aria-labelledby={`board-${column}`}>
      <h3 id={`board-${column}`}>
        {say(`column.${column}`)} <span className="soft">{say('of', { all })}</span>
      </h3>
      {query.isSuccess && cases.length === 0 && <p className="soft small">{say('none')}</p>}
      <ul>
        {cases.map((kase) => (
          <li key={kase.id}>
            <BoardCard kase={kase} />
          </li>
        ))}
      </ul>
      <MoreCases query={query} />
    </section>
  );
}
