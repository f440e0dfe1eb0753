import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { tags } from '../dataset/tags.ts';
import { wordsKey } from './header-text.ts';
import { isLocalizer } from './kind-localizer.ts';
import { isCrossSectional, isProjection, modalityOf, partOf, type Part } from './part.ts';
import { mergePictures, readPicture, type PictureReading } from './read-picture.ts';
import type { StandingContext } from './read-standing.ts';
import { slicesOf, turns, type Slice } from './slice.ts';

/** A part with what codes and words say of it. */
export interface ReadPart {
  readonly part: Part;
  readonly picture: PictureReading;
}

/**
 * Tells apart what one series holds but must be judged singly: radiographs of several views, sides or
 * positions; stacks of several echoes, image types, diffusion weightings or planes. A localizer's planes stay
 * together.
 */
export const splitSeries = (
  instances: readonly DicomInstance[],
  context: StandingContext = {},
): readonly ReadPart[] =>
  objectsOf(instances).flatMap((group) => {
    const modality = group[0] === undefined ? '' : modalityOf(group[0].attributes);
    if (isProjection(modality)) return splitPictures(group, context);
    const slices = slicesOf(group);
    return isCrossSectional(modality) ? splitStacks(modality, slices) : readPartOf(slices);
  });

const objectsOf = (instances: readonly DicomInstance[]): readonly (readonly DicomInstance[])[] => {
  const [first] = instances;
  if (first === undefined) return [];
  const modality = first.attributes.text(tags.Modality);
  const sopClass = first.attributes.text(tags.SOPClassUID);
  const alike = ({ attributes }: DicomInstance): boolean =>
    attributes.text(tags.Modality) === modality && attributes.text(tags.SOPClassUID) === sopClass;
  return instances.every(alike) ? [instances] : groupsBy(instances, objectKey);
};

const objectKey = ({ attributes }: DicomInstance): string =>
  `${attributes.text(tags.Modality) ?? ''}|${attributes.text(tags.SOPClassUID) ?? ''}`;

const splitPictures = (instances: readonly DicomInstance[], context: StandingContext): ReadPart[] => {
  const readings = new Map<string, PictureReading>();
  const readingOf = (instance: DicomInstance): PictureReading => {
    const key = wordsKey(instance);
    const reading = readings.get(key) ?? readPicture(instance, context);
    readings.set(key, reading);
    return reading;
  };
  const pictures = instances.map((instance) => ({ instance, reading: readingOf(instance) }));
  return groupsBy(pictures, ({ reading }) => pictureKey(reading)).flatMap((group) => {
    const part = partOf(slicesOf(group.map(({ instance }) => instance)));
    const picture = mergePictures([...new Set(group.map(({ reading }) => reading))]);
    return part && picture ? [{ part, picture }] : [];
  });
};

const pictureKey = ({ region, side, view, standing }: PictureReading): string =>
  [region.value, side.value, view.value, standing.value].join('|');

const splitStacks = (modality: string, slices: readonly Slice[]): ReadPart[] => {
  const whole = readPartOf(slices);
  const [only] = whole;
  if (only === undefined || isUniform(slices)) return whole;
  if (isLocalizer(modality, slices, only.part.title, only.picture.region.value) !== undefined) return whole;
  return groupsBy(slices, stackKey(slices)).flatMap((group) => readPartOf(group, only.picture));
};

/** Codes and words are the series' own: one reading serves all its stacks. */
const readPartOf = (slices: readonly Slice[], picture?: PictureReading): ReadPart[] => {
  const part = partOf(slices);
  return part ? [{ part, picture: picture ?? readPicture(part.middle.instance) }] : [];
};

/** The usual case, decided without building keys. */
const isUniform = (slices: readonly Slice[]): boolean => {
  const [first] = slices;
  if (first === undefined) return true;
  return slices.every(
    (slice) =>
      slice.orientation === first.orientation &&
      slice.imageType === first.imageType &&
      Object.is(slice.echoTime, first.echoTime) &&
      Object.is(slice.bValue, first.bValue),
  );
};

const stackKey = (slices: readonly Slice[]): ((slice: Slice) => string) => {
  const byEcho = isSplitBy(slices, (slice) => slice.echoTime);
  const byWeight = isSplitBy(slices, (slice) => slice.bValue);
  const byType = isSplitBy(slices, (slice) => slice.imageType);
  const byAxis = !turns(slices);
  return (slice) =>
    [
      byEcho && slice.echoTime,
      byWeight && slice.bValue,
      byType && slice.imageType,
      byAxis && axisOf(slice),
    ].join('|');
};

/** A few values name stacks; a value of its own for every image names images. */
const isSplitBy = <T>(slices: readonly Slice[], valueOf: (slice: Slice) => T): boolean => {
  const distinct = new Set(slices.map(valueOf)).size;
  return distinct > 1 && (distinct <= 16 || distinct * 4 <= slices.length);
};

/** The body axis nearest to the normal. */
const axisOf = ({ orientation }: Slice): string => {
  if (!orientation.known) return '';
  const sizes = orientation.value.normal.map(Math.abs);
  return 'xyz'.charAt(sizes.indexOf(Math.max(...sizes)));
};

const groupsBy = <T>(list: readonly T[], keyOf: (one: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
};
