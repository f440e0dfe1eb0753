import type { DocumentKind, DocumentLanguage } from '../proposal.ts';

/** One language's words for the kinds of paper: titles name the paper, traits are what such papers hold. */
export interface KindWords {
  readonly language: DocumentLanguage;
  readonly title: Readonly<Partial<Record<DocumentKind, string>>>;
  readonly trait: Readonly<Partial<Record<DocumentKind, string>>>;
  /** Phrases that only look like one. */
  readonly ignore?: string;
}
