import { tags, type Tag } from '../dataset/tags.ts';
import { millimetres, type Millimetres } from '../geometry/units.ts';
import type { Calibration, Evidence } from '../inventory/inventory.ts';
import { cite, evidenceOf } from './cite.ts';
import { frameGroupsOf, groupFor } from './frame-groups.ts';
import { isCrossSectional, type Part } from './part.ts';

export interface Scale {
  readonly calibration: Calibration;
  /** Row spacing, then column spacing. */
  readonly pixelSpacing: readonly [Millimetres, Millimetres] | null;
  readonly evidence: readonly Evidence[];
}

/**
 * How distances in the image may be given (PS3.3 10.7.1). A projection's spacing is that of the detector,
 * larger than life by the magnification, unless it says that it was corrected and how.
 */
export const readCalibration = (part: Part): Scale => {
  const { instance, frame } = part.middle;
  const spacing = (tag: Tag): Spacing | undefined => spacingOf(instance.attributes.numbers(tag));
  if (isCrossSectional(part.modality)) {
    const measures = groupFor(frameGroupsOf(instance.attributes), frame, tags.PixelMeasuresSequence);
    const found = spacingOf(measures.numbers(tags.PixelSpacing));
    return part.middle.orientation.known
      ? scale(part, 'patient-geometry', tags.PixelSpacing, found)
      : scale(part, 'none', tags.PixelSpacing, found);
  }
  const corrected = correctedSpacing(part, spacing(tags.PixelSpacing));
  if (corrected !== undefined) return corrected;
  for (const tag of detectorTags) {
    const found = spacing(tag);
    if (found !== undefined) return scale(part, 'detector-plane', tag, found);
  }
  return none;
};

type Spacing = readonly [Millimetres, Millimetres];

/**
 * Imager Pixel Spacing before Pixel Spacing: where both are there, differ and nothing says how the second
 * was corrected, the first is the one with a known meaning. Film scanners give theirs in the third.
 */
const detectorTags: readonly Tag[] = [
  tags.ImagerPixelSpacing,
  tags.PixelSpacing,
  tags.NominalScannedPixelSpacing,
];

const none: Scale = { calibration: 'none', pixelSpacing: null, evidence: [] };

const correctedSpacing = (part: Part, found: Spacing | undefined): Scale | undefined => {
  const type = part.middle.instance.attributes.text(tags.PixelSpacingCalibrationType);
  if (type === 'FIDUCIAL') return scale(part, 'fiducial', tags.PixelSpacingCalibrationType, found);
  return type === 'GEOMETRY' ? scale(part, 'geometry', tags.PixelSpacingCalibrationType, found) : undefined;
};

const scale = (part: Part, calibration: Calibration, tag: Tag, spacing: Spacing | undefined): Scale => {
  if (spacing === undefined) return none;
  const { file, attributes } = part.middle.instance;
  const value = attributes.texts(tag).join('\\') || spacing.join('\\');
  return {
    calibration,
    pixelSpacing: spacing,
    evidence: [evidenceOf('calibration', calibration, 'proven', cite(tag, value), file)],
  };
};

/** Finer than any detector or coarser than any image is a wrong unit or a filler. */
const finest = 0.005;
const coarsest = 20;

const spacingOf = (values: readonly number[]): Spacing | undefined => {
  const [row, column] = values;
  if (values.length !== 2 || row === undefined || column === undefined) return undefined;
  return [row, column].every((value) => value >= finest && value <= coarsest)
    ? [millimetres(row), millimetres(column)]
    : undefined;
};
