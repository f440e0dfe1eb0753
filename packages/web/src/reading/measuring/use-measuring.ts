import { useEffect, useMemo } from 'react';
import type { Basics, ReadingSeries } from '@overread/case';
import { browserStore } from '../browser-store.ts';
import { MeasuringDesk } from './desk/measuring-desk.ts';
import { MarkStore } from './marks/mark-store.ts';
import { PendingMarks } from './marks/pending-marks.ts';
import { webMarkDoors } from './marks/web-mark-doors.ts';

interface Given {
  readonly caseId: string;
  readonly personId: string;
  readonly series: readonly ReadingSeries[];
  readonly side: Basics['side'];
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The marks of a reading and what places them, for as long as the images are looked at. */
export function useMeasuring({ caseId, personId, series, side }: Given): MeasuringDesk {
  const store = useMemo(
    () =>
      new MarkStore({
        doors: webMarkDoors(caseId),
        pending: new PendingMarks(personId, caseId, browserStore()),
        wait,
      }),
    [caseId, personId],
  );
  useEffect(() => {
    const leaving = new AbortController();
    void store.load(leaving.signal);
    return () => leaving.abort();
  }, [store]);
  return useMemo(() => new MeasuringDesk({ store, series, side }), [store, series, side]);
}
