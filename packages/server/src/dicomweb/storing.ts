import type { House } from '../http/house.ts';
import type { StoreAuthority } from './store-authority.ts';

/** Where files are going, by what right, and from where. */
export interface Storing {
  readonly house: House;
  readonly authority: StoreAuthority;
  /** Where it came from, for the record: a route or a C-STORE association. */
  readonly object: string;
  readonly from: string | null;
  /** The study of the address, where it names one. */
  readonly studyUid: string | null;
}
