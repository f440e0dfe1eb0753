import type { Plane, View, Weighting } from '../inventory/inventory.ts';
import type { Fault } from './fault.ts';
import type { InPlane } from './frame.ts';
import type { Unit } from './measurement.ts';
import type { Point } from './point.ts';
import type { LandmarkCode } from './words/landmark-words.ts';

export type MeasureCaseType =
  | 'knee-replacement'
  | 'hip-replacement'
  | 'spine'
  | 'acl-meniscus'
  | 'shoulder-cuff'
  | 'fracture-revision'
  | 'deformity'
  | 'foot-ankle';

/** An image that can show it. `standing`: only a weight-bearing film shows what is meant. */
export type ImageNeed =
  | { readonly modality: 'XR'; readonly views: readonly View[]; readonly standing?: true }
  | {
      readonly modality: 'CT' | 'MR';
      readonly planes: readonly Plane[];
      readonly weightings?: readonly Weighting[];
    };

/** A point to place, and where it lies on the schematic picture: 0 to 1 from its left, 0 to 1 from its top. */
export type Spot = readonly [code: LandmarkCode, x: number, y: number];

/** What is usual, as the domain's table gives it: never a verdict. Open ends are null. */
export interface Reference {
  readonly low: number | null;
  readonly high: number | null;
  readonly source: string;
  readonly confirmed: 'source-read' | 'from-memory' | 'to-be-confirmed-by-clinician';
}

/** One measurement as data: the points in order, the image it needs, and how the number comes from the points. */
export interface Recipe<Id extends string = string> {
  readonly id: Id;
  readonly unit: Unit;
  readonly caseTypes: readonly MeasureCaseType[] | 'all';
  readonly needs: readonly ImageNeed[];
  readonly spots: readonly Spot[];
  /** The points are a closed outline: any number from the spots given upward. */
  readonly outline?: true;
  /** Defined in projection: its points may lie on different slices. */
  readonly acrossSlices?: true;
  /** Points of different structures that may truly lie on one spot; any others on one spot are a slip of the hand. */
  readonly mayCoincide?: readonly (readonly [LandmarkCode, LandmarkCode])[];
  /** From the inner point to the outer one, where the picture's own direction may be known. */
  readonly lateralPair?: readonly [inner: LandmarkCode, outer: LandmarkCode];
  readonly anteriorPair?: readonly [back: LandmarkCode, front: LandmarkCode];
  readonly reference?: Reference;
  /** Where the definition comes from; papers are cited from memory. */
  readonly source: string;
  /** Of the definition, the landmarks and the sign. */
  readonly confirmed: 'to-be-confirmed-by-clinician';
  readonly of: (plane: InPlane) => number | Fault;
}

/** Makes a recipe whose formula takes its points by name. */
export const recipe = <const Id extends string, const Spots extends readonly Spot[]>(
  row: Omit<Recipe<Id>, 'of' | 'spots' | 'confirmed'> & {
    readonly spots: Spots;
    readonly of: (at: Readonly<Record<Spots[number][0], Point>>, plane: InPlane) => number | Fault;
  },
): Recipe<Id> => ({
  ...row,
  confirmed: 'to-be-confirmed-by-clinician',
  of: (plane) => {
    const named = row.spots.map(([code], index) => [code, plane.points[index]]);
    return row.of(Object.fromEntries(named) as Record<Spots[number][0], Point>, plane);
  },
});
