import type { Locale } from '../finding.ts';

/** Colours carry no meaning alone: every tone comes with a mark and words. */
export type Tone = 'good' | 'caution' | 'bad' | 'neutral';

export type Mark = 'yes' | 'no' | 'unsure' | 'not-needed';

export interface Pair {
  readonly label: string;
  readonly text: string;
}

export interface Cell {
  readonly text: string;
  /** Smaller second line. */
  readonly note?: string;
  readonly strong?: boolean;
  /** `data:` address of a thumbnail. */
  readonly picture?: string;
}

export interface Column {
  readonly title: string;
  /** Share of the width left over by the others; 0: as wide as its text. */
  readonly share: number;
  readonly align?: 'left' | 'right';
}

/** One item of the checklist, with everything that stands behind it. */
export interface CheckBlock {
  readonly type: 'check';
  readonly mark: Mark;
  readonly tone: Tone;
  readonly title: string;
  /** The verdict in words: “Missing”, “Could not tell”. */
  readonly status: string;
  /** What missing it does: “holds the review back”; empty when it is there. */
  readonly severity: string;
  readonly reason: string;
  /** Why it matters, what to do, what cannot be answered meanwhile. */
  readonly details: readonly Pair[];
  readonly evidence: Evidenced | null;
  /** Where the rule comes from and whether a clinician has confirmed it. */
  readonly source: Pair;
}

export interface Evidenced {
  readonly label: string;
  readonly lines: readonly string[];
}

/**
 * A part of a document, in the reader's language. All text is plain: it may hold anything that a disc
 * holds, and every renderer encodes it for its own medium.
 */
export type Block =
  | { readonly type: 'heading'; readonly level: 2 | 3 | 4; readonly text: string; readonly note?: string }
  | { readonly type: 'paragraph'; readonly text: string; readonly quiet?: boolean }
  | {
      readonly type: 'banner';
      readonly tone: Tone;
      readonly title: string;
      readonly lines: readonly string[];
    }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly items: readonly ListItem[];
      /** Number of the first item; 1 when left out. */
      readonly start?: number;
    }
  | { readonly type: 'facts'; readonly pairs: readonly Pair[] }
  | { readonly type: 'note'; readonly tone: Tone; readonly text: string }
  | {
      readonly type: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly type: 'lines'; readonly lines: readonly string[]; readonly ruled?: boolean }
  | CheckBlock;

export interface ListItem {
  readonly text: string;
  readonly note?: string;
}

/** A whole document: the readiness report or a letter, in one language. */
export interface ReportDocument {
  readonly kind: 'report' | 'letter';
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly Block[];
  /** On every page, and at the end where there are no pages. */
  readonly footer: string;
  /** “Page {page} of {pages}”, with those two blanks. */
  readonly pageLabel: string;
}
