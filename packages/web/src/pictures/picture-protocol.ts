import type { GivenFile } from '../scan/disc.ts';

/** Asks for a small copy of one image. */
export interface PictureOrder {
  readonly id: number;
  /** The file itself, or the archive it lies in. */
  readonly given: GivenFile;
  /** Path on the whole disc. */
  readonly path: string;
  /** Pixels, of the longer side. */
  readonly maxSide: number;
}

export interface PictureAnswer {
  readonly id: number;
  /** Nothing when the pixels cannot be shown. */
  readonly picture: ImageData | undefined;
}
