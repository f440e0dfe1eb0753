import { useWords } from '../../../wording/wording.tsx';
import { placesOf } from '../frames/frame-source.ts';
import type { Session } from '../session/session.ts';
import { viewerWords } from '../words.ts';
import type { Cell } from './cell.ts';

interface Props {
  readonly session: Session;
  readonly cell: Cell;
}

/** Why a cell shows no picture. */
export function CellNote({ session, cell }: Props) {
  const say = useWords(viewerWords);
  const stack = cell.stack();
  if (!stack) return <p className="cell-note">{say('cell.put')}</p>;
  const refusal = stack.refusal();
  if (refusal) return <p className="cell-note">{say(`no-cut.${refusal}`)}</p>;
  const state = cell.state();
  if (state.kind === 'here') return null;
  if (state.kind === 'waiting')
    return (
      <p className="cell-note cell-note-soft" aria-live="off">
        {say('image.loading', { image: cell.index() + 1 })}
      </p>
    );
  const again = (): void => {
    const places = placesOf(stack.series);
    const index = stack.cut === 'as-taken' ? cell.index() : 0;
    if (places[index]) session.store.again({ series: stack.series, index });
  };
  return (
    <output className="cell-note">
      <span>{say(`image.${state.why}`, { image: cell.index() + 1 })}</span>
      <button type="button" className="viewer-button" onClick={again}>
        {say('again')}
      </button>
    </output>
  );
}
