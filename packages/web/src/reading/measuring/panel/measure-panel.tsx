import {
  measurementsFor,
  measurementWords,
  type MeasureCaseType,
  type MeasurementId,
} from '@overread/imaging';
import type { Annotation, CaseType } from '@overread/case';
import { useState } from 'react';
import { useWording, useWords } from '../../../wording/wording.tsx';
import type { DeskState, MeasuringDesk } from '../desk/measuring-desk.ts';
import { Schematic } from '../guide/schematic.tsx';
import { measuringWords } from '../words.ts';
import { Calibrate } from './calibrate.tsx';
import { MarkList } from './mark-list.tsx';

interface Props {
  readonly desk: MeasuringDesk;
  readonly state: DeskState;
  readonly caseType: CaseType;
  readonly onShow: (mark: Annotation) => void;
  readonly onUse: (mark: Annotation) => void;
  readonly onChosen: () => void;
}

/** Those whose name holds the words; one called just so comes first. */
function found(caseType: CaseType, search: string) {
  const wanted = search.trim().toLowerCase();
  const namesOf = ({ id }: { readonly id: MeasurementId }): readonly string[] =>
    [measurementWords[id].en, measurementWords[id].zh, id].map((name) => name.toLowerCase());
  const rows = measurementsFor(caseType as MeasureCaseType).filter((row) =>
    namesOf(row).some((name) => name.includes(wanted)),
  );
  return rows.toSorted((a, b) => Number(namesOf(b).includes(wanted)) - Number(namesOf(a).includes(wanted)));
}

/** What can be measured in a case of this kind, each with its picture, and what was marked. */
export function MeasurePanel({ desk, state, caseType, onShow, onUse, onChosen }: Props) {
  const say = useWords(measuringWords);
  const { locale } = useWording();
  const [search, setSearch] = useState('');
  const rows = found(caseType, search);
  const begin = (id: (typeof rows)[number]['id']): void => {
    desk.choose({ is: 'measure', id });
    onChosen();
  };
  return (
    <aside className="measure-panel" aria-label={say('panel')}>
      <input
        type="search"
        className="measure-search"
        // The panel is opened to look for something.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        aria-label={say('search')}
        placeholder={say('search')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={(event) => {
          const [first] = rows;
          if (event.key === 'Enter' && first) begin(first.id);
        }}
      />
      <ul className="measure-tools" aria-label={say('tools')}>
        {rows.map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              className="measure-tool"
              aria-pressed={state.task?.is === 'measure' && state.task.id === id}
              onClick={() => begin(id)}
            >
              <Schematic id={id} />
              <span>{measurementWords[id][locale]}</span>
            </button>
          </li>
        ))}
        {rows.length === 0 && <li className="measure-soft">{say('none')}</li>}
      </ul>
      <Calibrate desk={desk} onChosen={onChosen} />
      <MarkList desk={desk} state={state} onShow={onShow} onUse={onUse} />
    </aside>
  );
}
