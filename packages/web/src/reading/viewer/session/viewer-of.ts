import type { ViewerPort } from '../viewer-port.ts';
import type { Session } from './session.ts';

/** The viewer as the room around it sees it. */
export function viewerOf(session: Session): ViewerPort {
  return {
    viewports: () => session.cells().flatMap((cell) => session.ports.of(cell) ?? []),
    active: () => session.ports.of(session.active()),
    show: async (seriesUid, sopInstanceUid, frame) => {
      const cell = await session.show(seriesUid, sopInstanceUid, frame);
      return cell && session.ports.of(cell);
    },
    subscribe: session.subscribe,
  };
}
