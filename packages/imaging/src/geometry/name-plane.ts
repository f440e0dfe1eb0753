import type { Plane, Region, Side } from '../inventory/inventory.ts';
import { degrees, type Degrees } from './units.ts';
import { toDegrees, type Vector } from './vector.ts';

/** The planes a description may name. */
export type NamedPlane = 'sagittal' | 'coronal' | 'axial';

export interface PlaneContext {
  readonly region: Region;
  readonly side: Side;
  /** What the description calls the plane. Counts only where geometry alone cannot tell. */
  readonly named: NamedPlane | undefined;
}

export interface NamedByGeometry {
  readonly plane: Plane;
  /** Angle between the image's normal and the nearest body axis. */
  readonly tilt: Degrees;
  /** The rule that decided, for the evidence. */
  readonly rule: string;
}

/** Names the plane of an image from its unit normal; `unknown` only where the rule says what is missing. */
export const namePlane = (normal: Vector, context: PlaneContext): NamedByGeometry => {
  const axis = nearestAxis(normal);
  const name = (plane: Plane, rule: string): NamedByGeometry => ({ plane, tilt: axis.tilt, rule });
  if (context.region === 'shoulder' && Math.abs(normal[2]) < shoulderUpright)
    return name(...shoulderPlane(normal, context));
  if (axis.tilt <= pure) return name(axis.plane, `normal within ${String(pure)}° of a body axis`);
  if (isDiscAxial(normal, context))
    return name('axial', 'spine: tilted in the mid-sagittal plane, parallel to a disc');
  if (axis.tilt > oblique)
    return name('oblique', `normal more than ${String(oblique)}° from every body axis`);
  if (unnamedObliques.has(context.region))
    return name('oblique', `${context.region}: oblique planes are not named by body axes`);
  return name(obliqueNames[axis.plane], `normal ${axis.tilt.toFixed(0)}° from a body axis`);
};

const pure = 20;
const oblique = 45;
/** |nz| below this: the stack stands upright, and is coronal- or sagittal-oblique, not axial. */
const shoulderUpright = 0.6;

const obliqueNames: Readonly<Record<NamedPlane, Plane>> = {
  sagittal: 'sagittal-oblique',
  coronal: 'coronal-oblique',
  axial: 'oblique',
};

/** There the limb's own axes count, and they are not the body's; and an unknown region may be a shoulder. */
const unnamedObliques: ReadonlySet<Region> = new Set(['ankle', 'foot', 'hip', 'unknown']);

const nearestAxis = (normal: Vector): { plane: NamedPlane; tilt: Degrees } => {
  const [x, y, z] = [Math.abs(normal[0]), Math.abs(normal[1]), Math.abs(normal[2])];
  const largest = Math.max(x, y, z);
  const plane = largest === z ? 'axial' : largest === y ? 'coronal' : 'sagittal';
  return { plane, tilt: toDegrees(Math.acos(Math.min(1, largest))) };
};

const spine: ReadonlySet<Region> = new Set([
  'cervical-spine',
  'thoracic-spine',
  'thoracolumbar-spine',
  'lumbar-spine',
  'sacrum',
  'whole-spine',
]);

/** Beyond 45° (up to 50°, the disc L5/S1) only if it is called axial: a tilted coronal looks the same. */
const isDiscAxial = (normal: Vector, { region, named }: PlaneContext): boolean => {
  if (!spine.has(region) || Math.abs(normal[0]) >= 0.25) return false;
  const tilt = toDegrees(Math.acos(Math.min(1, Math.abs(normal[2]))));
  return tilt <= (named === 'axial' ? 50 : 45) && named !== 'coronal';
};

/**
 * The shoulder blade points 30 to 45° forward, so that between 20 and 70° azimuth the angle alone does not
 * tell a coronal-oblique from a sagittal-oblique stack. The right blade runs from medial to lateral along
 * (-cos a, -sin a, 0): the normal of a stack along it is (-sin a, cos a, 0), x and y of opposite sign; of one
 * across it, of like sign. On the left it is the other way round.
 */
const shoulderPlane = (normal: Vector, { side, named }: PlaneContext): [Plane, string] => {
  const azimuth = azimuthOf(normal);
  if (named === 'coronal' && azimuth < 80)
    return [azimuth < pure ? 'coronal' : 'coronal-oblique', 'shoulder: named coronal'];
  if (named === 'sagittal' && azimuth > 10)
    return [azimuth > 70 ? 'sagittal' : 'sagittal-oblique', 'shoulder: named sagittal'];
  if (azimuth < pure) return ['coronal', 'shoulder: azimuth below 20°'];
  if (azimuth > 70) return ['sagittal', 'shoulder: azimuth above 70°'];
  if (side !== 'left' && side !== 'right')
    return [
      'oblique',
      'shoulder: azimuth 20 to 70°, and the side that would tell coronal from sagittal is unknown',
    ];
  const alongBlade = normal[0] * normal[1] < 0 === (side === 'right');
  return [alongBlade ? 'coronal-oblique' : 'sagittal-oblique', `shoulder: sign rule for the ${side} side`];
};

/** 0 coronal, 90 sagittal. */
const azimuthOf = (normal: Vector): Degrees =>
  degrees(toDegrees(Math.atan2(Math.abs(normal[0]), Math.abs(normal[1]))));
