import { tags } from '../dataset/tags.ts';
import { measureStack, type Stack } from '../geometry/measure-stack.ts';
import { unmeasured, type Measured } from '../geometry/measured.ts';
import type { Millimetres } from '../geometry/units.ts';
import { dot, lineAngle, type Vector } from '../geometry/vector.ts';
import type { Evidence } from '../inventory/inventory.ts';
import { cite, evidenceOf } from './cite.ts';
import type { Slice } from './slice.ts';

/** What the positions of a part's slices say together. */
export interface StackReading {
  /** Of the largest stack. */
  readonly spacing: Measured<Millimetres>;
  readonly extent: number;
  readonly missing: number;
  readonly repeated: number;
  /** In reading order: along the normal, stack after stack. */
  readonly ordered: readonly Slice[];
  readonly evidence: readonly Evidence[];
}

/**
 * Groups slices into stacks (same acquisition, echo, image type, time, diffusion weighting, orientation),
 * projects their positions on the normal, and looks for gaps and repetitions in each.
 */
export const readStack = (slices: readonly Slice[], spine: boolean): StackReading => {
  const stacks = stacksOf(slices).map((group) => measureGroup(group, spine));
  const largest = stacks.reduce(
    (best, one) => (one.slices.length > best.slices.length ? one : best),
    stacks[0] ?? emptyStack,
  );
  const missing = stacks.reduce((sum, { missing: own }) => sum + own, 0);
  const repeated = stacks.reduce((sum, { measure }) => sum + (measure.known ? measure.value.repeated : 0), 0);
  return {
    spacing: largest.measure.known ? { known: true, value: largest.measure.value.spacing } : largest.measure,
    extent: largest.measure.known ? largest.measure.value.extent : 0,
    missing,
    repeated,
    ordered: stacks.length === 1 ? largest.slices : stacks.flatMap((stack) => [...stack.slices]),
    evidence: [...stacks.flatMap((stack) => gapEvidence(stack)), ...countEvidence(slices)],
  };
};

interface MeasuredGroup {
  readonly slices: readonly Slice[];
  readonly measure: Measured<Stack>;
  readonly missing: number;
}

const emptyStack: MeasuredGroup = { slices: [], measure: unmeasured('no slices'), missing: 0 };

/** Acquisition numbers that differ from slice to slice number slices, not acquisitions. */
const stacksOf = (slices: readonly Slice[]): (readonly Slice[])[] => {
  const byAcquisition =
    new Set(slices.map((slice) => slice.acquisition)).size <= Math.max(1, slices.length / 4);
  const groups: { readonly first: Slice; readonly slices: Slice[] }[] = [];
  let last = groups[0];
  for (const slice of slices) {
    if (last === undefined || !together(last.first, slice, byAcquisition)) {
      last = groups.find(({ first }) => together(first, slice, byAcquisition));
      if (last === undefined && groups.length < mostStacks)
        groups.push((last = { first: slice, slices: [] }));
      last ??= groups.at(-1);
    }
    last?.slices.push(slice);
  }
  return groups.map((group) => group.slices);
};

/** Bounds the search on a hostile series; a real one has tens. */
const mostStacks = 500;

/** Normals nearer than this are one orientation. */
const oneOrientation = 2;

const together = (a: Slice, b: Slice, byAcquisition: boolean): boolean =>
  Object.is(a.echoTime, b.echoTime) &&
  Object.is(a.temporal, b.temporal) &&
  Object.is(a.bValue, b.bValue) &&
  a.imageType === b.imageType &&
  (!byAcquisition || Object.is(a.acquisition, b.acquisition)) &&
  sameOrientation(a, b);

const sameOrientation = (a: Slice, b: Slice): boolean => {
  if (a.orientation === b.orientation) return true;
  if (!a.orientation.known || !b.orientation.known) return a.orientation.known === b.orientation.known;
  return lineAngle(a.orientation.value.normal, b.orientation.value.normal) < oneOrientation;
};

const measureGroup = (slices: readonly Slice[], spine: boolean): MeasuredGroup => {
  const placed = placedAlong(slices);
  if (placed === undefined)
    return { slices: byNumber(slices), measure: unmeasured('positions are not known'), missing: 0 };
  placed.sort((a, b) => a.at - b.at);
  const ordered = placed.map(({ slice }) => slice);
  const measure = measureStack(placed.map(({ at }) => at));
  const missing = measure.known && !(spine && isSlabs(ordered, measure.value)) ? measure.value.missing : 0;
  return { slices: ordered, measure, missing };
};

/** Projects every slice, or none: a stack with unplaced slices has unknown gaps. */
const placedAlong = (slices: readonly Slice[]): { slice: Slice; at: number }[] | undefined => {
  const normal = normalOf(slices[0]);
  if (normal === undefined) return undefined;
  const placed: { slice: Slice; at: number }[] = [];
  for (const slice of slices) {
    if (slice.position === undefined) return undefined;
    placed.push({ slice, at: dot(normal, slice.position) });
  }
  return placed;
};

const normalOf = (slice: Slice | undefined): Vector | undefined =>
  slice?.orientation.known === true ? slice.orientation.value.normal : undefined;

const byNumber = (slices: readonly Slice[]): readonly Slice[] =>
  slices.every((slice) => Number.isFinite(slice.number))
    ? [...slices].sort((a, b) => a.number - b.number)
    : slices;

/** Fewer slices than this between two gaps are no slab of their own. */
const leastSlab = 3;

/**
 * Through the discs of a spine one orders several short slabs in one series, numbered through: the space
 * between them is meant. Everywhere else, and where numbers jump too, a gap is a missing slice.
 */
const isSlabs = (ordered: readonly Slice[], { gaps }: Stack): boolean => {
  if (gaps.length === 0) return false;
  const bounds = [-1, ...gaps, ordered.length - 1];
  const thick = bounds.slice(1).every((end, index) => end - (bounds[index] ?? 0) >= leastSlab);
  const numbered = gaps.every(
    (index) => Math.abs((ordered[index + 1]?.number ?? Number.NaN) - (ordered[index]?.number ?? 0)) === 1,
  );
  return thick && numbered;
};

const gapEvidence = ({ slices, measure, missing }: MeasuredGroup): readonly Evidence[] => {
  const [first] = slices;
  if (!measure.known || first === undefined) return [];
  const { spacing, gaps, repeated } = measure.value;
  const found: Evidence[] = [];
  for (const gap of missing > 0 ? gaps.slice(0, mostGapsTold) : []) {
    const slice = slices[gap] ?? first;
    const rule = `positions along the normal: after this slice a gap wider than 1.5 × ${spacing.toFixed(2)} mm`;
    found.push(evidenceOf('missingSlices', String(missing), 'proven', rule, slice.instance.file));
  }
  if (repeated > 0)
    found.push(
      evidenceOf(
        'duplicates',
        String(repeated),
        'likely',
        'several slices at one place',
        first.instance.file,
      ),
    );
  return found;
};

const mostGapsTold = 5;

/** What the scanner or the archive counted: it cannot tell which slices, only that some may be missing. */
const countEvidence = (slices: readonly Slice[]): readonly Evidence[] => {
  const [first] = slices;
  if (first === undefined) return [];
  const { attributes, file } = first.instance;
  const expected = attributes.number(tags.ImagesInAcquisition);
  if (expected === undefined || expected <= slices.length) return [];
  const value = `${String(slices.length)} of ${String(expected)}`;
  return [evidenceOf('completeness', value, 'claimed', cite(tags.ImagesInAcquisition, expected), file)];
};

/** Voxels at most this long in every direction can be cut in any plane. */
const isotropicVoxel = 1;
/** A slab thinner than this shows no other plane worth reading. */
const leastExtent = 20;

export const isIsotropic = (
  stack: StackReading,
  pixelSpacing: readonly [number, number] | null,
  thickness: number | null,
): boolean => {
  if (pixelSpacing === null || !stack.spacing.known || stack.extent < leastExtent) return false;
  return Math.max(...pixelSpacing, stack.spacing.value, thickness ?? 0) <= isotropicVoxel;
};

/** Slice Thickness in millimetres; 0 and fillers are unknown. */
export const plausibleThickness = (value: number | undefined): number | null =>
  value !== undefined && value > 0 && value <= thickest ? value : null;
const thickest = 100;
