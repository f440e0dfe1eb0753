import { describe, expect, test } from 'vitest';
import { ctImage, instanceWith, mrImage, radiograph, stackOf, type Values } from './instance.test-support.ts';
import { describeSeries } from './describe-series.ts';

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index * 3);
const sagittal = { ImageOrientationPatient: '0\\1\\0\\0\\0\\-1' };
const view = (index: number, values: Values): ReturnType<typeof instanceWith> =>
  instanceWith({ ...radiograph, InstanceNumber: index, ...values }, { file: `I${String(index)}` });

describe('radiographs of one series', () => {
  test('are told apart by view and side', () => {
    const parts = describeSeries([
      view(1, { BodyPartExamined: 'KNEE', ViewPosition: 'AP', ImageLaterality: 'R' }),
      view(2, { BodyPartExamined: 'KNEE', ViewPosition: 'AP', ImageLaterality: 'L' }),
      view(3, { BodyPartExamined: 'KNEE', ViewPosition: 'LL', ImageLaterality: 'R' }),
    ]);
    expect(
      parts.map(({ view: seen, side, part, images }) => [
        seen,
        side,
        `${String(part.index)}/${String(part.of)}`,
        images,
      ]),
    ).toEqual([
      ['AP', 'right', '1/3', 1],
      ['AP', 'left', '2/3', 1],
      ['lateral', 'right', '3/3', 1],
    ]);
  });

  test('stay together when they are alike', () => {
    const parts = describeSeries([view(2, { ViewPosition: 'AP' }), view(1, { ViewPosition: 'AP' })]);
    expect(parts).toMatchObject([
      { images: 2, files: ['I1', 'I2'], missingSlices: 0, sliceSpacing: null, plane: 'unknown' },
    ]);
  });

  test('standing and lying are two', () => {
    const parts = describeSeries([
      view(1, {
        BodyPartExamined: 'KNEE',
        ViewPosition: 'AP',
        AcquisitionDeviceProcessingDescription: 'KNEE AP STANDING',
      }),
      view(2, {
        BodyPartExamined: 'KNEE',
        ViewPosition: 'AP',
        AcquisitionDeviceProcessingDescription: 'KNEE AP SUPINE',
      }),
    ]);
    expect(parts.map(({ standing }) => standing)).toEqual(['yes', 'no']);
  });
});

describe('stacks of one series', () => {
  test.each<[string, readonly ReturnType<typeof instanceWith>[], readonly (readonly [string, number])[]]>([
    [
      'two echoes',
      [
        ...stackOf({ ...mrImage, EchoTime: 20 }, range(20)),
        ...stackOf({ ...mrImage, EchoTime: 90 }, range(20)),
      ],
      [
        ['coronal', 20],
        ['coronal', 20],
      ],
    ],
    [
      'two planes',
      [...stackOf(mrImage, range(20)), ...stackOf({ ...mrImage, ...sagittal }, range(20))],
      [
        ['coronal', 20],
        ['sagittal', 20],
      ],
    ],
    [
      'Dixon water and fat',
      [
        ...stackOf({ ...mrImage, ImageType: 'DERIVED\\PRIMARY\\DIXON\\WATER' }, range(9)),
        ...stackOf({ ...mrImage, ImageType: 'DERIVED\\PRIMARY\\DIXON\\FAT' }, range(9)),
      ],
      [
        ['coronal', 9],
        ['coronal', 9],
      ],
    ],
    [
      'a topogram and its slices',
      [
        ...stackOf({ ...ctImage, ImageType: 'ORIGINAL\\PRIMARY\\LOCALIZER' }, [0], 'z'),
        ...stackOf(ctImage, range(20), 'z'),
      ],
      [
        ['axial', 1],
        ['axial', 20],
      ],
    ],
    [
      'a localizer stays whole',
      [...stackOf(mrImage, range(3)), ...stackOf({ ...mrImage, ...sagittal }, range(3))],
      [['sagittal', 6]],
    ],
    ['one stack', stackOf(mrImage, range(20)), [['coronal', 20]]],
  ])('%s', (_, instances, expected) => {
    expect(describeSeries(instances).map(({ plane, images }) => [plane, images])).toEqual(expected);
  });

  test('a capture among slices is its own part', () => {
    const sheet = instanceWith({
      ...ctImage,
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.7',
      ImageOrientationPatient: '',
    });
    expect(describeSeries([...stackOf(ctImage, range(5), 'z'), sheet]).map(({ kind }) => kind)).toEqual([
      'image',
      'secondary-capture',
    ]);
  });
});

describe('problems', () => {
  test('a gap, copies, loss, a cut file', () => {
    const slices = stackOf(
      { ...mrImage, LossyImageCompression: '01', LossyImageCompressionRatio: 12 },
      [0, 3, 9, 12, 15],
    );
    const cut = {
      ...slices[1],
      pixelData: { offset: 1000, length: 131_072, available: 9 },
    } as (typeof slices)[number];
    const [series] = describeSeries(slices.with(1, cut), 2);
    expect(series?.problems.map(({ code, file, detail }) => [code, file, detail])).toEqual([
      ['missing-slices', 'DICOM/I3', { missing: 1, expected: 6 }],
      ['duplicate-instances', 'DICOM/I3', { count: 2 }],
      ['truncated-pixels', 'DICOM/I2', { have: 9, need: 131_072 }],
      ['lossy-compression', 'DICOM/I1', { ratio: 12 }],
    ]);
    expect(series).toMatchObject({ missingSlices: 1, duplicates: 2, lossy: { is: 'yes', ratio: 12 } });
  });

  test('orientation is missed in a stack, not in a capture', () => {
    const capture = { ...ctImage, SOPClassUID: '1.2.840.10008.5.1.4.1.1.7', ImageOrientationPatient: '' };
    expect(describeSeries([instanceWith(capture)])[0]?.problems).toEqual([]);
    expect(
      describeSeries([instanceWith({ ...mrImage, ImageOrientationPatient: '' })])[0]?.problems,
    ).toMatchObject([{ code: 'orientation-unknown' }]);
  });

  test('nothing at all is no series', () => {
    expect(describeSeries([])).toEqual([]);
  });
});
