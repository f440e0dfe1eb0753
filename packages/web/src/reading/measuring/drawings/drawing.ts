/** A place on a schematic picture: 0 to 100 from its left, 0 to 100 from its top. What lies outside is cut off. */
export type SketchPoint = readonly [x: number, y: number];

/** `soft`: cartilage, tendon, skin. `implant`: metal. `hint`: what helps but is no outline. */
type Tissue = 'bone' | 'soft' | 'implant' | 'hint';

export type Shape =
  | {
      readonly tissue: Tissue;
      readonly points: readonly SketchPoint[];
      readonly closed: boolean;
      /** Straight from point to point; else a smooth curve runs through them. */
      readonly angular: boolean;
    }
  | { readonly tissue: Tissue; readonly circle: readonly [x: number, y: number, radius: number] };

/** Our own schematic picture of a joint as one projection shows it. */
export type Drawing = readonly Shape[];

export const bone = (...points: readonly SketchPoint[]): Shape => ({
  tissue: 'bone',
  points,
  closed: true,
  angular: false,
});
export const block = (...points: readonly SketchPoint[]): Shape => ({
  tissue: 'bone',
  points,
  closed: true,
  angular: true,
});
export const edge = (...points: readonly SketchPoint[]): Shape => ({
  tissue: 'bone',
  points,
  closed: false,
  angular: false,
});
export const soft = (...points: readonly SketchPoint[]): Shape => ({
  tissue: 'soft',
  points,
  closed: true,
  angular: false,
});
export const softEdge = (...points: readonly SketchPoint[]): Shape => ({
  tissue: 'soft',
  points,
  closed: false,
  angular: false,
});
export const implant = (...points: readonly SketchPoint[]): Shape => ({
  tissue: 'implant',
  points,
  closed: true,
  angular: false,
});
export const hint = (...points: readonly SketchPoint[]): Shape => ({
  tissue: 'hint',
  points,
  closed: false,
  angular: true,
});
export const round = (x: number, y: number, radius: number, tissue: Tissue = 'bone'): Shape => ({
  tissue,
  circle: [x, y, radius],
});
