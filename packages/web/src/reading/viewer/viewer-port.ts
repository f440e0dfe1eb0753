import type { ReactNode } from 'react';
import type { Basics, CaseType, ReadingSeries } from '@overread/case';

/**
 * A place on an image: column and row in pixels, 0, 0 at the outer corner of the first pixel, so that its centre is
 * at 0.5, 0.5 (as spatial coordinates of DICOM SR, PS3.3 C.18.6.1.2).
 */
export type ImagePlace = readonly [column: number, row: number];

/** CSS pixels from the viewport's upper left corner, right and down. */
export type CanvasPlace = readonly [x: number, y: number];

/** Patient coordinates in millimetres (PS3.3 C.7.6.2.1.1). */
export type PatientPlace = readonly [x: number, y: number, z: number];

/** The plane an image lies in, in patient coordinates. */
export interface ShownPlane {
  /** Unit vector along a row (towards larger columns), and along a column (towards larger rows). */
  readonly row: PatientPlace;
  readonly column: PatientPlace;
  readonly normal: PatientPlace;
  /** A point of the plane: the centre of the first pixel, or for a reconstruction the point looked at. */
  readonly origin: PatientPlace;
}

/** What one cell shows at this moment. */
export interface ShownImage {
  readonly studyUid: string;
  readonly seriesUid: string;
  readonly sopInstanceUid: string;
  /** From 1. */
  readonly frame: number;
  readonly rows: number;
  readonly columns: number;
  /** False while only a coarse copy is here: a measurement waits. */
  readonly isExact: boolean;
  /** Where it lies in the series in reading order, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
}

/** A plane cut through a stack: it has no pixels of its own, only patient coordinates. */
export interface ShownReconstruction {
  readonly studyUid: string;
  readonly seriesUid: string;
  readonly isExact: boolean;
}

export interface ShownWindow {
  readonly center: number;
  readonly width: number;
}

/** What changed: the camera (zoom, pan, turn, size), which image or its quality, or its grey values. */
export type ViewportChange = 'camera' | 'image' | 'window';

/** One cell of the viewer, for what is drawn over it. */
export interface ViewportPort {
  readonly id: string;
  /** Of the size of the picture; positioned, so that an overlay inside may lie on it. */
  readonly element: HTMLElement;
  /** Undefined for an empty cell, a reconstruction, or before the first image is here. */
  readonly image: () => ShownImage | undefined;
  /** Defined only for a plane cut through a stack. */
  readonly reconstruction: () => ShownReconstruction | undefined;
  readonly imageToCanvas: (place: ImagePlace) => CanvasPlace | undefined;
  readonly canvasToImage: (place: CanvasPlace) => ImagePlace | undefined;
  /** Undefined where the image states no position; a place off the plane is projected onto it. */
  readonly patientToCanvas: (place: PatientPlace) => CanvasPlace | undefined;
  readonly canvasToPatient: (place: CanvasPlace) => PatientPlace | undefined;
  /** Undefined where the image states no orientation. */
  readonly plane: () => ShownPlane | undefined;
  /** Undefined for colour. */
  readonly window: () => ShownWindow | undefined;
  readonly setWindow: (window: ShownWindow) => void;
  /** The picture is seen as in a mirror. */
  readonly isMirrored: () => boolean;
  /** Calls back after each change until the answer is called. */
  readonly subscribe: (listener: (change: ViewportChange) => void) => () => void;
}

/** The whole viewer, for the room around it. */
export interface ViewerPort {
  readonly viewports: () => readonly ViewportPort[];
  /** The cell that keys and tools go to. */
  readonly active: () => ViewportPort | undefined;
  /** Shows an image where its series is already hung, else in the active cell; resolves when it is there. */
  readonly show: (
    seriesUid: string,
    sopInstanceUid: string,
    frame: number,
  ) => Promise<ViewportPort | undefined>;
  /** Calls back when cells come or go, or another becomes active. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Who gets the primary pointer over a picture: the viewer's tool, or what the room draws over it. */
export type PointerOwner = 'viewer' | 'overlay';

/** What follows the reviewer from case to case; kept with the reading settings. */
export interface HangingSettings {
  /** Layout chosen by hand for a case type, as `2x2`; else the protocol's. */
  readonly layouts: Readonly<Partial<Record<CaseType, string>>>;
  readonly linkedScroll: boolean;
  readonly crossReferences: boolean;
  /** Pictures per second. */
  readonly cineSpeed: number;
}

export interface ViewerProps {
  readonly caseId: string;
  readonly caseType: CaseType;
  readonly side: Basics['side'];
  /** As `readImaging` gives them, newest study first. */
  readonly series: readonly ReadingSeries[];
  readonly settings: HangingSettings;
  readonly onSettings: (settings: HangingSettings) => void;
  /** Called once the cells are there; with undefined when the viewer is left. */
  readonly onViewer?: (viewer: ViewerPort | undefined) => void;
  /** Drawn inside each cell over its picture. */
  readonly overlay?: (viewport: ViewportPort) => ReactNode;
  readonly pointer?: PointerOwner;
  /** Shown in the tool bar beside the viewer's own tools. */
  readonly tools?: ReactNode;
}

export const usualHanging: HangingSettings = {
  layouts: {},
  linkedScroll: true,
  crossReferences: true,
  cineSpeed: 10,
};
