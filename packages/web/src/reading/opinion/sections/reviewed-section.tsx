import { Button } from '@mantine/core';
import type { Opinion } from '@overread/case';
import { label } from '@overread/readiness';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { changeRow } from '../fields/change-row.ts';
import { Part } from '../fields/part.tsx';
import { seriesName } from '../fields/series-name.ts';
import { Section } from './section.tsx';
import { sectionWords } from './words.ts';

type Reviewed = Opinion['reviewed'][number];

/** What was looked at, confirmed by the reviewer; what the headers do not tell, their word does. */
export function ReviewedSection() {
  const { own } = useRoom();
  const say = useWords(sectionWords);
  const { reviewed } = own.opinion;
  const setReviewed = (make: (rows: Reviewed[]) => Reviewed[]) =>
    own.change((now) => ({ ...now, reviewed: make(now.reviewed) }));
  return (
    <Section id="reviewed" lead={say('reviewed.lead')}>
      {reviewed.length === 0 && <p className="soft">{say('reviewed.none')}</p>}
      <Part path="reviewed">
        {reviewed.map((row) => (
          <ReviewedRow
            key={row.seriesUid}
            row={row}
            onRow={(part) =>
              setReviewed((rows) => changeRow(rows, ({ seriesUid }) => seriesUid === row.seriesUid, part))
            }
          />
        ))}
      </Part>
      {reviewed.some(({ confirmed }) => !confirmed) && (
        <Button
          variant="default"
          onClick={() => setReviewed((rows) => rows.map((row) => ({ ...row, confirmed: true })))}
        >
          {say('reviewed.all')}
        </Button>
      )}
    </Section>
  );
}

interface RowProps {
  readonly row: Reviewed;
  readonly onRow: (change: Partial<Reviewed>) => void;
}

const sides = ['left', 'right', 'both'] as const;
const standings = ['yes', 'no', 'unknown'] as const;

function ReviewedRow({ row, onRow }: RowProps) {
  const say = useWords(sectionWords);
  const { locale } = useWording();
  const { series, own } = useRoom();
  const told = series.find(({ uid }) => uid === row.seriesUid);
  const isFilm = told !== undefined && told.plane === 'unknown' && told.weighting === 'unknown';
  return (
    <Part path={`reviewed.${row.seriesUid}`}>
      <div className="reviewed-row">
        <label className="reading-tick">
          <input
            type="checkbox"
            checked={row.confirmed}
            onChange={(event) => onRow({ confirmed: event.target.checked })}
          />
          <span>
            {seriesName(row, locale)}
            <span className="visually-hidden"> {say('reviewed.one')}</span>
          </span>
        </label>
        <div className="finding-place">
          {told?.side === 'unknown' && own.opinion.side !== 'not-applicable' && (
            <SelectField
              label={say('reviewed.side')}
              none={say('reviewed.unknown')}
              value={sides.find((one) => one === row.side) ?? ''}
              options={sides.map((value) => ({ value, label: label('side', value, locale) }))}
              onValue={(side) => onRow({ side: side ?? 'unknown' })}
            />
          )}
          {isFilm && told.standing === 'unknown' && (
            <SelectField
              label={say('reviewed.standing')}
              value={row.standing}
              options={standings.map((value) => ({ value, label: say(`standing.${value}`) }))}
              onValue={(standing) => onRow({ standing: standing ?? 'unknown' })}
            />
          )}
        </div>
      </div>
    </Part>
  );
}
