import { sayChecklist, type ChecklistItemId } from '@overread/case';
import { StateMark, type MarkedState } from '../../ui/state-mark/state-mark.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import type { ReadinessItem } from './readiness.ts';
import { readyWords } from './words.ts';

interface Props {
  readonly item: ReadinessItem;
  readonly open: boolean;
  readonly onToggle: () => void;
}

const marks: Readonly<Record<ReadinessItem['state'], MarkedState>> = {
  done: 'there',
  open: 'unsure',
  'not-needed': 'not-needed',
};

/** One item of the eleven, as a tile with its mark and its word. */
export function ItemTile({ item, open, onToggle }: Props) {
  const { locale } = useWording();
  const say = useWords(readyWords);
  const { id, state, blocks } = item;
  return (
    <button
      type="button"
      className="ready-tile"
      data-state={state}
      data-blocks={(state === 'open' && blocks) || undefined}
      aria-expanded={open}
      onClick={onToggle}
    >
      <StateMark state={state === 'open' && blocks ? 'missing' : marks[state]} size={30} />
      <span className="ready-name">{sayChecklist(`item.${id as ChecklistItemId}`, locale)}</span>
      <span className="ready-state">
        {sayChecklist(`state.${state}`, locale)}
        {state === 'open' && blocks && ` · ${say('blocks')}`}
      </span>
    </button>
  );
}
