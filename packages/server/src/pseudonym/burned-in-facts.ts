import { tags, type Attributes } from '@overread/imaging';
import type { JsonDataset } from '../dicomweb/dicom-json.ts';
import type { BurnedInFacts } from './suspects-burned-in.ts';

/** From a header as `imaging` reads it. */
export const factsOfAttributes = (attributes: Attributes): BurnedInFacts => ({
  sopClassUid: attributes.text(tags.SOPClassUID) ?? '',
  modality: attributes.text(tags.Modality) ?? '',
  burnedInAnnotation: attributes.text(tags.BurnedInAnnotation) ?? '',
  conversionType: attributes.text(tags.ConversionType) ?? '',
  imageType: attributes.texts(tags.ImageType),
  photometricInterpretation: attributes.text(tags.PhotometricInterpretation) ?? '',
  seriesDescription: attributes.text(tags.SeriesDescription) ?? '',
  hasEncapsulatedDocument:
    attributes.has(tags.EncapsulatedDocument) || attributes.has(tags.MIMETypeOfEncapsulatedDocument),
});

/** From DICOM JSON. */
export function factsOfJson(dataset: JsonDataset): BurnedInFacts {
  const all = (tag: string): readonly string[] =>
    (dataset[tag]?.Value ?? []).map((value) => (typeof value === 'string' ? value : ''));
  const first = (tag: string): string => all(tag)[0] ?? '';
  return {
    sopClassUid: first('00080016'),
    modality: first('00080060'),
    burnedInAnnotation: first('00280301'),
    conversionType: first('00080064'),
    imageType: all('00080008'),
    photometricInterpretation: first('00280004'),
    seriesDescription: first('0008103E'),
    hasEncapsulatedDocument: dataset['00420011'] !== undefined || dataset['00420012'] !== undefined,
  };
}
