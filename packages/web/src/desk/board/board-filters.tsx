import { caseTypes, statesOn, waitedOn, type BoardFilter, type WaitedOn } from '@overread/case';
import { useQuery } from '@tanstack/react-query';
import { SelectField } from '../../ui/field/select-field.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { coordinatorsQuery } from './board-queries.ts';
import { boardWords } from './words.ts';

interface Props {
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

const dayChoices = ['3', '7', '14', '30'] as const;

/** What of all cases is shown. */
export function BoardFilters({ filter, onFilter, search, onSearch }: Props) {
  const say = useWords(boardWords);
  const { t } = useWording();
  const { data } = useQuery(coordinatorsQuery);
  const change = (changed: { readonly [Name in keyof BoardFilter]: BoardFilter[Name] | undefined }) =>
    onFilter(
      Object.fromEntries(
        Object.entries({ ...filter, ...changed }).filter(([, value]) => value !== undefined),
      ),
    );
  const on = waitedOn.find((one) => filter.states?.join() === statesOn(one).join());
  return (
    <search className="board-filters" aria-label={say('filters')}>
      <TextField
        label={say('search')}
        hint={say('search.hint')}
        type="search"
        autoComplete="off"
        value={search}
        maxLength={100}
        onValue={onSearch}
      />
      <SelectField
        label={say('owner')}
        none={say('any')}
        value={filter.owner ?? ''}
        options={[
          { value: 'me', label: say('mine') },
          { value: 'nobody', label: say('nobody') },
          ...(data?.coordinators ?? [])
            .filter(({ personId }) => personId !== data?.me)
            .map(({ personId, name }) => ({ value: personId as string, label: name })),
        ]}
        onValue={(owner) => change({ owner })}
      />
      <SelectField<WaitedOn>
        label={say('waits-on')}
        none={say('any')}
        value={on ?? ''}
        options={waitedOn.map((one) => ({ value: one, label: say(`on.${one}`) }))}
        onValue={(one) => change({ states: one && [...statesOn(one)] })}
      />
      <SelectField
        label={say('type')}
        none={say('any')}
        value={filter.caseType ?? ''}
        options={caseTypes.map((value) => ({ value, label: t(`case.${value}`) }))}
        onValue={(caseType) => change({ caseType })}
      />
      <SelectField
        label={say('untouched')}
        none={say('any')}
        value={dayChoices.find((one) => Number(one) === filter.days) ?? ''}
        options={dayChoices.map((value) => ({ value, label: say('at-least', { days: Number(value) }) }))}
        onValue={(days) => change({ days: days && Number(days) })}
      />
      <div className="board-switches">
        <label className="desk-tick">
          <input
            type="checkbox"
            checked={filter.unread === true}
            onChange={({ target }) => change({ unread: target.checked || undefined })}
          />
          {say('only-unread')}
        </label>
        <label className="desk-tick">
          <input
            type="checkbox"
            checked={filter.helpAsked === true}
            onChange={({ target }) => change({ helpAsked: target.checked || undefined })}
          />
          {say('only-help')}
        </label>
        <label className="desk-tick">
          <input
            type="checkbox"
            checked={filter.sort === 'newest'}
            onChange={({ target }) => change({ sort: target.checked ? 'newest' : undefined })}
          />
          {say('newest')}
        </label>
      </div>
    </search>
  );
}
