/** Places from 0 to `count`, the one at `start` first, then its neighbours outwards: start + 1, start - 1, start + 2, … */
export function* outwards(count: number, start: number): Generator<number> {
  for (let step = 0; step <= count; step++) {
    if (step > 0 && start + step < count) yield start + step;
    if (start - step >= 0 && start - step < count) yield start - step;
  }
}

/** Answers in order, `ahead` of them asked for before they are wanted. */
export async function* inOrder<T, A>(
  all: Iterable<T>,
  ahead: number,
  ask: (one: T) => Promise<A>,
): AsyncGenerator<readonly [one: T, answer: A]> {
  const asked: (readonly [T, Promise<A>])[] = [];
  const next = all[Symbol.iterator]();
  for (;;) {
    while (asked.length < ahead) {
      const { done, value } = next.next();
      if (done) break;
      const answer = ask(value);
      // It is awaited in its turn; who stops before must not leave a rejection that nobody handles.
      answer.catch(() => undefined);
      asked.push([value, answer]);
    }
    const first = asked.shift();
    if (!first) return;
    yield [first[0], await first[1]];
  }
}
