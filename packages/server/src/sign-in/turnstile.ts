import { Refusal } from '../http/refusal.ts';

/** Lets work through a few at a time; the rest wait in line. @throws Refusal `too-many-requests` when the line is full */
export type Turnstile = <T>(work: () => Promise<T>) => Promise<T>;

/** A flood of sign-ins must leave memory and database connections to everyone else. */
export function createTurnstile(atOnce: number, waiting: number): Turnstile {
  const line: (() => void)[] = [];
  let within = 0;
  return async (work) => {
    if (within >= atOnce) {
      if (line.length >= waiting) throw new Refusal('too-many-requests');
      await new Promise<void>((resolve) => line.push(resolve));
    } else within += 1;
    try {
      return await work();
    } finally {
      // Whoever is next takes over this place, so that none slips in between.
      const next = line.shift();
      if (next) next();
      else within -= 1;
    }
  };
}
