import { z } from 'zod';
import type { Annotation } from '@overread/case';

/** A mark as made here and not yet known to be kept. Null: removed. */
export interface PendingMark {
  readonly id: string;
  readonly version: number;
  readonly annotation: Annotation | null;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * What waits to be kept, in the browser's own storage, so that a reload or a crash without a line loses nothing. Under
 * ids without meaning; it holds pseudonymous UIDs and places, and goes as soon as the server has it.
 */
export class PendingMarks {
  readonly #key: string;
  readonly #storage: Storage | undefined;
  readonly #all: Map<string, PendingMark>;

  constructor(personId: string, caseId: string, storage: Storage | undefined) {
    this.#key = `overread.marks.${personId}.${caseId}`;
    this.#storage = storage;
    this.#all = new Map(read(storage, this.#key).map((one) => [one.id, one]));
  }

  all(): readonly PendingMark[] {
    return [...this.#all.values()];
  }

  put(pending: PendingMark): void {
    this.#all.set(pending.id, pending);
    this.#write();
  }

  drop(id: string): void {
    if (this.#all.delete(id)) this.#write();
  }

  #write(): void {
    try {
      if (this.#all.size === 0) this.#storage?.removeItem(this.#key);
      else this.#storage?.setItem(this.#key, JSON.stringify(this.all()));
    } catch {
      // Full or forbidden: what is on the screen is still sent while the page lives.
    }
  }
}

const shape = z.array(
  z.object({ id: z.string(), version: z.number(), annotation: z.looseObject({ id: z.string() }).nullable() }),
);

function read(storage: Storage | undefined, key: string): readonly PendingMark[] {
  try {
    const parsed = shape.safeParse(JSON.parse(storage?.getItem(key) ?? '[]'));
    // The server parses each against the contract; here it is enough that it is one of ours.
    return parsed.success ? (parsed.data as unknown as readonly PendingMark[]) : [];
  } catch {
    return [];
  }
}
