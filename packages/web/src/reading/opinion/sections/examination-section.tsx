import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Opinion } from '@overread/case';
import { useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { changeRow } from '../fields/change-row.ts';
import { Part } from '../fields/part.tsx';
import { TestsPick } from '../fields/tests-pick.tsx';
import { TextArea } from '../fields/text-area.tsx';
import { MoreRecords } from './more-records.tsx';
import { Section } from './section.tsx';
import { sectionWords } from './words.ts';

type Unjudged = Opinion['cannotJudge'][number];

/** What cannot be judged from here, the tests by hand that would answer it, and records that would help. */
export function ExaminationSection() {
  const { own } = useRoom();
  const say = useWords(sectionWords);
  const { cannotJudge, nothingToExamine } = own.opinion;
  const set = (make: (rows: Unjudged[]) => Unjudged[]) =>
    own.change((now) => ({ ...now, cannotJudge: make(now.cannotJudge) }));
  return (
    <Section id="examination" lead={say('examination.lead')}>
      {cannotJudge.map((row, index) => {
        const onRow = (part: Partial<Unjudged>) =>
          set((rows) => changeRow(rows, ({ id }) => id === row.id, part));
        return (
          <Part key={row.id} path={`cannotJudge.${row.id}`}>
            <div className="finding">
              <div className="finding-head">
                <TextArea
                  label={say('examination.text')}
                  rows={1}
                  maxLength={300}
                  value={row.text}
                  onValue={(text) => onRow({ text })}
                />
                <button
                  type="button"
                  className="room-icon"
                  aria-label={say('examination.remove', { number: index + 1 })}
                  onClick={() => set((rows) => rows.filter(({ id }) => id !== row.id))}
                >
                  <IconX size={18} stroke={2} aria-hidden />
                </button>
              </div>
              <TestsPick tests={row.tests} onTests={(tests) => onRow({ tests })} />
            </div>
          </Part>
        );
      })}
      <Part path="cannotJudge">
        <Button
          variant="default"
          onClick={() => set((rows) => [...rows, { id: crypto.randomUUID(), text: '', tests: [] }])}
        >
          {say('examination.add')}
        </Button>
        <label className="reading-tick">
          <input
            type="checkbox"
            checked={nothingToExamine}
            onChange={(event) => {
              const { checked } = event.target;
              own.change((now) => ({ ...now, nothingToExamine: checked }));
            }}
          />
          <span>{say('examination.nothing')}</span>
        </label>
      </Part>
      <MoreRecords />
    </Section>
  );
}
