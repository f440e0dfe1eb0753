import { StateMark, type MarkedState } from '../../ui/state-mark/state-mark.tsx';
import { useWords } from '../../wording/wording.tsx';
import type { NamedHold } from './name-holds.ts';
import { holdWords } from './words.ts';

interface Props {
  readonly holds: readonly NamedHold[];
  /** Id of the one that is looked at. */
  readonly now: string;
  readonly onChoose: (id: string) => void;
}

/** All that has to be looked at, with what was decided. */
export function HoldList({ holds, now, onChoose }: Props) {
  const say = useWords(holdWords);
  return (
    <nav className="hold-list" aria-label={say('list')}>
      <ol>
        {holds.map(({ hold, name }) => (
          <li key={hold.id}>
            <button
              type="button"
              aria-current={hold.id === now ? 'true' : undefined}
              onClick={() => onChoose(hold.id)}
            >
              <StateMark state={marks[hold.decision ?? 'null']} />
              <span className="hold-list-name">{name}</span>
              <span className="hold-list-state">
                {say(`state.${hold.decision ?? 'null'}`)}
                {hold.instances > 1 && ` · ${say('pictures', { count: hold.instances })}`}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const marks = {
  null: 'unsure',
  show: 'there',
  mask: 'there',
  withhold: 'not-needed',
} as const satisfies Record<string, MarkedState>;
