import { TextField } from '../../ui/field/text-field.tsx';
import { RowList } from '../../ui/row-list/row-list.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWords } from '../../wording/wording.tsx';
import type { BasicsPart } from './basics-part.ts';
import { basicsWords } from './words.ts';

/** Treatment without an operation. */
export function Tried({ basics, onChange }: BasicsPart) {
  const say = useWords(basicsWords);
  return (
    <Sheet>
      <RowList
        title={say('tried')}
        hint={say('tried.hint')}
        rows={basics.conservative}
        most={30}
        empty={{ what: '' }}
        add={say('tried.add')}
        remove={(index) => say('tried.remove', { number: index + 1 })}
        onRows={(conservative) => onChange({ conservative: [...conservative] })}
        show={(row, change) => (
          <>
            <TextField
              label={say('tried.what')}
              value={row.what}
              maxLength={500}
              onValue={(what) => change({ ...row, what })}
            />
            <TextField
              label={say('tried.long')}
              value={row.howLong ?? ''}
              maxLength={500}
              width="short"
              onValue={(howLong) => change({ ...row, howLong })}
            />
            <TextField
              label={say('tried.result')}
              value={row.result ?? ''}
              maxLength={500}
              onValue={(result) => change({ ...row, result })}
            />
          </>
        )}
      />
    </Sheet>
  );
}
