import { useWords } from '../../../wording/wording.tsx';
import { seriesKey } from '../series-key.ts';
import type { Session } from '../session/session.ts';
import { viewerWords } from '../words.ts';
import type { Cell } from './cell.ts';

interface Props {
  readonly session: Session;
  readonly cell: Cell;
}

/** Where one is in a stack, and how much of it is here. */
export function CellSlider({ session, cell }: Props) {
  const say = useWords(viewerWords);
  const stack = cell.stack();
  const count = stack?.count() ?? 0;
  if (!stack || count < 2) return null;
  const here = session.store.exactCount(seriesKey(stack.series));
  const all = stack.series.instances.reduce((sum, { frames }) => sum + Math.max(1, frames), 0);
  return (
    <div className="cell-slider">
      <span
        className="cell-loaded"
        style={{ blockSize: `${(100 * here) / all}%` }}
        hidden={here >= all}
        aria-hidden
      />
      <input
        type="range"
        min={1}
        max={count}
        value={cell.index() + 1}
        aria-label={say('slider')}
        aria-valuetext={say('slider.at', { image: cell.index() + 1, count })}
        onChange={(event) => session.goTo(cell, event.target.valueAsNumber - 1)}
        onFocus={() => session.activate(cell)}
      />
    </div>
  );
}
