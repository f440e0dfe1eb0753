import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useSpeech } from '../strip/use-speech.ts';
import type { Session } from '../session/session.ts';
import { useRevision } from '../session/use-revision.ts';
import type { CanvasPlace, PointerOwner, ViewportPort } from '../viewer-port.ts';
import type { Cell } from './cell.ts';
import { CellMarks } from './cell-marks.tsx';
import { CellNote } from './cell-note.tsx';
import { CellSlider } from './cell-slider.tsx';
import { CrossLines } from './cross-lines.tsx';
import { listenToGestures } from './gestures.ts';
import { Magnifier } from './magnifier.tsx';
import { describeCell } from './describe-cell.ts';
import { viewportPort } from './viewport-port.ts';

interface Props {
  readonly session: Session;
  readonly cell: Cell;
  readonly number: number;
  readonly isActive: boolean;
  readonly owner: PointerOwner;
  readonly overlay: ((viewport: ViewportPort) => ReactNode) | undefined;
  /** A series was let go over the cell. */
  readonly onDropped: (series: string) => void;
}

/** One picture of the screen, and what lies over it. */
export function CellView({ session, cell, number, isActive, owner, overlay, onDropped }: Props) {
  const speech = useSpeech();
  const { say } = speech;
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const owns = useRef({ owner, onDropped });
  const [port, setPort] = useState<ViewportPort | undefined>();
  const [glass, setGlass] = useState<CanvasPlace | undefined>();
  useRevision(cell);

  useEffect(() => {
    owns.current = { owner, onDropped };
  }, [owner, onDropped]);

  useEffect(() => {
    const [element, sheet] = [place.current, canvas.current];
    if (!element || !sheet) return undefined;
    const made = viewportPort(cell, element);
    const undo = [
      cell.attach(element, sheet),
      listenToGestures({
        element,
        session,
        cell,
        owner: () => owns.current.owner,
        onMagnify: setGlass,
        onDropped: (series) => owns.current.onDropped(series),
      }),
      session.ports.add(cell, made),
    ];
    setPort(made);
    return () => {
      for (const one of undo) one();
    };
  }, [session, cell]);

  const state = cell.state();
  return (
    <section
      className="cell"
      aria-label={describeCell(cell, number, speech)}
      data-active={isActive || undefined}
      data-cell={cell.id}
      data-series={cell.stack()?.series.uid}
      data-index={cell.index()}
      data-quality={state.kind === 'here' ? (state.isExact ? 'exact' : 'coarse') : state.kind}
    >
      <div
        className="cell-picture"
        ref={place}
        // The keys of the viewer go to the picture that has the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="application"
        aria-label={say('cell.picture', { number })}
      >
        <canvas ref={canvas} className="cell-canvas" aria-hidden />
        <CrossLines session={session} cell={cell} />
        {port && overlay?.(port)}
        {glass && <Magnifier cell={cell} at={glass} />}
      </div>
      <CellMarks cell={cell} />
      <CellNote session={session} cell={cell} />
      <CellSlider session={session} cell={cell} />
    </section>
  );
}
