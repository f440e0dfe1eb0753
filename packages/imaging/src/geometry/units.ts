/** A length in millimetres. */
export type Millimetres = number & { readonly __unit: 'mm' };
/** An angle in degrees. */
export type Degrees = number & { readonly __unit: 'deg' };
/** A count of pixels, or a place measured in them. */
export type Pixels = number & { readonly __unit: 'px' };

export const millimetres = (value: number): Millimetres => value as Millimetres;
export const degrees = (value: number): Degrees => value as Degrees;
export const pixels = (value: number): Pixels => value as Pixels;
