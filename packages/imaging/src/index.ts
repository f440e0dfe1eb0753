export * from './bytes/disc-source.ts';
export * from './bytes/inflate.ts';
export * from './problem.ts';
export * from './inventory/inventory.ts';
export type { Attributes } from './dataset/attributes.ts';
export type { DicomInstance, PixelDataPlace } from './dataset/dicom-instance.ts';
export { tags, keywordOf, formatTag, type Tag, type Keyword } from './dataset/tags.ts';
