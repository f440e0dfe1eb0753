import type { Listed } from '../dicom/dicomdir.ts';

/** A file of a disc, and for images what a DICOMDIR says of it. */
export interface DiscFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly listed?: Listed;
}
