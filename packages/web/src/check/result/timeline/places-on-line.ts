/** No two marks nearer than this share of the line, so that both can be read and pressed. */
const nearest = 0.16;

/**
 * Where dates (`YYYY-MM-DD`) fall between the first (0) and the last (1): in proportion to time, but pushed
 * apart where they would cover each other. Answers in the order given.
 */
export function placesOnLine(dates: readonly string[]): number[] {
  const times = dates.map((date) => Date.parse(date));
  const order = times.map((_, index) => index).toSorted((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
  const first = times[order[0] ?? 0] ?? 0;
  const span = Math.max((times[order.at(-1) ?? 0] ?? 0) - first, 1);
  const gap = Math.min(nearest, 1 / Math.max(dates.length - 1, 1));
  const places: number[] = dates.map(() => 0);
  let last = -gap;
  for (const index of order) {
    last = Math.max(((times[index] ?? 0) - first) / span, last + gap);
    places[index] = last;
  }
  return pulledBack(places, order, gap);
}

/** Pushing apart can run past the end: the crowd is then moved back from there. */
function pulledBack(places: number[], order: readonly number[], gap: number): number[] {
  let limit = 1;
  for (const index of order.toReversed()) {
    places[index] = Math.min(places[index] ?? 0, limit);
    limit = (places[index] ?? 0) - gap;
  }
  return places;
}
