/** Lets pictures run. */
export interface Cine {
  readonly isRunning: () => boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
}

interface Given {
  readonly step: () => void;
  /** Pictures per second. */
  readonly speed: () => number;
  readonly onChange: () => void;
}

export function createCine({ step, speed, onChange }: Given): Cine {
  let frame = 0;
  let last = 0;
  const run = (now: number): void => {
    frame = requestAnimationFrame(run);
    if (now - last < 1000 / speed()) return;
    last = now;
    step();
  };
  const stop = (): void => {
    if (frame === 0) return;
    cancelAnimationFrame(frame);
    frame = 0;
    onChange();
  };
  return {
    isRunning: () => frame !== 0,
    toggle: () => {
      if (frame !== 0) return stop();
      frame = requestAnimationFrame(run);
      onChange();
    },
    stop,
  };
}

export const speeds = { least: 1, most: 40 } as const;
