interface Entry {
  readonly at: string;
  readonly who: string;
  readonly act: string;
}

/** What one person did without a long pause, as one line. */
interface Run<E extends Entry> {
  /** The newest. */
  readonly entry: E;
  /** Each act once, newest first. */
  readonly acts: readonly string[];
}

const within = 10 * 60_000;

/** Entries newest first; what the same person did within ten minutes of their last act is one line. */
export function inRuns<E extends Entry>(entries: readonly E[]): readonly Run<E>[] {
  const runs: { entry: E; last: E; acts: string[] }[] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run && isOf(run.last, entry)) {
      run.last = entry;
      if (!run.acts.includes(entry.act)) run.acts.push(entry.act);
    } else runs.push({ entry, last: entry, acts: [entry.act] });
  }
  return runs;
}

const isOf = (a: Entry, b: Entry): boolean =>
  a.who === b.who && Math.abs(Date.parse(a.at) - Date.parse(b.at)) <= within;
