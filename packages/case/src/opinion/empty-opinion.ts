import type { CaseType } from '../wording-support/case-type.ts';
import type { Language } from '../wording-support/language.ts';
import { opinionSchemaId, type Opinion } from './opinion.ts';
import type { Answer, Limit } from './opinion-parts.ts';

export interface OpinionStart {
  readonly id: string;
  readonly case: string;
  readonly caseType: CaseType;
  readonly side: Opinion['side'];
  readonly language: Language;
  readonly reviewer: Opinion['reviewer'];
  readonly questions: readonly string[];
  readonly limits: readonly Limit[];
  readonly reviewed: Opinion['reviewed'];
  readonly documents: readonly string[];
  /** The operation as it was proposed; null: none was. Kept sealed from the reviewer until the reading is committed. */
  readonly procedure: string | null;
}

/** An opinion to begin with: nothing decided, a place for every question, limits and material filled in. */
export const emptyOpinion = (start: OpinionStart): Opinion => ({
  schema: opinionSchemaId,
  id: start.id,
  case: start.case,
  version: 1,
  amends: null,
  caseType: start.caseType,
  side: start.side,
  level: '',
  language: start.language,
  date: null,
  reviewer: start.reviewer,
  setting: 'remote',
  reviewed: start.reviewed,
  documents: [...start.documents],
  limits: [...start.limits],
  history: '',
  blind: null,
  findings: [],
  statements: [],
  diagnosis: { working: '', alternatives: [] },
  answers: start.questions.map(openAnswer),
  recommendation: { indicated: null, timing: null, reasonsFor: [], reasonsAgainst: [], wouldChange: '' },
  operation:
    start.procedure === null
      ? null
      : { procedure: start.procedure, verdict: null, practice: null, reasonsFor: [], reasonsAgainst: [] },
  alternatives: [],
  watch: [],
  cannotJudge: [],
  nothingToExamine: false,
  moreRecords: [],
  uncertainty: '',
  confidence: null,
  summary: '',
  translation: null,
  keptPhrases: [],
});

/** A place for the answer to a question. */
export const openAnswer = (question: string): Answer => ({
  question,
  outcome: null,
  position: null,
  text: '',
  reason: '',
  settledBy: null,
  tests: [],
  views: [],
  confidence: null,
  wouldChange: '',
});
