import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until the answer is yes. */
export async function waitUntil(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(20);
}
