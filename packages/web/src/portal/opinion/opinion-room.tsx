import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { Room } from '../frame/room.tsx';
import { OneOpinion } from './one-opinion.tsx';
import { opinionsQuery, type OpinionRow } from './opinion-queries.ts';
import { opinionWords } from './words.ts';
import './opinion-room.css';

/** What came back: the opinion, or two that may differ, and what can be done with it. */
export function OpinionRoom() {
  const { id, standing } = useCaseView();
  const say = useWords(opinionWords);
  const query = useQuery(opinionsQuery(id));
  const isPatientSide = standing.includes('patient') || standing.includes('relative');
  return (
    <Room title={say('heading')} lead={say('lead')}>
      <Loaded query={query}>
        {({ opinions }) =>
          opinions.length === 0 ? (
            <Notice tone="plain">
              <p>{say('none')}</p>
            </Notice>
          ) : (
            <>
              {isPatientSide && <Ways both={opinions.length > 1} mayShare={standing.includes('patient')} />}
              <Opinions opinions={opinions} />
            </>
          )
        }
      </Loaded>
    </Room>
  );
}

/** What else can be done with the opinion. */
function Ways({ both, mayShare }: { readonly both: boolean; readonly mayShare: boolean }) {
  const { id: caseId } = useCaseView();
  const say = useWords(opinionWords);
  return (
    <nav className="opinion-ways no-print" aria-label={say('ways')}>
      {both && (
        <ButtonLink to="/cases/$caseId/opinion/compare" params={{ caseId }} size="md" variant="light">
          {say('compare')}
        </ButtonLink>
      )}
      {mayShare && (
        <ButtonLink to="/cases/$caseId/share" params={{ caseId }} size="md" variant="light">
          {say('share')}
        </ButtonLink>
      )}
      <ButtonLink to="/cases/$caseId/follow-up" params={{ caseId }} size="md" variant="light">
        {say('follow-up')}
      </ButtonLink>
      <ButtonLink to="/cases/$caseId/outcome" params={{ caseId }} size="md" variant="light">
        {say('outcome')}
      </ButtonLink>
    </nav>
  );
}

function Opinions({ opinions }: { readonly opinions: readonly OpinionRow[] }) {
  const say = useWords(opinionWords);
  const [number, setNumber] = useState(opinions[0]?.number);
  const row = opinions.find((one) => one.number === number) ?? opinions[0];
  return (
    <>
      {opinions.length > 1 && (
        <>
          <Notice tone="plain">
            <p>{say('two')}</p>
          </Notice>
          <Choice
            name="which"
            legend={say('which')}
            look="row"
            options={opinions.map((one) => ({
              value: String(one.number),
              label: say('number', { number: one.number }),
            }))}
            value={String(row?.number)}
            onChange={(value) => setNumber(Number(value))}
          />
        </>
      )}
      {row && <OneOpinion key={row.id} row={row} />}
    </>
  );
}
