import type { GivenFile } from '../scan/disc.ts';

/** One study to send, as it was listed to the person before. */
export interface WantedStudy {
  readonly uid: string;
  /** What it is called on the list. */
  readonly label: string;
  /** Paths on the disc of the files that belong to it. */
  readonly files: readonly string[];
}

/** Everything needed to go on with an upload after a reload. */
export interface UploadJob {
  readonly caseId: string;
  readonly discName: string;
  readonly studies: readonly WantedStudy[];
  /** The files themselves where the browser keeps them; null: the person gives the disc again. */
  readonly given: readonly GivenFile[] | null;
  /** The disc was a single archive: paths are those inside it. */
  readonly sole: boolean;
  readonly paused: boolean;
}

export interface StudyProgress {
  readonly uid: string;
  readonly label: string;
  readonly instances: number;
  readonly bytes: number;
  readonly sentInstances: number;
  readonly sentBytes: number;
  /** Until this study is there, at the line's present speed; null while that is not known. */
  readonly secondsLeft: number | null;
}

/** A file that will not arrive, and why; the rest goes on. */
export interface LeftBehind {
  readonly file: string;
  readonly why: 'unreadable' | 'gone' | 'not-dicom' | 'different-content' | 'no-room' | 'refused';
}

export type UploadStop =
  | 'done'
  | 'paused'
  | 'cancelled'
  | 'signed-out'
  | 'not-allowed'
  | 'quota-reached'
  | 'case-closed'
  | 'elsewhere';

export interface UploadProgress {
  readonly is: 'preparing' | 'sending' | 'waiting-for-line' | UploadStop;
  readonly studies: readonly StudyProgress[];
  /** Bytes a second; null while not known. */
  readonly speed: number | null;
  readonly leftBehind: readonly LeftBehind[];
}
