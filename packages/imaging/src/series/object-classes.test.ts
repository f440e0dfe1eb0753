import { expect, test } from 'vitest';
import { objectClassOf } from './object-classes.ts';

const storage = '1.2.840.10008.5.1.4.1.1.';

test.each([
  ['2', 'CT', 'image'],
  ['4.1', 'MR', 'image'],
  ['1.1', 'DX', 'image'],
  ['7', 'CT', 'secondary-capture'],
  ['7.4', 'OT', 'secondary-capture'],
  ['77.1.4', 'XC', 'photograph'],
  ['11.1', 'PR', 'presentation-state'],
  ['11.12', 'PR', 'presentation-state'],
  ['88.11', 'SR', 'structured-report'],
  ['88.33', 'SR', 'structured-report'],
  ['88.59', 'KO', 'key-object-selection'],
  ['88.67', 'SR', 'dose-report'],
  ['88.70', 'SR', 'structured-report'],
  ['88.73', 'SR', 'dose-report'],
  ['88.76', 'SR', 'dose-report'],
  ['104.1', 'DOC', 'encapsulated-pdf'],
  ['104.2', 'DOC', 'encapsulated-cda'],
  ['104.3', 'M3D', 'other-dicom'],
  ['66', 'MR', 'raw-data'],
  ['66.4', 'SEG', 'segmentation'],
  ['481.3', 'RTSTRUCT', 'other-dicom'],
  ['481.5', 'RTPLAN', 'other-dicom'],
])('%s is %s: %s', (tail, modality, object) => {
  expect(objectClassOf(storage + tail, modality)).toBe(object);
});

test.each([
  ['', 'SR', 'structured-report'],
  ['', 'PR', 'presentation-state'],
  ['1.2.3.4 private', 'KO', 'key-object-selection'],
  ['', 'MR', 'image'],
  ['', '', 'image'],
  ['1.2.840.10008.1.3.10', '', 'dicomdir'],
])('without a known class, %j %j: %s', (sopClass, modality, object) => {
  expect(objectClassOf(sopClass, modality)).toBe(object);
});
