import { Button } from '@mantine/core';
import { caseTypes, type DirectoryEntry } from '@overread/case';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../api/problem.ts';
import { countryNames } from '../../portal/basics/country-names.ts';
import { SelectField } from '../../ui/field/select-field.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { Ticks } from '../ticks/ticks.tsx';
import { EntryLists } from './entry-lists.tsx';
import { directoryWords } from './words.ts';
import '../desk.css';

interface Props {
  readonly entry: DirectoryEntry;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onKeep: (entry: DirectoryEntry) => void;
  readonly onReload: () => void;
}

const languages = ['en', 'zh', 'de', 'fr', 'es', 'ru', 'ar', 'ja', 'ko'] as const;
const settings = ['remote', 'in-person'] as const;

/** Everything a reviewer says of themselves, or that is said for them. */
export function EntryForm({ entry, busy, error, onKeep, onReload }: Props) {
  const say = useWords(directoryWords);
  const { locale, t } = useWording();
  const [now, setNow] = useState(entry);
  const change = (part: Partial<DirectoryEntry>) => setNow({ ...now, ...part });
  const names = new Intl.DisplayNames([locale === 'zh' ? 'zh-Hans' : 'en'], { type: 'language' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onKeep(tidied(now));
  };
  const isStale = error !== null && error !== undefined && asProblem(error).code === 'changed-meanwhile';
  return (
    <form className="desk-form" onSubmit={submit}>
      <TextField
        label={say('role')}
        hint={say('role.hint')}
        maxLength={200}
        value={now.role}
        onValue={(role) => change({ role })}
      />
      <TextField
        label={say('specialty')}
        hint={say('specialty.hint')}
        maxLength={200}
        value={now.specialty}
        onValue={(specialty) => change({ specialty })}
      />
      <SelectField
        label={say('country')}
        none={say('country.none')}
        value={now.country}
        options={countryNames(locale)}
        onValue={(country) => change({ country: country ?? '' })}
      />
      <TextField
        label={say('hospital')}
        hint={say('hospital.hint')}
        maxLength={200}
        value={now.hospital}
        onValue={(hospital) => change({ hospital })}
      />
      <Ticks
        legend={say('caseTypes')}
        options={caseTypes.map((value) => ({ value, label: t(`case.${value}`) }))}
        chosen={now.caseTypes}
        onChosen={(chosen) => change({ caseTypes: chosen })}
      />
      <Ticks
        legend={say('languages')}
        options={languages.map((value) => ({ value, label: names.of(value) ?? value }))}
        chosen={now.languages}
        onChosen={(chosen) => change({ languages: chosen })}
      />
      <Ticks
        legend={say('settings')}
        options={settings.map((value) => ({ value, label: say(`setting.${value}`) }))}
        chosen={now.settings}
        onChosen={(chosen) => change({ settings: chosen })}
      />
      <TextField
        label={say('capacity')}
        hint={say('capacity.hint')}
        type="number"
        min={0}
        max={100}
        required
        width="short"
        value={String(now.capacity)}
        onValue={(text) => change({ capacity: Math.min(100, Math.max(0, Math.round(Number(text)))) })}
      />
      <EntryLists entry={now} onChange={change} />
      <label className="desk-tick">
        <input
          type="checkbox"
          checked={now.mayBeNamed}
          onChange={(event) => change({ mayBeNamed: event.target.checked })}
        />
        {say('mayBeNamed')}
      </label>
      {isStale ? (
        <Notice tone="unsure" spoken>
          <p>{say('changed')}</p>
          <Button variant="default" onClick={onReload}>
            {say('reload')}
          </Button>
        </Notice>
      ) : (
        <ProblemNotice error={error} />
      )}
      <div className="row">
        <Button type="submit" loading={busy}>
          {say('keep')}
        </Button>
      </div>
    </form>
  );
}

/** Rows begun and left empty are no rows. */
const tidied = (entry: DirectoryEntry): DirectoryEntry => ({
  ...entry,
  procedures: entry.procedures.filter(({ name }) => name.trim() !== ''),
  away: entry.away.filter(({ from, until }) => from !== '' && until !== ''),
  conflicts: entry.conflicts.filter((name) => name.trim() !== ''),
});
