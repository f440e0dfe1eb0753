import type { Finding, Inventory, Problem } from '@overread/imaging';
import type { GivenFile } from './disc.ts';

/** One reader's part of a disc. */
export interface Share {
  /** Which reader this is, of how many. */
  readonly reader: number;
  readonly readers: number;
  /** Read by this reader alone, archives among them opened. */
  readonly files: readonly GivenFile[];
  /** Opened by every reader, each reading its part of the files inside. */
  readonly divided: readonly GivenFile[];
  /** Findings go straight to the sorter, so that the page's own thread never carries them. */
  readonly sorter: MessagePort;
}

/** From a reader to the page. */
export type ReaderReport =
  | { readonly tell: 'opened'; readonly files: number; readonly bytes: number }
  | { readonly tell: 'read'; readonly files: number; readonly now: string }
  | { readonly tell: 'done' }
  | { readonly tell: 'failed'; readonly reason: string };

/** From a reader to the sorter. */
export interface Batch {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly last: boolean;
}

/** From the page to the sorter. */
export interface SortOrder {
  readonly name: string;
  readonly unreadable: readonly string[];
  readonly readers: readonly MessagePort[];
}

/** From the sorter to the page. */
export type SorterReport =
  | { readonly tell: 'inventory'; readonly inventory: Inventory }
  | { readonly tell: 'failed'; readonly reason: string };
