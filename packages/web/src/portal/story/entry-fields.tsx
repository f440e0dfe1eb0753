import { useState } from 'react';
import {
  entryLimit,
  sayStory,
  treatmentKinds,
  treatmentResults,
  type StoryEntry,
  type StoryWord,
  type TreatmentKind,
} from '@overread/case';
import { SelectField } from '../../ui/field/select-field.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { PartialDateField } from '../../ui/partial-date/partial-date-field.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { storyRoomWords, type StoryRoomWord } from './words.ts';

interface Props {
  readonly entry: StoryEntry;
  readonly treatments: readonly TreatmentKind[];
  readonly onChange: (entry: StoryEntry) => void;
}

/** The fields of one entry: what its kind asks, when, and free words. */
export function EntryFields({ entry, treatments, onChange }: Props) {
  const say = useWords(storyRoomWords);
  return (
    <div className="story-fields">
      <OfKind entry={entry} treatments={treatments} onChange={onChange} />
      <PartialDateField
        label={say('date')}
        value={entry.date ?? undefined}
        onValue={(date) => onChange({ ...entry, date: date ?? null })}
      />
      <label className="story-about">
        <input
          type="checkbox"
          checked={entry.about}
          onChange={() => onChange({ ...entry, about: !entry.about })}
        />
        {say('about')}
      </label>
      {entry.kind === 'treatment' && (
        <>
          <PartialDateField
            label={say('until')}
            value={entry.until ?? undefined}
            onValue={(until) => onChange({ ...entry, until: until ?? null })}
          />
          <div className="story-numbers">
            <NumberField
              label="weeks"
              value={entry.weeks}
              most={1_500}
              onValue={(weeks) => onChange({ ...entry, weeks })}
            />
            <NumberField
              label="sessions"
              value={entry.sessions}
              most={1_000}
              onValue={(sessions) => onChange({ ...entry, sessions })}
            />
          </div>
          <Pick
            label="result"
            prefix="result"
            options={treatmentResults}
            value={entry.result ?? ''}
            onValue={(result) => onChange({ ...entry, result: result ?? null })}
          />
          {(entry.result === 'a-little' || entry.result === 'a-lot') && (
            <NumberField
              label="reliefWeeks"
              value={entry.reliefWeeks}
              most={1_500}
              onValue={(reliefWeeks) => onChange({ ...entry, reliefWeeks })}
            />
          )}
        </>
      )}
      <TextField
        label={say('text')}
        lines={2}
        maxLength={entryLimit}
        value={entry.text}
        onValue={(text) => onChange({ ...entry, text })}
      />
    </div>
  );
}

const hows = ['sudden', 'gradual', 'unsure'] as const;
const whats = ['fall', 'twist', 'sport', 'traffic', 'work', 'lifting', 'none', 'other'] as const;
const directions = ['better', 'worse', 'other'] as const;
const bys = ['family-doctor', 'surgeon', 'radiologist', 'physiotherapist', 'emergency', 'other'] as const;

function OfKind({ entry, treatments, onChange }: Props) {
  const say = useWords(storyRoomWords);
  switch (entry.kind) {
    case 'onset':
      return (
        <Pick
          label="how"
          prefix="how"
          options={hows}
          value={entry.how}
          onValue={(how) => how && onChange({ ...entry, how })}
        />
      );
    case 'trigger':
      return (
        <Pick
          label="what"
          prefix="what"
          options={whats}
          value={entry.what}
          onValue={(what) => what && onChange({ ...entry, what })}
        />
      );
    case 'change':
      return (
        <Pick
          label="direction"
          prefix="direction"
          options={directions}
          value={entry.direction}
          onValue={(direction) => direction && onChange({ ...entry, direction })}
        />
      );
    case 'treatment':
      return (
        <Pick
          label="treatment"
          prefix="treatment"
          options={[...new Set([...treatments, ...treatmentKinds])]}
          value={entry.treatment}
          onValue={(treatment) => treatment && onChange({ ...entry, treatment })}
        />
      );
    case 'operation':
      return (
        <TextField
          label={say('name')}
          maxLength={120}
          value={entry.name}
          onValue={(name) => onChange({ ...entry, name })}
        />
      );
    case 'told':
      return (
        <>
          <Pick
            label="by"
            prefix="by"
            options={bys}
            value={entry.by}
            onValue={(by) => by && onChange({ ...entry, by })}
          />
          <label className="story-about">
            <input
              type="checkbox"
              checked={entry.operationProposed}
              onChange={() => onChange({ ...entry, operationProposed: !entry.operationProposed })}
            />
            {say('operationProposed')}
          </label>
        </>
      );
    case 'imaging':
    case 'other':
      return null;
  }
}

interface PickProps<Value extends string> {
  readonly label: StoryRoomWord;
  readonly prefix: string;
  readonly options: readonly Value[];
  readonly value: Value | '';
  readonly onValue: (value: Value | undefined) => void;
}

function Pick<Value extends string>({ label, prefix, options, value, onValue }: PickProps<Value>) {
  const { locale } = useWording();
  const say = useWords(storyRoomWords);
  return (
    <SelectField
      label={say(label)}
      value={value}
      {...(value === '' && { none: say('notSaid') })}
      options={options.map((option) => ({
        value: option,
        label: sayStory(`${prefix}.${option}` as StoryWord, locale),
      }))}
      onValue={onValue}
    />
  );
}

interface NumberProps {
  readonly label: StoryRoomWord;
  readonly value: number | null;
  readonly most: number;
  readonly onValue: (value: number | null) => void;
}

function NumberField({ label, value, most, onValue }: NumberProps) {
  const say = useWords(storyRoomWords);
  const [text, setText] = useState(value === null ? '' : String(value));
  return (
    <TextField
      label={say(label)}
      inputMode="numeric"
      width="short"
      value={text}
      onValue={(typed) => {
        const digits = typed.replaceAll(/\D/g, '').slice(0, 4);
        setText(digits);
        onValue(digits === '' ? null : Math.min(most, Number(digits)));
      }}
    />
  );
}
