import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { label, type CheckJson } from '@overread/readiness';
import { readinessQuery } from '../../api/case-queries.ts';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { Room } from '../frame/room.tsx';
import { AskedOfYou } from '../requests/asked-of-you.tsx';
import { ItemDetails } from './item-details.tsx';
import { ItemTile } from './item-tile.tsx';
import { Letter } from './letter.tsx';
import type { Readiness } from './readiness.ts';
import { readyWords } from './words.ts';
import './ready.css';

/** The eleven items as a picture; one is opened at a time. */
export function Ready() {
  const { id } = useCaseView();
  const { locale } = useWording();
  const say = useWords(readyWords);
  const query = useQuery(readinessQuery(id, locale));
  return (
    <Room step="ready" title={say('heading')} lead={say('lead')}>
      <Loaded query={query}>{(readiness) => <Picture readiness={readiness} />}</Loaded>
    </Room>
  );
}

function Picture({ readiness }: { readonly readiness: Readiness }) {
  const { locale } = useWording();
  const say = useWords(readyWords);
  const { checklist, mayBeSubmitted } = readiness;
  // The contract leaves the check's form to its own schema, which this server made it by.
  const check = readiness.check as CheckJson;
  const [shown, setShown] = useState<string>();
  const opened = checklist.find(({ id }) => id === shown);
  const open = checklist.filter(({ state }) => state === 'open').length;
  const { unanswerable } = mayBeSubmitted;
  return (
    <>
      <AskedOfYou check={check} />
      <output className="ready-counts">{say('counts', { all: checklist.length, open })}</output>
      <ul className="ready-tiles">
        {checklist.map((item) => (
          <li key={item.id}>
            <ItemTile
              item={item}
              open={item.id === shown}
              onToggle={() => setShown(item.id === shown ? undefined : item.id)}
            />
          </li>
        ))}
      </ul>
      {opened && <ItemDetails item={opened} check={check} />}
      {unanswerable.length > 0 && (
        <Notice tone="unsure">
          <p>
            {say('unanswerable', {
              questions: unanswerable
                .map((code) => label('blocked', code, locale))
                .join(locale === 'zh' ? '；' : '; '),
            })}
          </p>
        </Notice>
      )}
      <Letter check={check} />
    </>
  );
}
