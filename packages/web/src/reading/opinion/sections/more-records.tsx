import { IconX } from '@tabler/icons-react';
import type { Opinion } from '@overread/case';
import { label } from '@overread/readiness';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { TextArea } from '../fields/text-area.tsx';
import { useRequirements } from '../fields/use-requirements.ts';
import { sectionWords } from './words.ts';

type Rows = Opinion['moreRecords'];

/** Images or records that the reviewer suggests, with what they would decide. */
export function MoreRecords() {
  const { own } = useRoom();
  const say = useWords(sectionWords);
  const { locale } = useWording();
  const requirements = useRequirements();
  const { moreRecords } = own.opinion;
  const set = (make: (rows: Rows) => Rows) =>
    own.change((now) => ({ ...now, moreRecords: make(now.moreRecords) }));
  const left = requirements.filter(
    ({ value }) => !moreRecords.some(({ requirement }) => requirement === value),
  );
  return (
    <div className="opinion-part" data-path="moreRecords">
      <h3>{say('records.heading')}</h3>
      {moreRecords.map((row, index) => (
        <div key={row.requirement} className="finding">
          <div className="finding-head">
            <strong>{label('name', row.requirement, locale)}</strong>
            <button
              type="button"
              className="room-icon"
              aria-label={say('records.remove', { number: index + 1 })}
              onClick={() => set((rows) => rows.filter((_, at) => at !== index))}
            >
              <IconX size={18} stroke={2} aria-hidden />
            </button>
          </div>
          <TextArea
            label={say('records.why')}
            rows={1}
            maxLength={300}
            value={row.why}
            onValue={(why) => set((rows) => rows.map((one, at) => (at === index ? { ...one, why } : one)))}
          />
        </div>
      ))}
      <select
        className="image-cites-add"
        aria-label={`${say('records.heading')}: ${say('records.add')}`}
        value=""
        onChange={(event) => {
          const requirement = event.target.value;
          if (requirement !== '') set((rows) => [...rows, { requirement, why: '' }]);
        }}
      >
        <option value="">{say('records.add')}</option>
        {left.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
