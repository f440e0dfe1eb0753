import type { Opinion } from '@overread/case';
import type { Kept } from '../../../portal/keeping/keeper.ts';

/** What was typed and is not yet kept by the server, in this browser: it outlives a crash and a lost line. */
export interface OpinionDrafts {
  readonly read: () => Kept<Opinion> | null;
  readonly write: (draft: Kept<Opinion>) => void;
  readonly drop: () => void;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Drafts of one person on one case, so that nobody else at this computer is shown them. It is gone once the server
 * has kept it. Storage may be full or forbidden: then the server alone keeps.
 */
export function opinionDrafts(store: Store | undefined, personId: string, caseId: string): OpinionDrafts {
  const key = `overread.opinion.${personId}.${caseId}`;
  return {
    read: () => attempt(() => parsed(store?.getItem(key) ?? null)) ?? null,
    write: (draft) => attempt(() => store?.setItem(key, JSON.stringify(draft))),
    drop: () => attempt(() => store?.removeItem(key)),
  };
}

function parsed(text: string | null): Kept<Opinion> | null {
  if (text === null) return null;
  const draft = JSON.parse(text) as Partial<Kept<Opinion>>;
  return typeof draft.version === 'number' && draft.value?.schema === 'overread/opinion/1'
    ? { version: draft.version, value: draft.value }
    : null;
}

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
