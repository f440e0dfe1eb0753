import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { urgencies, type Opinion } from '@overread/case';
import { useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { changeRow } from '../fields/change-row.ts';
import { Part } from '../fields/part.tsx';
import { Pick } from '../fields/pick.tsx';
import { TextArea } from '../fields/text-area.tsx';
import { Section } from './section.tsx';
import { sectionWords } from './words.ts';

type Warning = Opinion['watch'][number];

/** What to watch for while waiting, and how soon each sign must be seen to. */
export function WatchSection() {
  const { own } = useRoom();
  const say = useWords(sectionWords);
  const set = (make: (rows: Warning[]) => Warning[]) =>
    own.change((now) => ({ ...now, watch: make(now.watch) }));
  return (
    <Section id="watch" lead={say('watch.lead')}>
      {own.opinion.watch.map((row, index) => {
        const onRow = (part: Partial<Warning>) =>
          set((rows) => changeRow(rows, ({ id }) => id === row.id, part));
        return (
          <Part key={row.id} path={`watch.${row.id}`}>
            <div className="finding">
              <div className="finding-head">
                <TextArea
                  label={say('watch.text')}
                  rows={1}
                  maxLength={300}
                  value={row.text}
                  onValue={(text) => onRow({ text })}
                />
                <button
                  type="button"
                  className="room-icon"
                  aria-label={say('watch.remove', { number: index + 1 })}
                  onClick={() => set((rows) => rows.filter(({ id }) => id !== row.id))}
                >
                  <IconX size={18} stroke={2} aria-hidden />
                </button>
              </div>
              <Pick
                legend={say('watch.act')}
                values={urgencies}
                say={(value) => say(`act.${value}`)}
                value={row.act}
                onValue={(act) => onRow({ act })}
              />
            </div>
          </Part>
        );
      })}
      <Part path="watch">
        <Button
          variant="default"
          onClick={() => set((rows) => [...rows, { id: crypto.randomUUID(), text: '', act: null }])}
        >
          {say('watch.add')}
        </Button>
      </Part>
    </Section>
  );
}
