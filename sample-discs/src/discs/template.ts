import type { Region } from '@overread/imaging';
import type { CaseType, DocumentType } from '@overread/readiness';
import type { Film } from '../headers/film.ts';
import type { Stack } from '../headers/stack.ts';

/** All that a complete case holds: pictures, papers and the person's answers. */
export interface Template {
  readonly title: { readonly en: string; readonly zh: string };
  readonly caseType: CaseType;
  readonly films: readonly Film[];
  readonly stacks: readonly Stack[];
  readonly side: 'left' | 'right' | 'not-applicable';
  readonly region?: Region;
  readonly answers: Readonly<Record<string, string>>;
  /** Papers besides those that every case needs. */
  readonly papers: readonly DocumentType[];
  /** Requirements that must be met. */
  readonly met: readonly string[];
}
