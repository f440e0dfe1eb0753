import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useWords } from '../../wording/wording.tsx';
import { moved, resized, stepOf, type Mask, type Size } from './mask-moves.ts';
import { holdWords } from './words.ts';

interface Props {
  readonly mask: Mask;
  readonly number: number;
  readonly size: Size;
  /** As it was decided: nothing shines through. */
  readonly settled: boolean;
  readonly onChange: (mask: Mask | null) => void;
}

/** One rectangle: drawn along by the mouse, moved and sized by keys. */
export function MaskBox({ mask, number, size, settled, onChange }: Props) {
  const say = useWords(holdWords);
  const dragged = useRef<Dragged | null>(null);
  const part = partsOf(mask, size);
  const begin = (event: PointerEvent<HTMLElement>, change: Change) => {
    event.stopPropagation();
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = { mask, change, x: event.clientX, y: event.clientY };
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    const from = dragged.current;
    const picture = event.currentTarget.closest('.mask-editor-picture')?.getBoundingClientRect();
    if (!from || !picture) return;
    event.stopPropagation();
    const by = { x: (event.clientX - from.x) / picture.width, y: (event.clientY - from.y) / picture.height };
    onChange(from.change(from.mask, by, size));
  };
  const end = () => (dragged.current = null);
  const press = (event: KeyboardEvent) => {
    const by = stepOf(event.key);
    if (event.key === 'Delete' || event.key === 'Backspace') onChange(null);
    else if (by) onChange((event.shiftKey ? resized : moved)(mask, by, size));
    else return;
    event.preventDefault();
  };
  return (
    <button
      type="button"
      className="mask-box"
      data-settled={settled || undefined}
      style={{
        left: `${part.left}%`,
        top: `${part.top}%`,
        width: `${part.width}%`,
        height: `${part.height}%`,
      }}
      aria-label={say('box', { number, ...rounded(part) })}
      aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown Delete"
      onPointerDown={(event) => begin(event, moved)}
      onPointerMove={drag}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={press}
    >
      <span
        className="mask-box-corner"
        aria-hidden
        onPointerDown={(event) => begin(event, resized)}
        onPointerMove={drag}
        onPointerUp={end}
        onPointerCancel={end}
      />
    </button>
  );
}

type Change = typeof moved;

interface Dragged {
  readonly mask: Mask;
  readonly change: Change;
  readonly x: number;
  readonly y: number;
}

const partsOf = ({ x, y, width, height }: Mask, { rows, columns }: Size) => ({
  left: (x / columns) * 100,
  top: (y / rows) * 100,
  width: (width / columns) * 100,
  height: (height / rows) * 100,
});

const rounded = (parts: ReturnType<typeof partsOf>) =>
  Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, Math.round(value)])) as typeof parts;
