import { Choice } from '../../ui/choice/choice.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { PartialDateField } from '../../ui/partial-date/partial-date-field.tsx';
import { RowList } from '../../ui/row-list/row-list.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWords } from '../../wording/wording.tsx';
import type { BasicsPart } from './basics-part.ts';
import { basicsWords } from './words.ts';

const hardware = ['yes', 'no', 'unsure'] as const;

/** What was proposed, and what was done before. */
export function Operation({ basics, onChange }: BasicsPart) {
  const say = useWords(basicsWords);
  return (
    <Sheet title={say('operation')}>
      <TextField
        label={say('proposed')}
        hint={say('proposed.hint')}
        value={basics.proposedOperation ?? ''}
        maxLength={500}
        onValue={(proposedOperation) => onChange({ proposedOperation })}
      />
      <PartialDateField
        label={say('told')}
        value={basics.toldWhen}
        onValue={(toldWhen) => onChange({ toldWhen })}
      />
      <PartialDateField
        label={say('when')}
        value={basics.operationDate}
        onValue={(operationDate) => onChange({ operationDate })}
      />
      <RowList
        title={say('earlier')}
        rows={basics.earlierSurgery}
        most={30}
        empty={{ what: '' }}
        add={say('earlier.add')}
        remove={(index) => say('earlier.remove', { number: index + 1 })}
        onRows={(earlierSurgery) => onChange({ earlierSurgery: [...earlierSurgery] })}
        show={(row, change) => (
          <>
            <TextField
              label={say('earlier.what')}
              value={row.what}
              maxLength={500}
              onValue={(what) => change({ ...row, what })}
            />
            <PartialDateField
              label={say('earlier.when')}
              value={row.when}
              onValue={(when) => change({ ...row, when })}
            />
            <TextField
              label={say('earlier.where')}
              value={row.where ?? ''}
              maxLength={500}
              onValue={(where) => change({ ...row, where })}
            />
          </>
        )}
      />
      <Choice
        name="hardware"
        look="row"
        legend={say('hardware')}
        value={basics.hardware}
        onChange={(chosen) => onChange({ hardware: chosen })}
        options={hardware.map((value) => ({ value, label: say(`hardware.${value}`) }))}
      />
      {basics.hardware === 'yes' && (
        <TextField
          label={say('hardware.text')}
          value={basics.hardwareText ?? ''}
          maxLength={500}
          onValue={(hardwareText) => onChange({ hardwareText })}
        />
      )}
    </Sheet>
  );
}
