import type { OpenPoint, Opinion } from '@overread/case';
import { asProblem } from '../../../api/problem.ts';
import { Keeper, type Kept } from '../../../portal/keeping/keeper.ts';
import type { OpinionDrafts } from './opinion-drafts.ts';

export interface KeptOpinion extends Kept<Opinion> {
  readonly open: readonly OpenPoint[];
}

interface Doors {
  /** Keeps over `version`; answers the new version and what is then still open. */
  readonly keep: (kept: Kept<Opinion>) => Promise<Omit<KeptOpinion, 'value'>>;
  readonly latest: () => Promise<KeptOpinion>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly onOpen: (open: readonly OpenPoint[]) => void;
  readonly drafts: OpinionDrafts;
}

export interface OpinionKeeper {
  readonly keeper: Keeper<Opinion>;
  readonly change: (next: Opinion) => void;
  /** After `changed-meanwhile`; until then the draft in this browser stands on the version it was written on. */
  readonly choose: (which: 'mine' | 'theirs') => void;
  /** Of what the server last said it has. */
  readonly version: () => number;
}

/**
 * Keeps an opinion as it is written: first in this browser, then on the server. What an earlier visit left unkept is
 * taken up again; where the server has moved on meanwhile, both are shown and the person chooses.
 */
export function keepOpinion(kept: KeptOpinion, { drafts, onOpen, ...doors }: Doors): OpinionKeeper {
  const left = drafts.read();
  const isLeft = left !== null && !isSame(left.value, kept.value);
  if (!isLeft) drafts.drop();
  let version = isLeft ? left.version : kept.version;
  const took = (answer: Omit<KeptOpinion, 'value'>, value: Opinion) => {
    version = answer.version;
    onOpen(answer.open);
    const draft = drafts.read();
    if (draft && isSame(draft.value, value)) drafts.drop();
    else if (draft) drafts.write({ version, value: draft.value });
    return { version };
  };
  const keeper = new Keeper<Opinion>(
    { version, value: kept.value },
    {
      wait: doors.wait,
      latest: async () => {
        const latest = await doors.latest();
        onOpen(latest.open);
        return latest;
      },
      keep: async (mine) => {
        try {
          return took(await doors.keep(mine), mine.value);
        } catch (error) {
          if (asProblem(error).code !== 'changed-meanwhile') throw error;
          // The answer to an earlier keeping may have been lost on the line: then it is there already.
          const latest = await doors.latest();
          if (isSame(latest.value, mine.value)) return took(latest, mine.value);
          throw error;
        }
      },
    },
  );
  const change = (value: Opinion) => {
    drafts.write({ version, value });
    keeper.change(value);
  };
  const choose = (which: 'mine' | 'theirs') => {
    const { theirs } = keeper.state;
    if (which === 'theirs' && theirs) {
      version = theirs.version;
      drafts.drop();
    }
    void keeper.choose(which);
  };
  if (isLeft) change(left.value);
  return { keeper, change, choose, version: () => version };
}

/** Whether two hold the same; the order of members does not count. */
const isSame = (a: Opinion, b: Opinion): boolean => ordered(a) === ordered(b);

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
