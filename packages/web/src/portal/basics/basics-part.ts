import type { Basics } from '@overread/case';

/** The part of a form that shows and changes the basics. */
export interface BasicsPart {
  readonly basics: Basics;
  readonly onChange: (change: Partial<Basics>) => void;
}
