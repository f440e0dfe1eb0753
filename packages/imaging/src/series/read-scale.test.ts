import { describe, expect, test } from 'vitest';
import { attributesOf } from '../dataset/attributes-of.ts';
import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { ctImage, instanceWith, mrImage, radiograph, type Values } from './instance.test-support.ts';
import { partOf, type Part } from './part.ts';
import { readCalibration } from './read-calibration.ts';
import { readCompression } from './read-compression.ts';
import { plausibleFieldStrength } from './read-field-strength.ts';
import { readKernel, readMetalArtefactReduction } from './read-kernel.ts';
import { slicesOf } from './slice.ts';

const part = (values: Values): Part => {
  const made = partOf(slicesOf([instanceWith(values)]));
  if (made === undefined) throw new Error('no part');
  return made;
};

describe('calibration', () => {
  test.each<[string, Values, string, readonly number[] | null]>([
    ['a slice in the patient', mrImage, 'patient-geometry', [0.5, 0.5]],
    ['a slice without place in the patient', { ...mrImage, ImageOrientationPatient: '' }, 'none', [0.5, 0.5]],
    ['the detector’s', radiograph, 'detector-plane', [0.14, 0.14]],
    [
      'the old way, in Pixel Spacing',
      { ...radiograph, ImagerPixelSpacing: '', PixelSpacing: '0.2\\0.2' },
      'detector-plane',
      [0.2, 0.2],
    ],
    [
      'corrected without saying how: the detector’s is kept',
      { ...radiograph, PixelSpacing: '0.12\\0.12' },
      'detector-plane',
      [0.14, 0.14],
    ],
    [
      'by a marker',
      { ...radiograph, PixelSpacing: '0.12\\0.12', PixelSpacingCalibrationType: 'FIDUCIAL' },
      'fiducial',
      [0.12, 0.12],
    ],
    [
      'by geometry',
      { ...radiograph, PixelSpacing: '0.12\\0.12', PixelSpacingCalibrationType: 'GEOMETRY' },
      'geometry',
      [0.12, 0.12],
    ],
    [
      'by a marker, without the spacing',
      { ...radiograph, PixelSpacingCalibrationType: 'FIDUCIAL' },
      'none',
      null,
    ],
    [
      'a film scanner’s',
      { ...radiograph, ImagerPixelSpacing: '', NominalScannedPixelSpacing: '0.1\\0.1' },
      'detector-plane',
      [0.1, 0.1],
    ],
    ['zero', { ...radiograph, ImagerPixelSpacing: '0\\0' }, 'none', null],
    ['one number', { ...radiograph, ImagerPixelSpacing: '0.14' }, 'none', null],
    ['text', { ...radiograph, ImagerPixelSpacing: 'NaN\\NaN' }, 'none', null],
    ['negative', { ...mrImage, PixelSpacing: '-1\\1' }, 'none', null],
    ['none', { ...radiograph, ImagerPixelSpacing: '' }, 'none', null],
  ])('%s', (_, values, calibration, pixelSpacing) => {
    expect(readCalibration(part(values))).toMatchObject({ calibration, pixelSpacing });
  });

  test('of an enhanced object, from its functional groups', () => {
    const shared = attributesOf({ PixelMeasuresSequence: [attributesOf({ PixelSpacing: '0.3\\0.4' })] });
    const values = { ...mrImage, PixelSpacing: '', SharedFunctionalGroupsSequence: [shared] };
    expect(readCalibration(part(values)).pixelSpacing).toEqual([0.3, 0.4]);
  });
});

describe('compression', () => {
  const lossy = (values: Values, more: Partial<DicomInstance> = {}): object =>
    readCompression([instanceWith(values, more)]).lossy;
  const baseline = {
    transferSyntax: '1.2.840.10008.1.2.4.50',
    pixelData: { offset: 0, length: undefined, available: 13_107 },
  };
  test.each<[string, Values, Partial<DicomInstance>, object]>([
    ['said nowhere', mrImage, {}, { is: 'unknown', ratio: null }],
    ['denied', { ...mrImage, LossyImageCompression: '00' }, {}, { is: 'no', ratio: null }],
    [
      'declared with its ratio',
      { ...mrImage, LossyImageCompression: '01', LossyImageCompressionRatio: 12.5 },
      {},
      { is: 'yes', ratio: 12.5 },
    ],
    [
      'declared twice',
      { ...mrImage, LossyImageCompression: '01', LossyImageCompressionRatio: '8\\20' },
      {},
      { is: 'yes', ratio: 20 },
    ],
    [
      'once lossy, now stored plain',
      { ...mrImage, LossyImageCompression: '01' },
      {},
      { is: 'yes', ratio: null },
    ],
    ['by syntax, ratio worked out', mrImage, baseline, { is: 'yes', ratio: 10 }],
    [
      'denied by the header in a lossy syntax',
      { ...mrImage, LossyImageCompression: '00' },
      baseline,
      { is: 'yes', ratio: 10 },
    ],
    [
      'JPEG 2000 that may be either',
      mrImage,
      { transferSyntax: '1.2.840.10008.1.2.4.91' },
      { is: 'unknown', ratio: null },
    ],
    [
      'a ratio below one',
      { ...mrImage, LossyImageCompression: '01', LossyImageCompressionRatio: 0 },
      {},
      { is: 'yes', ratio: null },
    ],
  ])('%s', (_, values, more, expected) => {
    expect(lossy(values, more)).toEqual(expected);
  });

  test('one lossy picture makes the series lossy', () => {
    expect(readCompression([instanceWith(mrImage), instanceWith(mrImage, baseline)]).lossy.is).toBe('yes');
  });
});

describe('kernel', () => {
  test.each([
    ['B60s', 'bone'],
    ['B70f', 'bone'],
    ['B30f', 'soft'],
    ['Br59d\\3', 'bone'],
    ['Br40d\\3', 'soft'],
    ['Hr60', 'bone'],
    ['H60s', 'bone'],
    ['Ur77u', 'bone'],
    ['I70f\\2', 'bone'],
    ['I30f\\2', 'soft'],
    ['BONE', 'bone'],
    ['BONEPLUS', 'bone'],
    ['HD BONE', 'bone'],
    ['EDGE', 'bone'],
    ['STANDARD', 'soft'],
    ['SOFT', 'soft'],
    ['DETAIL', 'unknown'],
    ['YC', 'bone'],
    ['D', 'bone'],
    ['B', 'soft'],
    ['FC30', 'bone'],
    ['FC81', 'bone'],
    ['FC08', 'soft'],
    ['FC52', 'unknown'],
    ['BONE_SHARP', 'bone'],
    ['B45s', 'soft'],
    ['B49s', 'unknown'],
    ['', 'unknown'],
    ['LUNG', 'unknown'],
  ])('%s is %s', (ConvolutionKernel, kernel) => {
    expect(readKernel(part({ ...ctImage, ConvolutionKernel })).value).toBe(kernel);
  });

  test.each([
    ['CT', 'Knee iMAR 1.0 Br59', 'yes'],
    ['CT', 'O-MAR', 'yes'],
    ['CT', 'MonoE 130 keV', 'yes'],
    ['CT', 'MARCH FRACTURE', 'unknown'],
    ['CT', 'HIP BONE without MAR', 'no'],
    ['CT', 'Hüfte ohne iMAR', 'no'],
    ['CT', 'HIP non-MAR', 'no'],
    ['CT', 'HIP O-MAR OFF', 'no'],
    ['CT', '髋 非MAR', 'no'],
    ['CT', 'HIP NO CONTRAST iMAR', 'yes'],
    ['MR', 'COR STIR WARP', 'yes'],
    ['MR', 'MAVRIC SL PD', 'yes'],
    ['MR', 'private', 'unknown'],
  ])('metal: %s %s is %s', (modality, SeriesDescription, metal) => {
    const image = modality === 'CT' ? ctImage : mrImage;
    expect(readMetalArtefactReduction(part({ ...image, SeriesDescription })).value).toBe(metal);
  });
});

test.each([
  [1.5, 1.5],
  [3, 3],
  [0.3, 0.3],
  [15_000, 1.5],
  [15_015, 1.5015],
  [2_000, 0.2],
  [0, undefined],
  [-1, undefined],
  [900_000, undefined],
  [undefined, undefined],
])('a field of %s is %s tesla', (value, tesla) => {
  expect(plausibleFieldStrength(value)).toBe(tesla);
});
