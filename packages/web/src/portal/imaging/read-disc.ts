import type { Inventory } from '@overread/imaging';
import type { Disc } from '../../scan/disc.ts';

/** A disc and what was found on it. */
export interface ReadDisc {
  readonly disc: Disc;
  readonly inventory: Inventory;
}
