import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call } from '../../api/call.ts';
import { documentsQuery } from '../../api/case-queries.ts';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { Room } from '../../portal/frame/room.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { useWords } from '../../wording/wording.tsx';
import { HoldList } from './hold-list.tsx';
import { HoldPanel } from './hold-panel.tsx';
import type { Hold } from './mask-moves.ts';
import { nameHolds, type NamedHold } from './name-holds.ts';
import { holdWords } from './words.ts';
import './holds.css';

const holdsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'holds'],
    queryFn: () => call('listHolds', { params: { caseId } }),
  });

/** Where a coordinator decides what a specialist may see of pictures that may show a name. */
export function HoldsRoom() {
  const { id: caseId } = useCaseView();
  const say = useWords(holdWords);
  const query = useQuery(holdsQuery(caseId));
  const { data: papers } = useQuery(documentsQuery(caseId));
  const fileNames = new Map((papers?.documents ?? []).map(({ id, fileName }) => [id as string, fileName]));
  return (
    <Room title={say('heading')} lead={say('lead')}>
      <Loaded query={query}>
        {({ holds }) =>
          holds.length === 0 ? <p>{say('none')}</p> : <Holds holds={nameHolds(holds, fileNames, say)} />
        }
      </Loaded>
    </Room>
  );
}

function Holds({ holds }: { readonly holds: readonly NamedHold[] }) {
  const say = useWords(holdWords);
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const panel = useRef<HTMLDivElement>(null);
  const isTurned = useRef(false);
  useEffect(() => {
    if (isTurned.current) panel.current?.querySelector('h2')?.focus();
    isTurned.current = false;
  });
  const now = holds.find(({ hold }) => hold.id === chosen) ?? holds.find(isOpen) ?? holds[0];
  const done = holds.filter((one) => !isOpen(one)).length;
  const choose = (id: string) => {
    setChosen(id);
    isTurned.current = true;
  };
  const decided = ({ hold, name }: NamedHold, decision: NonNullable<Hold['decision']>) => {
    setSaid(say('kept', { name, state: say(`state.${decision}`) }));
    const after = holds.slice(holds.findIndex((one) => one.hold.id === hold.id) + 1).find(isOpen);
    choose((after ?? holds.find((one) => isOpen(one) && one.hold.id !== hold.id))?.hold.id ?? hold.id);
  };
  return (
    <>
      <p>
        <strong>{say('progress', { done, all: holds.length })}</strong>
        {done === holds.length && ` ${say('allDone')}`}
      </p>
      <output className="visually-hidden">{said}</output>
      <div className="holds">
        <HoldList holds={holds} now={now?.hold.id ?? ''} onChoose={choose} />
        <div ref={panel}>
          {now && (
            <HoldPanel
              key={`${now.hold.id} ${now.hold.decision} ${JSON.stringify(now.hold.masks)}`}
              hold={now.hold}
              name={now.name}
              onDecided={(decision) => decided(now, decision)}
            />
          )}
        </div>
      </div>
    </>
  );
}

const isOpen = ({ hold }: NamedHold): boolean => hold.decision === null;
