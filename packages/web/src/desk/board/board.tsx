import type { BoardFilter } from '@overread/case';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Choice } from '../../ui/choice/choice.tsx';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { PageHeading } from '../../ui/heading/page-heading.tsx';
import { useWords } from '../../wording/wording.tsx';
import { BoardColumns } from './board-columns.tsx';
import { BoardFilters } from './board-filters.tsx';
import { BoardList } from './board-list.tsx';
import { countsQuery } from './board-queries.ts';
import { SavedViews } from './saved-views.tsx';
import { useLiveCases } from './use-live-cases.ts';
import { boardWords } from './words.ts';
import '../desk.css';
import './board.css';

type Look = 'board' | 'list';

/** Every case, for coordinators: as a board or a list, filtered, searched, and seen as it changes. `isPage`: nothing stands above it. */
export function Board({ isPage }: { readonly isPage: boolean }) {
  const say = useWords(boardWords);
  const [look, setLook] = useState<Look>('board');
  const [filter, setFilter] = useState<BoardFilter>({});
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search.trim());
  const isLive = useLiveCases();
  const { data } = useQuery(countsQuery);
  return (
    <section className="stack board-page" aria-label={say('heading')}>
      {isPage ? (
        <PageHeading title={say('heading')} lead={say('lead')} />
      ) : (
        <div>
          <h2>{say('heading')}</h2>
          <p className="soft">{say('lead')}</p>
        </div>
      )}
      <div className="row">
        <ButtonLink to="/open-by-phone" variant="default">
          {say('by-phone')}
        </ButtonLink>
      </div>
      <SavedViews filter={filter} onFilter={setFilter} />
      <details className="board-more">
        <summary>{say('filters')}</summary>
        <BoardFilters filter={filter} onFilter={setFilter} search={search} onSearch={setSearch} />
      </details>
      <div className="board-top">
        <Choice
          name="look"
          look="row"
          legend={<span className="visually-hidden">{say('look')}</span>}
          value={look}
          onChange={setLook}
          options={[
            { value: 'board', label: say('look.board') },
            { value: 'list', label: say('look.list') },
          ]}
        />
        <output className="soft small">{say(isLive ? 'live' : 'not-live')}</output>
      </div>
      {look === 'board' ? (
        <BoardColumns filter={filter} search={sought} counts={data?.counts ?? {}} />
      ) : (
        <BoardList filter={filter} search={sought} />
      )}
    </section>
  );
}
