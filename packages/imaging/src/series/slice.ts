import type { Attributes } from '../dataset/attributes.ts';
import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { tags } from '../dataset/tags.ts';
import type { Measured } from '../geometry/measured.ts';
import { readOrientation, type Orientation } from '../geometry/orientation.ts';
import type { Vector } from '../geometry/vector.ts';
import { frameGroupsOf, groupFor, type FrameGroups } from './frame-groups.ts';

/** One picture of a series: an instance, or one frame of it. What is absent is NaN or `undefined`. */
export interface Slice {
  readonly instance: DicomInstance;
  /** From 0. */
  readonly frame: number;
  readonly orientation: Measured<Orientation>;
  readonly position: Vector | undefined;
  readonly number: number;
  readonly acquisition: number;
  readonly echoTime: number;
  readonly temporal: number;
  readonly bValue: number;
  /** All values of Image Type or Frame Type, by `\`. */
  readonly imageType: string;
}

/** More frames than any scanner makes in one object; a hostile count is not believed. */
const mostFrames = 20_000;

/** The pictures of a series' instances, in the order given. Numbers only: nothing textual is concluded here. */
export const slicesOf = (instances: readonly DicomInstance[]): readonly Slice[] => {
  const orient = orientationReader();
  const slices: Slice[] = [];
  for (const instance of instances) {
    const groups = frameGroupsOf(instance.attributes);
    if (groups.shared === undefined && groups.perFrame.length === 0)
      slices.push(plainSlice(instance, orient));
    else slices.push(...framesOf(instance, groups, orient));
  }
  return slices;
};

/** Frames of an instance: Number of Frames, or what the functional groups describe, at least 1. */
export const frameCount = (attributes: Attributes): number => {
  const frames = attributes.number(tags.NumberOfFrames) ?? 1;
  return Number.isInteger(frames) && frames >= 1 && frames <= mostFrames ? frames : 1;
};

type OrientationReader = (cosines: readonly number[]) => Measured<Orientation>;

/** Slices that lie alike hold one and the same orientation: worked out once, and compared by identity. */
const orientationReader = (): OrientationReader => {
  const known = new Map<string, Measured<Orientation>>();
  let last: readonly number[] = [Number.NaN];
  let answer: Measured<Orientation>;
  return (cosines) => {
    if (sameNumbers(cosines, last)) return answer;
    const key = cosines.join();
    answer = known.get(key) ?? readOrientation(cosines);
    known.set(key, answer);
    last = cosines;
    return answer;
  };
};

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean => {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
};

const plainSlice = (instance: DicomInstance, orient: OrientationReader): Slice => {
  const values = instance.attributes;
  return {
    instance,
    frame: 0,
    orientation: orient(values.numbers(tags.ImageOrientationPatient)),
    position: vectorOf(values.numbers(tags.ImagePositionPatient)),
    number: values.number(tags.InstanceNumber) ?? Number.NaN,
    acquisition: values.number(tags.AcquisitionNumber) ?? Number.NaN,
    echoTime: values.number(tags.EchoTime) ?? Number.NaN,
    temporal: values.number(tags.TemporalPositionIdentifier) ?? Number.NaN,
    bValue: values.number(tags.DiffusionBValue) ?? Number.NaN,
    imageType: joined(values.texts(tags.ImageType)),
  };
};

const framesOf = (instance: DicomInstance, groups: FrameGroups, orient: OrientationReader): Slice[] => {
  const count = Math.min(mostFrames, Math.max(frameCount(groups.top), groups.perFrame.length));
  return Array.from({ length: count }, (_, frame) => frameSlice(instance, groups, frame, orient));
};

const frameSlice = (
  instance: DicomInstance,
  groups: FrameGroups,
  frame: number,
  orient: OrientationReader,
): Slice => {
  const group = (sequence: Parameters<typeof groupFor>[2]): Attributes => groupFor(groups, frame, sequence);
  const content = group(tags.FrameContentSequence);
  return {
    instance,
    frame,
    orientation: orient(group(tags.PlaneOrientationSequence).numbers(tags.ImageOrientationPatient)),
    position: vectorOf(group(tags.PlanePositionSequence).numbers(tags.ImagePositionPatient)),
    number: frame + 1,
    acquisition: content.number(tags.FrameAcquisitionNumber) ?? Number.NaN,
    echoTime: group(tags.MREchoSequence).number(tags.EffectiveEchoTime) ?? Number.NaN,
    temporal: content.number(tags.TemporalPositionIndex) ?? Number.NaN,
    bValue: group(tags.MRDiffusionSequence).number(tags.DiffusionBValue) ?? Number.NaN,
    imageType: frameTypeOf(groups, frame).join('\\'),
  };
};

const frameTypeOf = (groups: FrameGroups, frame: number): readonly string[] => {
  for (const sequence of [tags.MRImageFrameTypeSequence, tags.CTImageFrameTypeSequence]) {
    const type = groupFor(groups, frame, sequence).texts(tags.FrameType);
    if (type.length > 0) return type;
  }
  return groups.top.texts(tags.ImageType);
};

const vectorOf = (values: readonly number[]): Vector | undefined => {
  const [x, y, z] = values;
  return values.length === 3 && x !== undefined && y !== undefined && z !== undefined ? [x, y, z] : undefined;
};
/** Values shared between slices are joined once: the same list gives the same text. */
const joined = (values: readonly string[]): string => {
  if (values === lastValues) return lastJoined;
  lastValues = values;
  lastJoined = values.join('\\');
  return lastJoined;
};
let lastValues: readonly string[] = [];
let lastJoined = '';

/** Radial stacks and rotating projections: nearly as many orientations as images. */
export const turns = (slices: readonly Slice[]): boolean => {
  const [first] = slices;
  if (
    first === undefined ||
    slices.length < 5 ||
    slices.every((slice) => slice.orientation === first.orientation)
  )
    return false;
  return new Set(slices.map((slice) => slice.orientation)).size > slices.length / 2;
};
