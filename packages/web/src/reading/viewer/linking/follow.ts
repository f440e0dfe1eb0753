import type { ReadingSeries } from '@overread/case';
import type { FrameHeader } from '../frames/frame-header.ts';
import { dot, minus } from '../stacks/volume-grid.ts';
import type { Stack } from '../stacks/stack.ts';
import type { PatientPlace } from '../viewer-port.ts';
import { areParallel, offPlane, onPicture } from './lines.ts';

type Headed = Pick<Stack, 'count' | 'header'>;

/** The picture of a stack in whose plane, or nearest to it, a place lies; undefined where no picture says where it lies. */
export function nearestPicture(stack: Headed, place: PatientPlace): number | undefined {
  let best: { readonly index: number; readonly off: number } | undefined;
  for (let index = 0; index < stack.count(); index++) {
    const header = stack.header(index);
    if (!header?.plane) continue;
    // Slices of several tilts, as through the discs of a spine: one that does not reach the place is no match.
    const outside = header.spacing ? beyondEdge(header, place) : 0;
    const off = offPlane(header.plane, place) + outside;
    if (!best || off < best.off) best = { index, off };
  }
  return best?.index;
}

function beyondEdge({ plane, spacing, layout }: FrameHeader, place: PatientPlace): number {
  if (!plane || !spacing) return 0;
  const [column, row] = onPicture({ plane, spacing }, place);
  const over = (value: number, most: number): number => Math.max(0, -value, value - most);
  return over(column, layout.columns) * spacing[1] + over(row, layout.rows) * spacing[0];
}

/**
 * Which picture another stack goes to when one goes from `from` to `to`: in the same frame of reference the one at
 * the same place, else as many millimetres further from where it is. Undefined where they are not parallel or do not say
 * how they lie.
 */
export function followed(
  leader: { readonly from: FrameHeader; readonly to: FrameHeader },
  stack: Headed,
  index: number,
): number | undefined {
  const { from, to } = leader;
  const here = stack.header(index);
  if (!from.plane || !to.plane || !here?.plane || !areParallel(to.plane, here.plane)) return undefined;
  if (to.frameOfReferenceUid !== undefined && to.frameOfReferenceUid === here.frameOfReferenceUid)
    return nearestAlong(stack, to.plane.normal, dot(to.plane.normal, to.plane.origin));
  const moved = dot(to.plane.normal, minus(to.plane.origin, from.plane.origin));
  return nearestAlong(stack, to.plane.normal, dot(to.plane.normal, here.plane.origin) + moved);
}

function nearestAlong(stack: Headed, normal: PatientPlace, depth: number): number | undefined {
  let best: { readonly index: number; readonly off: number } | undefined;
  for (let index = 0; index < stack.count(); index++) {
    const plane = stack.header(index)?.plane;
    if (!plane || !areParallel(plane, { normal })) continue;
    const off = Math.abs(dot(normal, plane.origin) - depth);
    if (!best || off < best.off) best = { index, off };
  }
  return best?.index;
}

/** Where an earlier stack begins so that both are at the same share of their way; for series without a common frame. */
export function sameShare(index: number, count: number, other: number): number {
  return count > 1 ? Math.round((index / (count - 1)) * (other - 1)) : other >> 1;
}

/** Beside one another at the start: the middle of a stack, the only picture of a film. */
export function firstIndex({ modality }: Pick<ReadingSeries, 'modality'>, count: number): number {
  return modality === 'MR' || modality === 'CT' ? count >> 1 : 0;
}
