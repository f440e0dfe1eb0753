import type { DocumentProblem } from '@overread/case';
import type { DocumentLimits } from '../document-limits.ts';

/** What the server asks of the process that reads one paper. */
export type ReaderRequest =
  | { readonly what: 'intake'; readonly bytes: Uint8Array; readonly limits: DocumentLimits }
  | {
      readonly what: 'render';
      readonly bytes: Uint8Array;
      readonly limits: DocumentLimits;
      readonly page: number;
      readonly width: number;
    };

/** One page's words; `confidence` is 0 to 1, and 1 for text that the file itself holds. */
export interface PageText {
  readonly page: number;
  readonly text: string;
  readonly source: 'text' | 'ocr';
  readonly confidence: number;
}

/** A bar or matrix code seen on a page; `text` keeps GS1 group separators (ASCII 29). */
export interface SeenCode {
  readonly page: number;
  readonly symbology: string;
  readonly text: string;
}

/** What a paper was found to be and to hold. */
export interface DocumentIntake {
  readonly mediaType: string;
  readonly pages: number;
  readonly text: readonly PageText[];
  readonly codes: readonly SeenCode[];
  /** A picture turned upright, with place, camera and every other hidden note taken out: keep this one. */
  readonly cleaned?: { readonly mediaType: string; readonly bytes: Uint8Array };
  readonly problems: readonly DocumentProblem[];
}

/** A page as a picture, safe to show. */
export interface PagePicture {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export type ReaderAnswer =
  | { readonly intake: DocumentIntake }
  | { readonly picture: PagePicture }
  | { readonly refused: DocumentProblem };

/** Step of the work: pages done of pages to do. */
export interface DocumentProgress {
  readonly step: 'reading' | 'recognising';
  readonly done: number;
  readonly total: number;
}

export type ReaderMessage = ReaderAnswer | { readonly progress: DocumentProgress };
