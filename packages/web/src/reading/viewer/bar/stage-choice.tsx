import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { layoutOf, layouts, isLayout } from '../hanging/layout.ts';
import { commands } from '../session/commands.ts';
import type { Session } from '../session/session.ts';
import { useSpeech } from '../strip/use-speech.ts';

interface Props {
  readonly session: Session;
}

/** Which screen of the hanging is shown, and in which layout. */
export function StageChoice({ session }: Props) {
  const { say } = useSpeech();
  const count = session.stages.length;
  return (
    <span className="bar-group">
      <button
        type="button"
        className="bar-button"
        aria-label={say('do.previous-stage')}
        title={say('do.previous-stage')}
        disabled={session.stage() === 0}
        onClick={() => commands['previous-stage'](session)}
      >
        <IconChevronLeft size={20} />
      </button>
      <select
        className="bar-select bar-stage"
        aria-label={say('stage.label')}
        value={session.stage()}
        onChange={(event) => session.showStage(Number(event.target.value))}
      >
        {session.stages.map(({ code, cells }, index) => (
          <option key={`${code} ${cells.map(({ series, cut }) => series + cut).join(' ')}`} value={index}>
            {say('stage.at', { index: index + 1, count, name: say(`stage.${code}`) })}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="bar-button"
        aria-label={say('do.next-stage')}
        title={say('do.next-stage')}
        disabled={session.stage() === count - 1}
        onClick={() => commands['next-stage'](session)}
      >
        <IconChevronRight size={20} />
      </button>
      <select
        className="bar-select bar-layout"
        aria-label={say('layout.label')}
        value={session.layout()}
        onChange={(event) => {
          if (isLayout(event.target.value)) session.setLayout(event.target.value);
        }}
      >
        {layouts.map((layout) => (
          <option key={layout} value={layout}>
            {say('layout.name', { ...layoutOf(layout) })}
          </option>
        ))}
      </select>
    </span>
  );
}
