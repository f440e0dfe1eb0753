import { Button } from '@mantine/core';
import { practices, type Opinion } from '@overread/case';
import { useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { LinesArea } from '../fields/lines-area.tsx';
import { Part } from '../fields/part.tsx';
import { Pick } from '../fields/pick.tsx';
import { Section } from './section.tsx';
import { sectionWords } from './words.ts';

type Operation = NonNullable<Opinion['operation']>;

const verdicts = [
  'supported',
  'supported-with-reservations',
  'alternative-reasonable',
  'not-supported-by-reviewed-material',
  'cannot-judge',
] as const;

/** The operation as it was proposed, weighed. */
export function OperationSection() {
  const { own, brief } = useRoom();
  const say = useWords(sectionWords);
  const { operation } = own.opinion;
  const { proposedOperation } = brief;
  const begin = (procedure: string) =>
    own.change((now) => ({
      ...now,
      operation: {
        procedure: procedure.slice(0, 300),
        verdict: null,
        practice: null,
        reasonsFor: [],
        reasonsAgainst: [],
      },
    }));
  return (
    <Section id="operation" {...(operation && { lead: operation.procedure })}>
      <Part path="operation">
        {operation && <OperationFields operation={operation} />}
        {!operation && proposedOperation !== null && (
          <Button variant="default" onClick={() => begin(proposedOperation)}>
            {say('operation.begin', { name: proposedOperation })}
          </Button>
        )}
        {!operation && proposedOperation === null && <p className="soft">{say('operation.none')}</p>}
      </Part>
    </Section>
  );
}

function OperationFields({ operation }: { readonly operation: Operation }) {
  const { own } = useRoom();
  const say = useWords(sectionWords);
  const set = (part: Partial<Operation>) =>
    own.change((now) => ({ ...now, operation: now.operation && { ...now.operation, ...part } }));
  return (
    <>
      <Part path="operation.verdict">
        <Pick
          legend={say('operation.verdict')}
          values={verdicts}
          say={(value) => say(`operation.${value}`)}
          value={operation.verdict}
          onValue={(verdict) => set({ verdict })}
        />
      </Part>
      <Part path="operation.practice">
        <Pick
          legend={say('practice.legend')}
          values={practices}
          say={(value) => say(`practice.${value}`)}
          value={operation.practice}
          onValue={(practice) => set({ practice })}
        />
      </Part>
      <Part path="operation.reasonsFor">
        <LinesArea
          label={say('for')}
          hint={say('lines')}
          lines={operation.reasonsFor}
          onLines={(reasonsFor) => set({ reasonsFor })}
        />
      </Part>
      <LinesArea
        label={say('against')}
        hint={say('lines')}
        lines={operation.reasonsAgainst}
        onLines={(reasonsAgainst) => set({ reasonsAgainst })}
      />
    </>
  );
}
