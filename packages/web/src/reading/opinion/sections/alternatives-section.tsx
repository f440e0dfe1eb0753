import { IconX } from '@tabler/icons-react';
import { alternativeOptions, sayValue, type Opinion } from '@overread/case';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { changeRow } from '../fields/change-row.ts';
import { Part } from '../fields/part.tsx';
import { Pick } from '../fields/pick.tsx';
import { TextArea } from '../fields/text-area.tsx';
import { Section } from './section.tsx';
import { sectionWords } from './words.ts';

type Alternative = Opinion['alternatives'][number];

const tried = ['tried', 'tried-too-little', 'not-tried', 'unknown'] as const;
const reasonable = ['yes', 'no', 'cannot-say'] as const;

/** Other ways than the operation, and whether each was really tried. */
export function AlternativesSection() {
  const { own } = useRoom();
  const say = useWords(sectionWords);
  const { locale } = useWording();
  const { alternatives } = own.opinion;
  const set = (make: (rows: Alternative[]) => Alternative[]) =>
    own.change((now) => ({ ...now, alternatives: make(now.alternatives) }));
  return (
    <Section id="alternatives" lead={say('alternatives.lead')}>
      {alternatives.map((row) => (
        <AlternativeCard
          key={row.id}
          row={row}
          onRow={(part) => set((rows) => changeRow(rows, ({ id }) => id === row.id, part))}
          onRemove={() => set((rows) => rows.filter(({ id }) => id !== row.id))}
        />
      ))}
      <Part path="alternatives">
        <fieldset className="structure-picker">
          <legend>{say('alternatives.add')}</legend>
          <div className="row">
            {alternativeOptions.map((option) => (
              <button
                key={option}
                type="button"
                className="room-act"
                onClick={() =>
                  set((rows) => [
                    ...rows,
                    { id: crypto.randomUUID(), option, text: '', tried: null, reasonable: null },
                  ])
                }
              >
                {sayValue(`option.${option}`, locale)}
              </button>
            ))}
          </div>
        </fieldset>
      </Part>
    </Section>
  );
}

interface CardProps {
  readonly row: Alternative;
  readonly onRow: (change: Partial<Alternative>) => void;
  readonly onRemove: () => void;
}

function AlternativeCard({ row, onRow, onRemove }: CardProps) {
  const say = useWords(sectionWords);
  const { locale } = useWording();
  const name = sayValue(`option.${row.option}`, locale);
  return (
    <Part path={`alternatives.${row.id}`}>
      <article className="finding" aria-label={name}>
        <header className="finding-head">
          <h3>{name}</h3>
          <button
            type="button"
            className="room-icon"
            aria-label={say('alternative.remove', { name })}
            onClick={onRemove}
          >
            <IconX size={18} stroke={2} aria-hidden />
          </button>
        </header>
        <Pick
          legend={say('alternative.tried')}
          values={tried}
          say={(value) => say(`tried.${value}`)}
          value={row.tried}
          onValue={(value) => onRow({ tried: value })}
        />
        <Pick
          legend={say('alternative.reasonable')}
          values={reasonable}
          say={(value) => say(`reasonable.${value}`)}
          value={row.reasonable}
          onValue={(value) => onRow({ reasonable: value })}
        />
        <TextArea
          label={say('alternative.text')}
          rows={1}
          value={row.text}
          onValue={(text) => onRow({ text })}
        />
      </article>
    </Part>
  );
}
