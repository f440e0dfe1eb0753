import { useEffect, useRef } from 'react';
import type { CanvasPlace } from '../viewer-port.ts';
import type { Cell } from './cell.ts';

interface Props {
  readonly cell: Cell;
  readonly at: CanvasPlace;
}

const side = 220;

/** A glass over the picture, where the pointer is. */
export function Magnifier({ cell, at }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const painted = cell.painted();
    if (canvas.current && painted) cell.painter.magnify(canvas.current, painted, at, side);
  });
  return (
    <canvas
      ref={canvas}
      className="cell-glass"
      style={{ width: side, height: side, left: at[0] - side / 2, top: at[1] - side / 2 }}
      aria-hidden
    />
  );
}
