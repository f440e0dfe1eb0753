import type { Answer, Opinion, routes } from '@overread/case';
import type { Executor } from '../database/open-database.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import type { SignedOpinion } from './signed-opinions.ts';

type Pictures = Answer<typeof routes.viewOpinion>['pictures'];

/** The key images of an opinion, as they are shown beside it. */
export async function picturesOf(
  _house: House,
  _queries: Executor,
  _kase: CaseRow,
  _signed: { readonly signed: SignedOpinion; readonly opinion: Opinion },
): Promise<Pictures> {
  return [];
}
