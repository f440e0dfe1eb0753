import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { tags } from '../dataset/tags.ts';
import type { Conclusion, Kind, Region, Series } from '../inventory/inventory.ts';
import type { Problem } from '../problem.ts';
import { unknownConclusion } from './cite.ts';
import { frameGroupsOf, groupFor } from './frame-groups.ts';
import { implantHint } from './implant-hint.ts';
import { mrValues } from './mr-values.ts';
import { readCalibration, type Scale } from './read-calibration.ts';
import { readCompression, type Compression } from './read-compression.ts';
import { readContrast } from './read-contrast.ts';
import { readDate } from './read-date.ts';
import { readFatSuppression } from './read-fat-suppression.ts';
import { readKernel, readMetalArtefactReduction } from './read-kernel.ts';
import { readKind } from './read-kind.ts';
import { matrixEvidence, presentationEvidence } from './read-matrix.ts';
import { isCrossSectional, type Part } from './part.ts';
import { pixelProblems } from './pixel-problems.ts';
import { readPlane } from './read-plane.ts';
import type { StandingContext } from './read-standing.ts';
import { isIsotropic, plausibleThickness, readStack, type StackReading } from './read-stack.ts';
import { readWeighting } from './read-weighting.ts';
import type { PictureReading } from './read-picture.ts';
import { splitSeries, type ReadPart } from './split-series.ts';

/** Everything the headers of one series' instances say of it: one entry, or one for each part judged apart. */
export const describeSeries = (
  instances: readonly DicomInstance[],
  duplicates = 0,
  context: StandingContext = {},
): readonly Series[] => {
  const parts = splitSeries(instances, context);
  return parts.map((read, index) =>
    describePart(read, { index: index + 1, of: parts.length }, index === 0 ? duplicates : 0),
  );
};

const describePart = ({ part, picture }: ReadPart, place: Series['part'], copies: number): Series => {
  const { instance } = part.middle;
  const kind = readKind(part, picture.region.value);
  const acquisition = readAcquisition(part, kind.value, picture);
  const stack = readStack(part.slices, spineRegions.has(picture.region.value));
  const scale = readCalibration(part);
  const compression = readCompression(part.slices.map((slice) => slice.instance));
  const taken = readDate(instance.attributes, instance.file);
  const slices = sliceFields(part, kind.value, stack, scale, copies);
  const conclusions = [
    ...Object.values(picture),
    kind,
    ...acquisition.conclusions,
  ] as readonly Conclusion<string>[];
  return {
    ...headerFields(part, place),
    ...pictureFields(picture),
    kind: kind.value,
    ...acquisition.fields,
    ...slices,
    date: taken.date,
    images: kind.value === 'not-image' ? 0 : part.slices.length,
    pixelSpacing: scale.pixelSpacing,
    calibration: scale.calibration,
    implantHint: implantHint(instance),
    lossy: compression.lossy,
    problems: [
      ...conclusions.flatMap(({ problems }) => problems),
      ...stackProblems(part, stack, slices.missingSlices, copies),
      ...pixelProblems(part, kind.value),
      ...lossProblems(compression, instance),
    ],
    evidence: [
      ...conclusions.flatMap(({ evidence }) => evidence),
      ...taken.evidence,
      ...scale.evidence,
      ...compression.evidence,
      ...(hasSlices(part, kind.value) ? stack.evidence : []),
      ...matrixEvidence(part, kind.value),
      ...presentationEvidence(part),
    ],
    files: filesOf(stack),
  };
};

const headerFields = ({ middle, modality }: Part, place: Series['part']) => {
  const { attributes, transferSyntax } = middle.instance;
  return {
    uid: attributes.text(tags.SeriesInstanceUID) ?? '',
    part: place,
    number: attributes.number(tags.SeriesNumber) ?? null,
    description: attributes.text(tags.SeriesDescription) ?? attributes.text(tags.ProtocolName) ?? '',
    modality,
    rows: attributes.number(tags.Rows) ?? null,
    columns: attributes.number(tags.Columns) ?? null,
    transferSyntax,
    manufacturer: attributes.text(tags.Manufacturer) ?? '',
  };
};

const pictureFields = ({ region, side, view, standing }: PictureReading) => ({
  region: region.value,
  regionStrength: region.strength,
  side: side.value,
  sideStrength: side.strength,
  view: view.value,
  viewStrength: view.strength,
  standing: standing.value,
  standingStrength: standing.strength,
});

/** What the scanner did: plane, and what belongs to MR or to CT only. */
const readAcquisition = (part: Part, kind: Kind, { region, side }: PictureReading) => {
  const plane = hasPlane.has(kind) ? readPlane(part, region.value, side.value) : unknownConclusion;
  const contrast = isCrossSectional(part.modality) ? readContrast(part) : unknownConclusion;
  const { weighting, fat, fieldStrength } = readMr(part);
  const kernel = readKernel(part);
  const metal = readMetalArtefactReduction(part);
  return {
    conclusions: [plane, weighting, fat, contrast, kernel, metal],
    fields: {
      plane: plane.value,
      weighting: weighting.value,
      fatSuppressed: fat.value,
      contrast: contrast.value,
      kernel: kernel.value,
      metalArtefactReduction: metal.value,
      fieldStrength,
    },
  };
};

const sliceFields = (
  part: Part,
  kind: Kind,
  stack: StackReading,
  { pixelSpacing }: Scale,
  copies: number,
) => {
  const sectional = isCrossSectional(part.modality);
  const sliceThickness = thicknessOf(part);
  return {
    missingSlices: hasSlices(part, kind) ? stack.missing : 0,
    duplicates: copies + (sectional ? stack.repeated : 0),
    sliceThickness,
    sliceSpacing: sectional && stack.spacing.known ? round(stack.spacing.value) : null,
    isotropic: isIsotropic(stack, pixelSpacing, sliceThickness),
  };
};

const readMr = (part: Part): Pick<Series, 'fieldStrength'> & MrConclusions => {
  if (part.modality !== 'MR')
    return { weighting: unknownConclusion, fat: unknownConclusion, fieldStrength: null };
  const values = mrValues(part.middle.instance.attributes, part.middle.frame, part.middle.imageType);
  const weighting = readWeighting(part, values);
  return {
    weighting,
    fat: readFatSuppression(part, values, weighting.value),
    fieldStrength: values.fieldStrength ?? null,
  };
};

interface MrConclusions {
  readonly weighting: Conclusion<Series['weighting']>;
  readonly fat: Conclusion<Series['fatSuppressed']>;
}

/** A screen's picture of a stack lies nowhere in the patient. */
const hasPlane: ReadonlySet<Kind> = new Set(['image', 'derived', 'localizer']);

/** Gaps mean something in a stack through the body, not among a localizer's crossing planes. */
const hasSlices = ({ modality }: Part, kind: Kind): boolean =>
  isCrossSectional(modality) && (kind === 'image' || kind === 'derived');

const spineRegions: ReadonlySet<Region> = new Set([
  'cervical-spine',
  'thoracic-spine',
  'thoracolumbar-spine',
  'lumbar-spine',
  'sacrum',
  'whole-spine',
]);

const thicknessOf = ({ middle }: Part): number | null => {
  const groups = frameGroupsOf(middle.instance.attributes);
  return plausibleThickness(
    groupFor(groups, middle.frame, tags.PixelMeasuresSequence).number(tags.SliceThickness),
  );
};

const stackProblems = (part: Part, stack: StackReading, missing: number, copies: number): Problem[] => {
  const { file } = part.middle.instance;
  const problems: Problem[] = [];
  if (missing > 0)
    problems.push({
      code: 'missing-slices',
      file,
      detail: { missing, expected: stack.ordered.length - stack.repeated + missing },
    });
  if (copies > 0) problems.push({ code: 'duplicate-instances', file, detail: { count: copies } });
  return problems;
};

/** Told of the picture that shows it. */
const lossProblems = (
  { lossy: { is, ratio }, evidence }: Compression,
  instance: DicomInstance,
): Problem[] => {
  const file = evidence[0]?.file ?? instance.file;
  return is === 'yes'
    ? [{ code: 'lossy-compression', file, ...(ratio === null ? {} : { detail: { ratio } }) }]
    : [];
};

const filesOf = ({ ordered }: StackReading): readonly string[] => {
  const files: string[] = [];
  for (const { instance, frame } of ordered)
    if (frame === 0 || files.at(-1) !== instance.file) files.push(instance.file);
  return files.length === ordered.length ? files : [...new Set(files)];
};

/** To the micrometre: below it, a position is rounding. */
const round = (value: number): number => Math.round(value * 1000) / 1000;
