/** A grey picture: 16-bit values, row by row, as they go into Pixel Data (7FE0,0010). */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly values: Uint16Array;
}
