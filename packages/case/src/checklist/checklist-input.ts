import type { CaseType } from '../wording-support/case-type.ts';
import type { Language } from '../wording-support/language.ts';
import type { ConsentPurpose } from '../consent/purposes.ts';
import type { Story } from '../story/story.ts';

/** A finding of the disc check, as far as the checklist needs it. */
export interface FindingGiven {
  readonly id: string;
  readonly group: string;
  readonly severity: 'blocks' | 'limits' | 'helpful';
  readonly verdict: 'met' | 'missing' | 'wrong-format' | 'doubtful' | 'unknown' | 'not-needed';
  readonly evidence: readonly { readonly file: string; readonly source: string }[];
  readonly blocksQuestions: readonly string[];
}

/** A paper of the case. */
export interface PaperGiven {
  readonly id: string;
  readonly type: string;
  /** The person has said that it is what it was taken for. */
  readonly confirmed: boolean;
  /** Language tag, such as `en`, `zh-Hans`, `de`; null: unknown. */
  readonly language: string | null;
  /** A translation or summary of it is in the case. */
  readonly translated: boolean;
}

/** Everything the checklist is made from; nothing of it is looked up. */
export interface ChecklistInput {
  readonly caseType: CaseType;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly language: Language;
  readonly side?: 'left' | 'right' | 'both' | 'not-applicable' | 'unknown';
  readonly operationProposed: boolean;
  /** Of the readiness assessment; null while the imaging has not been judged. */
  readonly assessment: {
    readonly verdict: 'reviewable' | 'reviewable-with-limits' | 'not-yet';
    readonly setting: 'remote' | 'remote-then-exam' | 'in-person' | 'emergency';
    readonly requirements: readonly FindingGiven[];
  } | null;
  readonly papers: readonly PaperGiven[];
  readonly story: Story;
  readonly questions: readonly string[];
  /** Purposes to which consent holds now. */
  readonly consents: readonly ConsentPurpose[];
}
