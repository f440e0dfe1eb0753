import type { Quotas } from '../http/house.ts';

/** What the quota leaves, counted down within one request; the transaction counts again. */
export class Room {
  #bytes: number;
  #instances: number;

  constructor(
    { caseBytes, instancesPerCase }: Quotas,
    held: { readonly bytes: number; readonly instances: number },
  ) {
    this.#bytes = caseBytes - held.bytes;
    this.#instances = instancesPerCase - held.instances;
  }

  get bytes(): number {
    return Math.max(0, this.#bytes);
  }

  take(bytes: number): boolean {
    if (this.#bytes < bytes || this.#instances < 1) return false;
    this.#bytes -= bytes;
    this.#instances -= 1;
    return true;
  }
}
