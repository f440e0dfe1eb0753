import { Button } from '@mantine/core';
import { pdiPath, type Answer, type PdiFormat } from '@overread/case';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { filled } from '../../api/call.ts';
import { imagingQuery } from '../../api/case-queries.ts';
import type { RouteOf } from '../../api/doors.ts';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { dateWord } from '../../wording/disc-words.ts';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { Room } from '../frame/room.tsx';
import { megabytes } from '../imaging/megabytes.ts';
import { discWords } from './words.ts';
import './disc-room.css';

type Study = Answer<RouteOf<'listImaging'>>['studies'][number];

/** A disc to give to a hospital: which examinations go on it, what else does, and the disc itself. */
export function DiscRoom() {
  const { id: caseId } = useCaseView();
  const say = useWords(discWords);
  const query = useQuery(imagingQuery(caseId));
  return (
    <Room title={say('heading')} lead={say('lead')}>
      <Loaded query={query}>
        {({ studies }) => (studies.length === 0 ? <p>{say('none')}</p> : <Choosing studies={studies} />)}
      </Loaded>
    </Room>
  );
}

function Choosing({ studies }: { readonly studies: readonly Study[] }) {
  const say = useWords(discWords);
  const { locale } = useWording();
  const { id: caseId } = useCaseView();
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = studies.filter(({ uid }) => !left.includes(uid));
  const images = chosen.reduce((sum, { instances }) => sum + instances, 0);
  const bytes = chosen.reduce((sum, one) => sum + one.bytes, 0);
  const addressOf = (format: PdiFormat): string => {
    const query = new URLSearchParams([
      ['format', format],
      ...chosen.map(({ uid }) => ['study', uid] as [string, string]),
    ]);
    return `${filled(pdiPath, { caseId })}?${query.toString()}`;
  };
  return (
    <>
      <Sheet title={say('which')}>
        <ul className="disc-studies">
          {studies.map((study) => (
            <li key={study.uid}>
              <label htmlFor={`disc-${study.uid}`}>
                <input
                  id={`disc-${study.uid}`}
                  type="checkbox"
                  checked={!left.includes(study.uid)}
                  onChange={({ target }) =>
                    setLeft(target.checked ? left.filter((uid) => uid !== study.uid) : [...left, study.uid])
                  }
                />
                <strong>{study.description ?? say('untitled')}</strong>
                <span className="soft small">
                  {study.date && `${dateWord(study.date, locale)} · `}
                  {study.modalities.join(', ')} ·{' '}
                  {say('images', { count: study.instances, size: megabytes(study.bytes) })}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </Sheet>
      <Sheet title={say('goes')}>
        <ul className="disc-goes">
          <li>{say('goes.images', { count: images, size: megabytes(bytes) })}</li>
          <li>{say('goes.opinion')}</li>
          <li>{say('goes.directory')}</li>
        </ul>
        <p>
          <strong>{say('names')}</strong>
        </p>
        <div className="row">
          {(['iso', 'zip'] as const).map((format) => (
            <Button
              key={format}
              size="md"
              variant={format === 'iso' ? 'filled' : 'default'}
              {...(chosen.length > 0
                ? { component: 'a' as const, href: addressOf(format), download: true }
                : { disabled: true })}
            >
              {say(`do.${format}`)}
            </Button>
          ))}
        </div>
        <p className="soft small">{say('do.hint')}</p>
      </Sheet>
    </>
  );
}
