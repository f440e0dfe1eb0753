import type { Answer, Received, routes } from '@overread/case';
import type { Executor } from '../../database/open-database.ts';
import type { CaseRow } from '../../http/admit.ts';
import type { Rectangle } from '../../pseudonym/mask-pixels.ts';

type Told = Answer<typeof routes.listHolds>['holds'][number];
export type HoldDecision = Received<typeof routes.decideHold>['body']['decision'];

/** Something that a reviewer may see only after a person looked at it. `id` stays the same as long as what is seen does. */
export interface Hold extends Omit<Told, 'decision' | 'masks' | 'why'> {
  readonly why: readonly string[];
  /** Where a name was found: offered to the person, never applied by itself. */
  readonly proposed: readonly Rectangle[];
}

/** Finds what is held of one kind: series with pictures that may show a name, pages of papers. */
export type HoldSource = (queries: Executor, kase: CaseRow) => Promise<readonly Hold[]>;
