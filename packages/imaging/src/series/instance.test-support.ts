import { attributesOf, type AttributeValue } from '../dataset/attributes-of.ts';
import type { DicomInstance } from '../dataset/dicom-instance.ts';
import type { Keyword } from '../dataset/tags.ts';

export type Values = Partial<Record<Keyword, AttributeValue>>;

/** An instance with just these values, its pixels all there. */
export const instanceWith = (values: Values, more: Partial<DicomInstance> = {}): DicomInstance => ({
  file: 'DICOM/I1',
  size: 200_000,
  transferSyntax: '1.2.840.10008.1.2.1',
  attributes: attributesOf(values),
  pixelData: { offset: 1_000, length: 131_072, available: 131_072 },
  problems: [],
  ...more,
});

const matrix: Values = { Rows: 256, Columns: 256, BitsAllocated: 16, BitsStored: 12, SamplesPerPixel: 1 };

export const mrImage: Values = {
  ...matrix,
  Modality: 'MR',
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.4',
  ImageType: 'ORIGINAL\\PRIMARY\\M\\SE',
  SeriesInstanceUID: '1.2.3',
  PixelSpacing: '0.5\\0.5',
  SliceThickness: 3,
  ImageOrientationPatient: '1\\0\\0\\0\\0\\-1',
};
export const ctImage: Values = {
  ...matrix,
  Modality: 'CT',
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
  ImageType: 'ORIGINAL\\PRIMARY\\AXIAL',
  SeriesInstanceUID: '1.2.4',
  PixelSpacing: '0.5\\0.5',
  ImageOrientationPatient: '1\\0\\0\\0\\1\\0',
};
export const radiograph: Values = {
  ...matrix,
  Modality: 'DX',
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.1.1',
  ImageType: 'DERIVED\\PRIMARY',
  SeriesInstanceUID: '1.2.5',
  ImagerPixelSpacing: '0.14\\0.14',
  KVP: 60,
  PhotometricInterpretation: 'MONOCHROME2',
};

/** Slices of one stack, at these places along y. */
export const stackOf = (values: Values, places: readonly number[], axis: 'y' | 'z' = 'y'): DicomInstance[] =>
  places.map((place, index) =>
    instanceWith(
      {
        InstanceNumber: index + 1,
        ImagePositionPatient: axis === 'y' ? `-60\\${String(place)}\\60` : `-60\\-60\\${String(place)}`,
        ...values,
      },
      { file: `DICOM/I${String(index + 1)}` },
    ),
  );
