import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { PageHeading } from '../../ui/heading/page-heading.tsx';
import { useWords } from '../../wording/wording.tsx';
import { readingsQuery } from '../reading-queries.ts';
import { groupReadings, type ReadingGroup, type ReadingRow } from './group-readings.ts';
import { ReadingCard } from './reading-card.tsx';
import { workListWords } from './words.ts';
import '../reading.css';
import './work-list.css';

/** What is offered to a reviewer, what they read, what waits, and what they signed. */
export function WorkList() {
  const say = useWords(workListWords);
  const query = useQuery(readingsQuery);
  return (
    <Loaded query={query}>
      {({ readings }) => (
        <div className="stack work-list">
          <PageHeading title={say('heading')} lead={readings.length === 0 ? say('none') : say('lead')} />
          {readings.length === 0 && <p className="soft">{say('noneLead')}</p>}
          {groupReadings(readings).map(([group, rows]) => (
            <Group key={group} group={group} rows={rows} />
          ))}
        </div>
      )}
    </Loaded>
  );
}

interface GroupProps {
  readonly group: ReadingGroup;
  readonly rows: readonly ReadingRow[];
}

function Group({ group, rows }: GroupProps) {
  const say = useWords(workListWords);
  const hint = group === 'offered' || group === 'more' ? say(`group.${group}.hint`) : undefined;
  return (
    <section className="work-list-group" aria-labelledby={`readings-${group}`}>
      <h2 id={`readings-${group}`}>
        {say(`group.${group}`)} <span className="work-list-count">{rows.length}</span>
      </h2>
      {hint && <p className="soft small">{hint}</p>}
      <ul>
        {rows.map((row) => (
          <ReadingCard key={row.id} row={row} group={group} />
        ))}
      </ul>
    </section>
  );
}
