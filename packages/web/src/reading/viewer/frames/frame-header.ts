import type { Palette, PixelLayout } from '@overread/imaging';
import type { ShownPlane, ShownWindow } from '../viewer-port.ts';

/** How a window turns values into grey (PS3.3 C.11.2.1.3). */
export type WindowFunction = 'linear' | 'linear-exact' | 'sigmoid';

/** A table of grey values: of the modality (C.11.1) or of the values of interest (C.11.2). */
export interface GreyTable {
  readonly first: number;
  readonly entries: Uint16Array;
  /** Of an entry, so that the largest one is known. */
  readonly bits: number;
}

/** What a frame's header says of how it is to be shown; nothing stands in for what it does not say. */
export interface FrameHeader {
  readonly sopInstanceUid: string;
  /** From 1. */
  readonly frame: number;
  readonly transferSyntaxUid: string | undefined;
  readonly layout: PixelLayout;
  readonly rescale: { readonly slope: number; readonly intercept: number };
  readonly modalityTable: GreyTable | undefined;
  readonly windows: readonly ShownWindow[];
  readonly windowFunction: WindowFunction;
  readonly valueTable: GreyTable | undefined;
  readonly palette: Palette | undefined;
  /** Stored values that are no picture, both ends in (PS3.3 C.7.5.1.1.2). */
  readonly padding: readonly [low: number, high: number] | undefined;
  /** Small values are white. */
  readonly isInverse: boolean;
  readonly plane: ShownPlane | undefined;
  /** Millimetres: between rows, between columns; only its ratio counts for drawing. */
  readonly spacing: readonly [number, number] | undefined;
  /** A pixel's height by its width. */
  readonly aspect: number;
  /** Towards where rows and columns run, as letters (PS3.3 C.7.6.1.1.1). */
  readonly patientOrientation: readonly [row: string, column: string] | undefined;
  readonly frameOfReferenceUid: string | undefined;
  /** Pictures per second that the device recommends. */
  readonly speed: number | undefined;
}
