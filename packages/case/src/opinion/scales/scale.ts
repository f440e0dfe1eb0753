import type { CaseType } from '../../wording-support/case-type.ts';
import type { Confirmed } from '../../wording-support/confirmed.ts';
import type { ShowingImage } from '../image-given.ts';

/** One grade with its meaning, so that it is never shown as a bare number. */
export interface Grade<Value extends string = string> {
  readonly value: Value;
  readonly en: string;
  readonly zh: string;
  /** Where this grade needs another image than the scale. */
  readonly shownBy?: readonly (readonly ShowingImage[])[];
}

/** A grading scale: what its grades mean and what can show them. */
export interface GradingScale<Id extends string = string> {
  readonly id: Id;
  readonly en: string;
  readonly zh: string;
  readonly caseTypes: readonly CaseType[];
  readonly grades: readonly Grade[];
  /** Any one of these groups of images, each group whole; none: no image of the case can show it. */
  readonly shownBy: readonly (readonly ShowingImage[])[];
  /** An operation or arthroscopy report may carry it instead. */
  readonly byDocument: boolean;
  readonly source: string;
  readonly confirmed: Confirmed;
}

type Row<Id extends string> = Omit<GradingScale<Id>, 'byDocument' | 'confirmed' | 'shownBy'> & {
  readonly shownBy: readonly ShowingImage[] | readonly (readonly ShowingImage[])[];
  readonly byDocument?: true;
  readonly confirmed?: Confirmed;
};

/** A scale whose wording is cited from memory unless the row says better. Single images stand for themselves. */
export const scale = <const Id extends string>(row: Row<Id>): GradingScale<Id> => ({
  ...row,
  shownBy: row.shownBy.map((group) => ('modality' in group ? [group] : group)),
  byDocument: row.byDocument ?? false,
  confirmed: row.confirmed ?? 'from-memory',
});

export const grade = (value: string, en: string, zh: string): Grade => ({ value, en, zh });
