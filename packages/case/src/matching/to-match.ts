import type { DirectoryEntry } from '../api/reviewers.ts';
import type { CaseType } from '../wording-support/case-type.ts';
import type { Language } from '../wording-support/language.ts';
import type { Mentionable } from './mentions.ts';

/** What of a case decides who may read it. */
export interface CaseToMatch {
  readonly caseType: CaseType;
  /** As the patient wrote it; null: none was proposed. */
  readonly operation: string | null;
  readonly language: Language;
  /** The patient consented to translation. */
  readonly mayBeTranslated: boolean;
  readonly setting: 'remote' | 'in-person';
  /** Where the operation was proposed, and where they were operated on before. */
  readonly hospitals: readonly string[];
  /** What the papers say, to find out who treats the patient. */
  readonly papers: Mentionable;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What of a reviewer decides whether they may be asked, and how well they suit. */
export interface ReviewerToMatch {
  readonly personId: string;
  readonly name: string;
  readonly isActive: boolean;
  /** Null: they said nothing of themselves yet. */
  readonly entry: DirectoryEntry | null;
  /** What they are to this very case, or were. */
  readonly here: 'nothing' | 'reads' | 'offered' | 'declined' | 'handed-back';
  /** Readings open now, offers not answered among them. */
  readonly open: number;
  /** Cases declined in the last twelve months. */
  readonly declines: number;
}
