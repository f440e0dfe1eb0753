/** Kinds of paper a case is made of. */
export const documentKinds = [
  'imaging-report',
  'operation-note',
  'consultation-note',
  'proposed-plan',
  'implant-record',
  'discharge-summary',
  'laboratory',
  'consent',
  'referral-letter',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const modalities = ['XR', 'CT', 'MR', 'US'] as const;
export type ReportModality = (typeof modalities)[number];

export const documentLanguages = [
  'en',
  'zh',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'ru',
  'tr',
  'ar',
  'ja',
  'ko',
  'th',
] as const;
export type DocumentLanguage = (typeof documentLanguages)[number];

export type DocumentSide = 'left' | 'right' | 'both';

/** Named as the disc check names regions, so that a report and its study can be compared. */
export const bodyParts = [
  'knee',
  'hip',
  'pelvis',
  'cervical-spine',
  'thoracic-spine',
  'lumbar-spine',
  'spine',
  'whole-spine',
  'shoulder',
  'humerus',
  'elbow',
  'forearm',
  'wrist',
  'hand',
  'ankle',
  'foot',
  'femur',
  'lower-leg',
  'whole-leg',
] as const;
export type BodyPart = (typeof bodyParts)[number];

/** Words of the paper that showed something: the text as it stands, and where (UTF-16 units, end excluded). */
export interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `name` when the words stand in the file's name, which the sender chose. */
  readonly in: 'text' | 'name';
}

/**
 * `clear`: nothing speaks against it. `likely`: the best of what was found. `ambiguous`: several fit, see
 * `candidates`; there is no value. `unknown`: nothing showed it. A person confirms in every case.
 */
export type Sureness = 'clear' | 'likely' | 'ambiguous' | 'unknown';

export interface Proposed<Value> {
  readonly value: Value | null;
  readonly sureness: Sureness;
  readonly candidates: readonly Value[];
  readonly shown: readonly Quote[];
}

/** What a paper seems to be, each with the words that showed it. */
export interface DocumentProposal {
  readonly kind: Proposed<DocumentKind>;
  /** Only of an imaging report. */
  readonly modality: Proposed<ReportModality>;
  readonly language: Proposed<DocumentLanguage>;
  /** `YYYY-MM-DD`: of the examination, operation or visit, not of birth, printing or the next appointment. */
  readonly date: Proposed<string>;
  readonly side: Proposed<DocumentSide>;
  readonly bodyPart: Proposed<BodyPart>;
}

export const unknown = <Value>(): Proposed<Value> => ({
  value: null,
  sureness: 'unknown',
  candidates: [],
  shown: [],
});
