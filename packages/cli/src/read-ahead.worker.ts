import { closeSync, openSync, readSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { cursorAt, type ReadAheadOrder } from './read-ahead-order.ts';

const { places, headLength, cursors } = workerData as ReadAheadOrder;
const cursor = new Int32Array(cursors);
const unused = new Uint8Array(headLength);

for (let file = claim(); file < places.length; file = claim()) {
  const place = places[file];
  if (place !== undefined) fetchHead(place);
}

/** The next file that nobody has claimed; those which the scan has overtaken are skipped. */
function claim(): number {
  const file = Atomics.add(cursor, cursorAt.next, 1);
  const ahead = Atomics.load(cursor, cursorAt.reached) + 2;
  if (file >= ahead) return file;
  Atomics.compareExchange(cursor, cursorAt.next, file + 1, ahead + 1);
  return ahead;
}

function fetchHead(place: string | Uint8Array): void {
  try {
    const descriptor = openSync(typeof place === 'string' ? place : Buffer.from(place), 'r');
    try {
      readSync(descriptor, unused, 0, headLength, 0);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // The scan meets the same, and tells it.
  }
}
