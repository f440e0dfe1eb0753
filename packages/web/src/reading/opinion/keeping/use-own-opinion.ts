import { browserStore } from '../../browser-store.ts';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Answer, OpenPoint, Opinion, routes } from '@overread/case';
import { call } from '../../../api/call.ts';
import type { KeeperState } from '../../../portal/keeping/keeper.ts';
import { keepOpinion, type KeptOpinion, type OpinionKeeper } from './keep-opinion.ts';
import { opinionDrafts } from './opinion-drafts.ts';

export type OwnOpinionView = Answer<(typeof routes)['viewOwnOpinion']>;
export type SignedVersion = OwnOpinionView['signed'][number];

export interface OwnOpinion {
  readonly opinion: Opinion;
  readonly open: readonly OpenPoint[];
  readonly signed: readonly SignedVersion[];
  /** False when the last version is signed and none was begun since. */
  readonly isDraft: boolean;
  /** The signed version that the draft amends. */
  readonly before: Opinion | null;
  readonly keeping: KeeperState<Opinion>;
  readonly change: (make: (opinion: Opinion) => Opinion) => void;
  readonly choose: (which: 'mine' | 'theirs') => void;
  readonly again: () => void;
  /** Fixes what was found; fails with a Problem. Only when all is kept. */
  readonly commit: () => Promise<void>;
  /** Fails with a Problem. Only when all is kept. */
  readonly sign: (code: string) => Promise<void>;
  /** Takes what the server made of it: sentences of its own in another language. What is not kept stays. */
  readonly refresh: () => Promise<void>;
  /** Begins a new version of what was signed. */
  readonly amend: (reason: string) => Promise<void>;
}

/** The reviewer's own opinion on a case, kept as it is written. `view` counts when the room is entered. */
export function useOwnOpinion(caseId: string, personId: string, view: OwnOpinionView): OwnOpinion {
  const [facts, setFacts] = useState(() => factsIn(view));
  const [open, setOpen] = useState<readonly OpenPoint[]>(view.open as readonly OpenPoint[]);
  const begin = useCallback(
    (from: OwnOpinionView): OpinionKeeper =>
      keepOpinion(keptIn(from), {
        drafts: opinionDrafts(browserStore(), personId, caseId),
        onOpen: setOpen,
        wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        latest: async () => keptIn(await call('viewOwnOpinion', { params: { caseId } })),
        keep: async ({ version, value }) => {
          const kept = await call('keepOwnOpinion', {
            params: { caseId },
            body: { version, opinion: value },
          });
          return { version: kept.version, open: kept.open as readonly OpenPoint[] };
        },
      }),
    [caseId, personId],
  );
  const [made, setMade] = useState(() => begin(view));
  const latest = useRef(made);
  const keeping = useSyncExternalStore(made.keeper.subscribe, () => made.keeper.state);
  useUnkeptGuard(keeping.is !== 'kept', made);

  const change = useCallback((make: (opinion: Opinion) => Opinion) => {
    const { keeper, change: take } = latest.current;
    take(make(keeper.state.value));
  }, []);
  const startOver = useCallback(async () => {
    const from = await call('viewOwnOpinion', { params: { caseId } });
    latest.current = begin(from);
    setMade(latest.current);
    setFacts(factsIn(from));
    setOpen(from.open as readonly OpenPoint[]);
  }, [begin, caseId]);

  return useMemo(
    () => ({
      ...facts,
      opinion: keeping.value,
      open,
      keeping,
      change,
      choose: made.choose,
      again: () => void made.keeper.again(),
      refresh: startOver,
      commit: async () => {
        await call('commitReading', { params: { caseId }, body: { version: made.version() } });
        await startOver();
      },
      sign: async (code) => {
        await call('signOpinion', { params: { caseId }, body: { version: made.version(), code } });
        await startOver();
      },
      amend: async (reason) => {
        await call('amendOpinion', { params: { caseId }, body: { reason } });
        await startOver();
      },
    }),
    [facts, keeping, open, change, made, caseId, startOver],
  );
}

/** The server parsed it against the opinion's schema when it took it in. */
const keptIn = ({ version, opinion, open }: OwnOpinionView): KeptOpinion => ({
  version,
  value: opinion as Opinion,
  open: open as readonly OpenPoint[],
});

const factsIn = ({ signed, isDraft, before }: OwnOpinionView) => ({
  signed,
  isDraft,
  before: before as Opinion | null,
});

/** Asks before what is not kept is left, and tries again when the line is back. */
function useUnkeptGuard(isUnkept: boolean, { keeper }: OpinionKeeper): void {
  useEffect(() => {
    if (!isUnkept) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    const online = () => void keeper.again();
    window.addEventListener('beforeunload', ask);
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('online', online);
    };
  }, [isUnkept, keeper]);
}
