interface TimeLeft {
  readonly word: 'seconds' | 'minutes' | 'hours';
  readonly count: number;
}

/** Seconds as a person says them: rounded, and rather too much than too little. Undefined while not known. */
export function timeLeft(seconds: number | null): TimeLeft | undefined {
  if (seconds === null || !Number.isFinite(seconds)) return undefined;
  if (seconds < 60) return { word: 'seconds', count: 1 };
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return { word: 'minutes', count: minutes < 10 ? minutes : 5 * Math.ceil(minutes / 5) };
  return { word: 'hours', count: Math.ceil(minutes / 60) };
}
