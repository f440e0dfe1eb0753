import { describe, expect, test } from 'vitest';
import { attributesOf } from '../dataset/attributes-of.ts';
import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { ctImage, instanceWith, mrImage, radiograph, stackOf, type Values } from './instance.test-support.ts';
import { partOf } from './part.ts';
import { readKind } from './read-kind.ts';
import { slicesOf } from './slice.ts';

const kindOf = (
  instances: readonly DicomInstance[],
  region: 'knee' | 'whole-leg' = 'knee',
): string | undefined => {
  const part = partOf(slicesOf(instances));
  return part && readKind(part, region).value;
};
const colour: Values = {
  PhotometricInterpretation: 'RGB',
  SamplesPerPixel: 3,
  BitsStored: 8,
  ImagerPixelSpacing: '',
  PixelSpacing: '',
};
const without = (values: Values, ...keywords: readonly (keyof Values)[]): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([keyword]) => !keywords.includes(keyword as keyof Values)),
  );
const capture: Values = { ...radiograph, SOPClassUID: '1.2.840.10008.5.1.4.1.1.7', Modality: 'OT' };

describe('one picture', () => {
  test.each<[string, Values, string]>([
    ['a radiograph, though processed', radiograph, 'image'],
    ['an MR image', mrImage, 'image'],
    ['lossily compressed original', { ...ctImage, ImageType: 'DERIVED\\PRIMARY\\AXIAL' }, 'image'],
    ['a structured report', { Modality: 'SR', SOPClassUID: '1.2.840.10008.5.1.4.1.1.88.11' }, 'not-image'],
    ['a workstation’s capture', { ...capture, ConversionType: 'WSD' }, 'secondary-capture'],
    ['a scanned film', { ...capture, ConversionType: 'DF' }, 'digitised-film'],
    ['a film scanned as CR', { ...radiograph, ConversionType: 'DF' }, 'digitised-film'],
    ['a drawing', { ...capture, ConversionType: 'DRW' }, 'secondary-capture'],
    ['a capture that does not say how', capture, 'secondary-capture'],
    ['a screen save', { ...ctImage, ImageType: 'DERIVED\\SECONDARY\\SCREEN SAVE' }, 'secondary-capture'],
    [
      'a photograph',
      { ...radiograph, SOPClassUID: '1.2.840.10008.5.1.4.1.1.77.1.4', Modality: 'XC' },
      'photo',
    ],
    [
      'a photograph wrapped as a radiograph',
      without({ ...radiograph, ...colour }, 'KVP', 'ImagerPixelSpacing', 'PixelSpacing'),
      'photo',
    ],
    [
      'a screen wrapped as MR',
      without({ ...mrImage, ...colour }, 'PixelSpacing', 'ImagerPixelSpacing'),
      'secondary-capture',
    ],
    ['a reformat', { ...ctImage, ImageType: 'DERIVED\\SECONDARY\\MPR' }, 'derived'],
    ['GE’s projection', { ...mrImage, ImageType: 'DERIVED\\PRIMARY\\PJN' }, 'derived'],
    [
      'a reformat by code',
      {
        ...ctImage,
        DerivationCodeSequence: [attributesOf({ CodeValue: '113074', CodeMeaning: 'Volume rendering' })],
      },
      'derived',
    ],
    ['a reformat by name', { ...ctImage, SeriesDescription: 'KNEE MPR COR' }, 'derived'],
    ['a localizer', { ...ctImage, ImageType: 'ORIGINAL\\PRIMARY\\LOCALIZER' }, 'localizer'],
    ['a localizer by name', { ...mrImage, SeriesDescription: '3-plane Loc' }, 'localizer'],
    [
      'a study whose protocol begins with one',
      { ...mrImage, SeriesDescription: 'PD SAG', ProtocolName: 'KNEE LOC + ROUTINE' },
      'image',
    ],
    ['a localizer by its protocol alone', { ...mrImage, ProtocolName: 'KNEE LOC' }, 'localizer'],
    ['定位', { ...mrImage, SeriesDescription: '三平面定位' }, 'localizer'],
    [
      'a long CT picture',
      { ...ctImage, ImageOrientationPatient: '1\\0\\0\\0\\0\\-1', Rows: 900, BitsAllocated: 8 },
      'localizer',
    ],
    ['a radiograph named survey', { ...radiograph, SeriesDescription: 'SKELETAL SURVEY' }, 'image'],
    [
      'a scanogram for leg length',
      { ...ctImage, ImageType: 'ORIGINAL\\PRIMARY\\LOCALIZER', SeriesDescription: 'SCANOGRAM' },
      'image',
    ],
  ])('%s', (_, values, kind) => {
    expect(kindOf([instanceWith(values)])).toBe(kind);
  });

  test('a header without pixels is no image', () => {
    expect(kindOf([instanceWith(radiograph, { pixelData: undefined })])).toBe('not-image');
  });
});

describe('several MR pictures', () => {
  const planes = ['1\\0\\0\\0\\1\\0', '1\\0\\0\\0\\0\\-1', '0\\1\\0\\0\\0\\-1'];
  const across = (count: number): DicomInstance[] =>
    Array.from({ length: count }, (_, index) =>
      instanceWith({ ...mrImage, ImageOrientationPatient: planes[index % 3] ?? '' }),
    );
  const turned = (step: number, count: number): DicomInstance[] =>
    Array.from({ length: count }, (_, index) => {
      const angle = (index * step * Math.PI) / 180;
      const cosines = [Math.cos(angle), Math.sin(angle), 0, 0, 0, -1];
      return instanceWith({
        ...mrImage,
        ImageOrientationPatient: cosines.map((value) => value.toFixed(6)).join('\\'),
      });
    });

  test.each([
    ['nine in three planes', across(9), 'localizer'],
    ['thirty in three planes are a study', across(30), 'image'],
    ['twelve turned about an axis', turned(15, 12), 'image'],
    ['a stack', stackOf(mrImage, [0, 3, 6]), 'image'],
    ['stacks along the discs of a spine', turned(10, 4), 'image'],
  ])('%s', (_, instances, kind) => {
    expect(kindOf(instances)).toBe(kind);
  });
});
