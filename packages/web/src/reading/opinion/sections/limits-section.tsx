import { label } from '@overread/readiness';
import { StateMark } from '../../../ui/state-mark/state-mark.tsx';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { changeRow } from '../fields/change-row.ts';
import { Part } from '../fields/part.tsx';
import { TextArea } from '../fields/text-area.tsx';
import { Section } from './section.tsx';
import { sectionWords } from './words.ts';

/** What was missing, filled in from the check of the records, and what it does to the reading. */
export function LimitsSection() {
  const { own, brief } = useRoom();
  const say = useWords(sectionWords);
  const { locale } = useWording();
  const { limits } = own.opinion;
  const unnamed = brief.limits.filter(
    (one) => !limits.some(({ requirement }) => requirement === one.requirement),
  );
  return (
    <Section id="limits" lead={say('limits.lead')}>
      {limits.length + unnamed.length === 0 && <p className="soft">{say('limits.none')}</p>}
      {limits.map((row) => (
        <Part key={row.requirement} path={`limits.${row.requirement}`}>
          <div className="finding">
            <h3 className="limit-name">
              <StateMark state={row.severity === 'blocks' ? 'missing' : 'unsure'} size={18} />
              {label('name', row.requirement, locale)}
            </h3>
            <TextArea
              label={say('limit.effect')}
              value={row.effect}
              onValue={(effect) =>
                own.change((now) => ({
                  ...now,
                  limits: changeRow(now.limits, ({ requirement }) => requirement === row.requirement, {
                    effect,
                  }),
                }))
              }
            />
          </div>
        </Part>
      ))}
      <Part path="limits">
        {unnamed.map(({ requirement, severity }) => (
          <button
            key={requirement}
            type="button"
            className="room-act"
            onClick={() =>
              own.change((now) => ({
                ...now,
                limits: [...now.limits, { requirement, severity, effect: '', questions: [] }],
              }))
            }
          >
            + {label('name', requirement, locale)}
          </button>
        ))}
      </Part>
    </Section>
  );
}
