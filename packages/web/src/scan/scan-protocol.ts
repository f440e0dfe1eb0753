import type { Finding, Inventory, Problem } from '@overread/imaging';
import type { GivenFile } from './disc.ts';

/** From the page to a reader: first `begin`, then pieces as they come, then `end`. */
export type ReaderOrder =
  | {
      readonly tell: 'begin';
      /** Which reader this is, of how many. */
      readonly reader: number;
      readonly readers: number;
      /** Findings go straight to the sorter, so that the page's own thread never carries them. */
      readonly sorter: MessagePort;
    }
  | ({ readonly tell: 'piece' } & Piece)
  | { readonly tell: 'end' };

/** Some files of a disc. */
export interface Piece {
  readonly files: readonly GivenFile[];
  /** Given to every reader, each reading its part of the files inside; else this reader's alone. */
  readonly divided: boolean;
}

/** From a reader to the page. */
export type ReaderReport =
  /** Of all pieces so far: files given, files there once archives are opened, and bytes given. */
  | { readonly tell: 'opened'; readonly given: number; readonly files: number; readonly bytes: number }
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
