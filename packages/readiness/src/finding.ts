import type { Evidence, Region, Side } from '@overread/imaging';

/** Name and major version of the check's JSON form. */
export const checkSchemaId = 'overread/check/1';

export const caseTypes = [
  'knee-replacement',
  'hip-replacement',
  'spine',
  'acl-meniscus',
  'shoulder-cuff',
  'fracture-revision',
  'deformity',
  'foot-ankle',
] as const;
export type CaseType = (typeof caseTypes)[number];

export type Locale = 'en' | 'zh';

/** What missing it does: holds the review back, limits its conclusions, or merely would help. */
export type Severity = 'blocks' | 'limits' | 'helpful';

export type Verdict = 'met' | 'missing' | 'wrong-format' | 'doubtful' | 'unknown' | 'not-needed';

/** A sentence by its code; the words are in `wording/`, per language, with `params` for the blanks. */
export interface Message {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A source (DICOM clause, guideline, paper) and how far it may be trusted. */
export type Confirmed =
  | 'stated'
  | 'source-read'
  | 'from-memory'
  | 'to-be-confirmed-by-clinician'
  | 'product-default';

/** The answer to one requirement. No evidence, no `met`. */
export interface Finding {
  readonly id: string;
  readonly group: 'identity' | 'xray' | 'mri' | 'ct' | 'document' | 'other';
  readonly severity: Severity;
  readonly verdict: Verdict;
  /** Why this verdict. */
  readonly reason: Message;
  /** Why it matters to the reviewer. */
  readonly matters: Message;
  readonly evidence: readonly Evidence[];
  /** What to do; none when met. */
  readonly remedy: Message | null;
  /** The sentence for the hospital's letter, when the hospital holds what is missing. */
  readonly request: Message | null;
  /** Questions that cannot be answered while this is open. */
  readonly blocksQuestions: readonly string[];
  readonly source: string;
  readonly confirmed: Confirmed;
}

export type Setting = 'remote' | 'remote-then-exam' | 'in-person' | 'emergency';

export type Advice =
  | 'likely-useful'
  | 'may-be-useful'
  | 'unlikely-to-change-plan'
  | 'not-now-urgent'
  | 'not-asked';

export interface Assessment {
  readonly verdict: 'reviewable' | 'reviewable-with-limits' | 'not-yet';
  readonly advice: { readonly value: Advice; readonly reasons: readonly Message[] };
  readonly setting: { readonly value: Setting; readonly reasons: readonly Message[] };
  readonly requirements: readonly Finding[];
}

export type YesNoUnsure = 'yes' | 'no' | 'unsure';

export const documentTypes = [
  'radiology-report',
  'consultation-note',
  'recommendation',
  'operation-note',
  'implant-record',
  'timeline',
  'questions',
  'function-goals',
  'physiotherapy-record',
  'neurological-exam',
  'joint-exam',
  'emg',
  'laboratory',
  'arthroscopy',
  'medical-history',
  'pathology',
  'bone-density',
  'translation',
  'implant-photo',
  'other',
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** A document as the person says it is; nobody has read it yet. */
export interface StatedDocument {
  readonly type: DocumentType;
  /** Path inside the disc, or the file's name. */
  readonly file: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  readonly side?: Side;
  /** The study a report belongs to. */
  readonly studyUid?: string;
}

/** What only the person can say. Every answer may be absent: absent is unknown. */
export interface Circumstances {
  /** `YYYY-MM-DD`: handed in, so that a check can be repeated. */
  readonly today: string;
  readonly side: Side | 'not-applicable';
  /** Spine segment, fractured bone, deformity's place: narrows the case type's regions. */
  readonly region?: Region;
  readonly documents: readonly StatedDocument[];
  /** Answers to the case type's questions, by the question's id (see `questions`). */
  readonly answers: Readonly<Record<string, string>>;
}
