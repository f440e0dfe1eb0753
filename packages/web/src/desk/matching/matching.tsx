import { useQuery } from '@tanstack/react-query';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { Room } from '../../portal/frame/room.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { useWords } from '../../wording/wording.tsx';
import { AskedForMore } from './asked-for-more.tsx';
import { Candidates } from './candidates.tsx';
import { candidatesQuery, offersQuery } from './matching-queries.ts';
import { Offers } from './offers.tsx';
import { matchingWords } from './words.ts';
import '../desk.css';

/** The coordinator’s room for finding who reads a case. */
export function Matching() {
  const { id } = useCaseView();
  const say = useWords(matchingWords);
  const candidates = useQuery(candidatesQuery(id));
  const offers = useQuery(offersQuery(id));
  return (
    <Room title={say('heading')} lead={say('lead')}>
      <Loaded query={offers}>
        {(made) => (
          <Loaded query={candidates}>
            {({ candidates: all }) => (
              <>
                <Offers offers={made.offers} candidates={all} />
                <Candidates candidates={all} offers={made.offers} />
                <AskedForMore />
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </Room>
  );
}
