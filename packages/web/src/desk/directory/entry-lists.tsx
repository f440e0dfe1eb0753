import type { DirectoryEntry } from '@overread/case';
import { TextField } from '../../ui/field/text-field.tsx';
import { RowList } from '../../ui/row-list/row-list.tsx';
import { useWords } from '../../wording/wording.tsx';
import { directoryWords } from './words.ts';

interface Props {
  readonly entry: DirectoryEntry;
  readonly onChange: (part: Partial<DirectoryEntry>) => void;
}

/** The parts of an entry that are lists: operations, days away, conflicts. */
export function EntryLists({ entry, onChange }: Props) {
  const say = useWords(directoryWords);
  return (
    <>
      <RowList
        title={say('procedures')}
        hint={say('procedures.hint')}
        rows={entry.procedures}
        most={60}
        empty={{ name: '', perYear: null }}
        add={say('procedures.add')}
        remove={(index) => say('procedures.remove', { number: index + 1 })}
        onRows={(rows) => onChange({ procedures: [...rows] })}
        show={(row, change) => (
          <>
            <TextField
              label={say('procedures.name')}
              maxLength={200}
              value={row.name}
              onValue={(name) => change({ ...row, name })}
            />
            <TextField
              label={say('procedures.perYear')}
              type="number"
              min={0}
              max={5_000}
              width="short"
              value={row.perYear === null ? '' : String(row.perYear)}
              onValue={(text) => change({ ...row, perYear: text === '' ? null : Math.round(Number(text)) })}
            />
          </>
        )}
      />
      <RowList
        title={say('away')}
        hint={say('away.hint')}
        rows={entry.away}
        most={50}
        empty={{ from: '', until: '' }}
        add={say('away.add')}
        remove={(index) => say('away.remove', { number: index + 1 })}
        onRows={(rows) => onChange({ away: [...rows] })}
        show={(row, change) => (
          <>
            <TextField
              label={say('away.from')}
              type="date"
              width="short"
              value={row.from}
              onValue={(from) => change({ from, until: row.until < from ? from : row.until })}
            />
            <TextField
              label={say('away.until')}
              type="date"
              width="short"
              min={row.from}
              value={row.until}
              onValue={(until) => change({ ...row, until })}
            />
          </>
        )}
      />
      <RowList
        title={say('conflicts')}
        hint={say('conflicts.hint')}
        rows={entry.conflicts}
        most={100}
        empty=""
        add={say('conflicts.add')}
        remove={(index) => say('conflicts.remove', { number: index + 1 })}
        onRows={(rows) => onChange({ conflicts: [...rows] })}
        show={(row, change) => (
          <TextField label={say('conflicts.name')} maxLength={200} value={row} onValue={change} />
        )}
      />
    </>
  );
}
