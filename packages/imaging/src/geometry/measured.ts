/** A measurement, or why there is none: geometry never falls back to a default. */
export type Measured<T> = { readonly known: true; readonly value: T } | Unmeasured;

export interface Unmeasured {
  readonly known: false;
  /** A short phrase in English, for evidence and logs. */
  readonly reason: string;
}

export const measured = <T>(value: T): Measured<T> => ({ known: true, value });
export const unmeasured = (reason: string): Unmeasured => ({ known: false, reason });
