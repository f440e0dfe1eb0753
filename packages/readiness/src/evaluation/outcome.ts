import type { Evidence } from '@overread/imaging';
import type { ImagingNeed } from '../rules/imaging-need.ts';
import type { Shortfall } from './shortfalls.ts';

/** What one way of satisfying a requirement came to. */
export interface Outcome {
  /** null: it is met. */
  readonly shortfall: Shortfall | null;
  /** Whether the full severity holds, where what is named does not tell: something else may be of use. */
  readonly hard?: boolean;
  readonly evidence: readonly Evidence[];
  /** Parts still open, by name, where the requirement has several. */
  readonly openParts: readonly string[];
  /** Parts looked for. */
  readonly parts: number;
  readonly need: ImagingNeed | null;
  /** For the sentence: `date`, `standing`, `file`, … */
  readonly params: Readonly<Record<string, string | number>>;
}
