import { useEffect, useState } from 'react';
import type { ReadingSeries } from '@overread/case';
import { useRoom } from '../../room/room-context.tsx';
import type { ViewerPort } from '../../viewer/viewer-port.ts';

/** The series in the viewer's active cell, followed as it changes; undefined where none is shown. */
export function useShownSeries(): ReadingSeries | undefined {
  const { viewer, series } = useRoom();
  const [uid, setUid] = useState<string | undefined>();
  useEffect(() => (viewer ? follow(viewer, setUid) : undefined), [viewer]);
  return series.find((one) => one.uid === uid);
}

function follow(viewer: ViewerPort, tell: (uid: string | undefined) => void): () => void {
  let leaveCell: () => void = () => undefined;
  const look = () => {
    leaveCell();
    const cell = viewer.active();
    const say = () => tell((cell?.image() ?? cell?.reconstruction())?.seriesUid);
    leaveCell = cell?.subscribe((change) => change === 'image' && say()) ?? (() => undefined);
    say();
  };
  const leave = viewer.subscribe(look);
  look();
  return () => {
    leaveCell();
    leave();
  };
}
