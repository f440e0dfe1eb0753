import { useId, useState } from 'react';
import { structures, structuresOf, type CaseType, type StructureId } from '@overread/case';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { opinionWords } from '../words.ts';

interface Props {
  readonly caseType: CaseType;
  readonly onPick: (structure: StructureId) => void;
}

/** Structures of the case type to press; typing narrows them in either language, Enter takes the first. */
export function StructurePicker({ caseType, onPick }: Props) {
  const id = useId();
  const say = useWords(opinionWords);
  const { locale } = useWording();
  const [typed, setTyped] = useState('');
  const found = structuresOf[caseType].filter((one) => matches(one, typed));
  const [first] = found;
  const pick = (structure: StructureId) => {
    setTyped('');
    onPick(structure);
  };
  return (
    <fieldset className="structure-picker">
      <legend>{say('findings.add')}</legend>
      <div className="field">
        <label htmlFor={id} className="soft small">
          {say('findings.filter')}
        </label>
        <input
          id={id}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (first && typed.trim() !== '') pick(first);
          }}
        />
      </div>
      <div className="row">
        {found.map((structure) => (
          <button key={structure} type="button" className="room-act" onClick={() => pick(structure)}>
            {structures[structure][locale]}
          </button>
        ))}
        {found.length === 0 && <p className="soft small">{say('findings.none')}</p>}
      </div>
    </fieldset>
  );
}

const matches = (id: StructureId, typed: string): boolean => {
  const wanted = typed.trim().toLowerCase();
  const { en, zh } = structures[id];
  return [id, en, zh].some((name) => name.toLowerCase().includes(wanted));
};
