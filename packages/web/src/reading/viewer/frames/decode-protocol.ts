import type { Palette, PixelLayout, Samples } from '@overread/imaging';

export interface DecodeOrder {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly layout: PixelLayout;
  readonly transferSyntaxUid: string;
  /** How often the picture is halved that the bytes hold; 0: it is whole. */
  readonly reduction: number;
  readonly palette: Palette | undefined;
  readonly padding: readonly [low: number, high: number] | undefined;
}

/** A frame's stored values, and between which of them nearly all of the picture lies. */
export interface GreyPicture {
  readonly kind: 'grey';
  readonly width: number;
  readonly height: number;
  readonly samples: Samples;
  readonly least: number;
  readonly most: number;
  /** Half a per cent of the picture is below, and as much above. */
  readonly low: number;
  readonly high: number;
}

export interface ColourPicture {
  readonly kind: 'colour';
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
}

export type Picture = GreyPicture | ColourPicture;

export interface DecodeAnswer {
  readonly id: number;
  /** Undefined: the data is broken, or its coding is not one that is read here. */
  readonly picture: Picture | undefined;
}
