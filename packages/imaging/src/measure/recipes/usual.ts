import type { Reference } from '../recipe.ts';

type Mark = Reference['confirmed'];

/** A reference range of the domain's table of measurements, with the mark it carries there. */
export const usual = (
  low: number | null,
  high: number | null,
  confirmed: Mark,
  source = 'general knowledge',
): Reference => ({
  low,
  high,
  source,
  confirmed,
});

export const clinician: Mark = 'to-be-confirmed-by-clinician';
export const memory: Mark = 'from-memory';
