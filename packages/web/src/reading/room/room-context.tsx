import { createContext, use } from 'react';
import type { Annotation, Answer, ReadingSeries, routes } from '@overread/case';
import type { OwnOpinion } from '../opinion/keeping/use-own-opinion.ts';
import type { ViewerPort } from '../viewer/viewer-port.ts';
import type { PanelId } from './panels.ts';
import type { RoomSettings } from './room-settings.ts';

export type Brief = Answer<(typeof routes)['readBrief']>;
export type ReadingPaper = Brief['papers'][number];

/** What every part of the room stands on. */
export interface Room {
  readonly caseId: string;
  /** The reviewer. */
  readonly personId: string;
  readonly brief: Brief;
  /** Empty until the list of images is here. */
  readonly series: readonly ReadingSeries[];
  readonly own: OwnOpinion;
  readonly settings: RoomSettings;
  readonly changeSettings: (part: Partial<RoomSettings>) => void;
  /** Undefined until the viewer stands. */
  readonly viewer: ViewerPort | undefined;
  readonly show: (panel: PanelId) => void;
  /** Measurements taken over for the opinion and not yet put with a finding. */
  readonly handed: readonly Annotation[];
  readonly takeBack: (annotationId: string) => void;
}

const RoomContext = createContext<Room | undefined>(undefined);

export const RoomProvider = RoomContext.Provider;

export function useRoom(): Room {
  const room = use(RoomContext);
  if (!room) throw new Error('useRoom outside of the reading room');
  return room;
}
