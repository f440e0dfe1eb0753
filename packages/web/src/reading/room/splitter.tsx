import type { KeyboardEvent, PointerEvent } from 'react';
import { splitRange, withinSplit } from './room-settings.ts';

interface Props {
  readonly label: string;
  /** Share of what stands before it. */
  readonly percent: number;
  readonly onPercent: (percent: number) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -2, ArrowRight: 2 };
const ends: Readonly<Record<string, number>> = { Home: splitRange.least, End: splitRange.most };

/** The border between two sides, moved by pointer or arrows (WAI-ARIA window splitter). */
export function Splitter({ label, percent, onPercent }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const next = ends[event.key] ?? (step === undefined ? undefined : percent + step);
    if (next === undefined) return;
    event.preventDefault();
    onPercent(withinSplit(next));
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const frame = event.currentTarget.parentElement?.getBoundingClientRect();
    if (frame && frame.width > 0) onPercent(withinSplit(((event.clientX - frame.left) / frame.width) * 100));
  };
  return (
    // A separator that takes the focus is a widget (WAI-ARIA 1.2, separator).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <hr
      className="splitter"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={percent}
      aria-valuemin={splitRange.least}
      aria-valuemax={splitRange.most}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
