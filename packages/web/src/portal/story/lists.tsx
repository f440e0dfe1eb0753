import type { Story } from '@overread/case';
import { TextField } from '../../ui/field/text-field.tsx';
import { RowList } from '../../ui/row-list/row-list.tsx';
import { useWords } from '../../wording/wording.tsx';
import { storyRoomWords } from './words.ts';

interface Props {
  readonly story: Story;
  readonly onChange: (change: Partial<Story>) => void;
}

/** Medicines taken for it. */
export function Medicines({ story, onChange }: Props) {
  const say = useWords(storyRoomWords);
  return (
    <RowList
      title={say('medicines')}
      rows={story.medicines}
      most={15}
      empty={{ name: '', dose: '', often: '' }}
      add={say('addMedicine')}
      remove={(index) => say('removeMedicine', { number: index + 1 })}
      onRows={(medicines) => onChange({ medicines: [...medicines] })}
      show={(row, change) => (
        <div className="story-numbers">
          <TextField
            label={say('medicine')}
            maxLength={80}
            value={row.name}
            onValue={(name) => change({ ...row, name })}
          />
          <TextField
            label={say('dose')}
            maxLength={40}
            value={row.dose}
            onValue={(dose) => change({ ...row, dose })}
          />
          <TextField
            label={say('often')}
            maxLength={40}
            value={row.often}
            onValue={(often) => change({ ...row, often })}
          />
        </div>
      )}
    />
  );
}

/** Up to three things that matter, each from 0 to 10. */
export function Activities({ story, onChange }: Props) {
  const say = useWords(storyRoomWords);
  return (
    <RowList
      title={say('activities')}
      rows={story.activities}
      most={3}
      empty={{ name: '', ability: 5 }}
      add={say('addActivity')}
      remove={(index) => say('removeActivity', { number: index + 1 })}
      onRows={(activities) => onChange({ activities: [...activities] })}
      show={(row, change) => (
        <>
          <TextField
            label={say('activity')}
            maxLength={80}
            value={row.name}
            onValue={(name) => change({ ...row, name })}
          />
          <label className="story-ability">
            <span>{say('ability')}</span>
            <input
              type="range"
              min={0}
              max={10}
              step={1}
              value={row.ability}
              onChange={(event) => change({ ...row, ability: Number(event.target.value) })}
            />
            <output>{row.ability}</output>
          </label>
        </>
      )}
    />
  );
}

/** What the person hopes to be able to do. */
export function Goals({ story, onChange }: Props) {
  const say = useWords(storyRoomWords);
  return (
    <TextField
      label={say('goals')}
      lines={4}
      maxLength={400}
      value={story.goals}
      onValue={(goals) => onChange({ goals })}
    />
  );
}
