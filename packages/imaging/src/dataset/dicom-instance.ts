import type { Problem } from '../problem.ts';
import type { Attributes } from './attributes.ts';

/** Where the pixels are in the file, not the pixels. */
export interface PixelDataPlace {
  /** Offset in bytes from the start of the file (of the inflated data set, when deflated). */
  readonly offset: number;
  /** Bytes; `undefined` when encapsulated (undefined length). */
  readonly length: number | undefined;
  /** Bytes really there, up to the end of the file. */
  readonly available: number;
}

/** One DICOM file: its header's values, read; its pixels, only located. */
export interface DicomInstance {
  readonly file: string;
  readonly size: number;
  /** UID (PS3.5 Annex A); Implicit VR Little Endian where a file without meta header was found to be so. */
  readonly transferSyntax: string;
  readonly attributes: Attributes;
  readonly pixelData: PixelDataPlace | undefined;
  /** Encapsulated Document (0042,0011), such as a PDF: located, not read. */
  readonly encapsulatedDocument?: PixelDataPlace | undefined;
  /** Where reading stopped before the end of the header, in bytes; the pixels may come after. */
  readonly unreadFrom?: number | undefined;
  readonly problems: readonly Problem[];
}
