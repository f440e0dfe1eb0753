export * from './bytes/disc-source.ts';
export * from './bytes/inflate.ts';
export * from './problem.ts';
export * from './inventory/inventory.ts';
export type { Attributes } from './dataset/attributes.ts';
export type { DicomInstance, PixelDataPlace } from './dataset/dicom-instance.ts';
export { tags, keywordOf, formatTag, type Tag, type Keyword } from './dataset/tags.ts';
export { openDisc } from './source/open-disc.ts';
export { openArchive } from './source/open-archive.ts';
export { openZip } from './source/open-zip.ts';
export { openIso } from './source/open-iso.ts';
export { isoPadding, layIso, type IsoLayout } from './iso-writer/lay-iso.ts';
export { decodeName } from './source/archive-name.ts';
export { discPath, UniquePaths } from './source/disc-path.ts';
export { attributesOf, type AttributeValue } from './dataset/attributes-of.ts';
export { describeNonDicom } from './source/describe-non-dicom.ts';
export { sniffFile, type Sniffed } from './source/sniff-file.ts';
export { createCodecs, type CodecName, type Codecs } from './pixels/codecs.ts';
export { frameBytes, type FrameBytes } from './pixels/frame-bytes.ts';
export { decodedSamples } from './pixels/decoded-samples.ts';
export { decodeFrame } from './pixels/decode-frame.ts';
export type { DecodedFrame, Samples } from './pixels/decoded-frame.ts';
export type { PixelLayout } from './pixels/pixel-layout.ts';
export { coloured, paletteOf, type Palette } from './pixels/palette.ts';
export { thumbnail, type Thumbnail } from './pixels/thumbnail.ts';
export {
  transferSyntaxes,
  transferSyntax,
  type TransferSyntax,
  type PixelCoding,
} from './pixels/transfer-syntaxes.ts';
export { headLength } from './dataset/head-length.ts';
export { readInstance, type HeaderResult, type HeaderExtent } from './dataset/read-instance.ts';
export { openRecord } from './dataset/open-record.ts';
export type { HeaderRecord } from './dataset/header-record.ts';
export {
  readFinding,
  type Finding,
  type DicomFinding,
  type DocumentFinding,
  type OtherFinding,
  type FailedFinding,
} from './disc/finding.ts';
export {
  millimetres,
  degrees,
  pixels,
  type Millimetres,
  type Degrees,
  type Pixels,
} from './geometry/units.ts';
export { measured, unmeasured, type Measured, type Unmeasured } from './geometry/measured.ts';
export { readOrientation, type Orientation } from './geometry/orientation.ts';
export { readableName, compareNames, type NameRelation } from './disc/person-name.ts';
export { scanDisc, type ScanOptions, type ScanProgress } from './disc/scan-disc.ts';
export { buildInventory } from './disc/build-inventory.ts';
export { readText, type TextOrigin } from './series/read-text.ts';
export { implantEvidence } from './series/implant-hint.ts';
export { lexicons } from './series/lexicon/lexicons.ts';
export { toBeConfirmed } from './series/phrases.ts';
export { charactersOf, type Characters } from './dataset/character-set/characters.ts';
export { vrs, vrNumber, type Vr } from './dataset/vr.ts';
export { measure } from './measure/measure.ts';
export { measurements, measurementOf, measurementsFor, type MeasurementId } from './measure/measurements.ts';
export type { Measurement, Reading, Unit } from './measure/measurement.ts';
export type { ImageNeed, MeasureCaseType, Recipe, Reference, Spot } from './measure/recipe.ts';
export type { Frame, KnownDirections, Place } from './measure/frame.ts';
export { notCalibrated, scaleOf, type CalibratedPlane, type Scale, type Spacing } from './measure/scale.ts';
export { faults, type Fault } from './measure/fault.ts';
export { calibrateAtObject } from './measure/calibrate-at-object.ts';
export {
  measureMark,
  scaleAt,
  type KnownObject,
  type Mark,
  type MarkedImage,
} from './measure/measure-mark.ts';
export { changeBetween, changes, type ChangeId } from './measure/change-between.ts';
export { canShow, type ImageKind } from './measure/can-show.ts';
export { figureOf, type Stroke } from './measure/figure.ts';
export { layFigure, type Ink } from './measure/lay-figure.ts';
export { meyerdingGrade } from './measure/recipes/spine.ts';
export { landmarkWords, type LandmarkCode } from './measure/words/landmark-words.ts';
export { measurementWords } from './measure/words/measurement-words.ts';
export { faultWords } from './measure/words/fault-words.ts';
export { figureText, planeWords, sayReading, shownDecimals } from './measure/words/say-measurement.ts';
export type { Words } from './measure/words/words.ts';
