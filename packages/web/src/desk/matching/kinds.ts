import type { Answer } from '@overread/case';
import type { RouteOf } from '../../api/doors.ts';

export type Candidate = Answer<RouteOf<'listCandidates'>>['candidates'][number];
export type Offer = Answer<RouteOf<'listOffers'>>['offers'][number];

/** Who reads the case now. */
export const readersAmong = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ barredBy }) => barredBy.includes('reads-already'));
