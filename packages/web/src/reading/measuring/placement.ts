import type { Place } from '@overread/imaging';

/** What is being placed: how many points it takes, and whether more may follow as an outline. */
export interface Wanted {
  readonly points: number;
  readonly outline: boolean;
}

/** Points placed so far. `done`: the last one is there; what comes now begins anew. */
export interface Placement {
  readonly wanted: Wanted;
  readonly places: readonly Place[];
  readonly done: boolean;
}

export type Step =
  | { readonly is: 'set'; readonly place: Place }
  | { readonly is: 'undo' }
  /** Closes an outline. */
  | { readonly is: 'finish' };

export const begin = (wanted: Wanted): Placement => ({ wanted, places: [], done: false });

/** The landmark to place next, from 0; those of an outline's further points repeat its last. */
export const nextSpot = ({ wanted, places }: Placement): number => Math.min(places.length, wanted.points - 1);

/** An outline can be closed once it has the points its recipe names. */
export const canFinish = ({ wanted, places, done }: Placement): boolean =>
  wanted.outline && !done && places.length >= wanted.points;

/** More is no outline that a hand draws; the contract keeps no more either. */
const longestOutline = 500;

/** One step of placing. What cannot be done from here changes nothing. */
export function take(placement: Placement, step: Step): Placement {
  const { wanted, places, done } = placement;
  if (done) return placement;
  switch (step.is) {
    case 'undo':
      return { ...placement, places: places.slice(0, -1) };
    case 'finish':
      return canFinish(placement) ? { ...placement, done: true } : placement;
    case 'set': {
      if (places.length >= longestOutline) return placement;
      const next = [...places, step.place];
      return { wanted, places: next, done: !wanted.outline && next.length >= wanted.points };
    }
  }
}
