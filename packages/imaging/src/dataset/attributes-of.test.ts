import { expect, test } from 'vitest';
import { attributesOf } from './attributes-of.ts';
import { tags } from './tags.ts';

test('plain values answer as a file would', () => {
  const attributes = attributesOf({
    ImageType: 'ORIGINAL\\PRIMARY',
    PixelSpacing: [0.5, '0.25'],
    Rows: 320,
    PatientName: '',
    ViewCodeSequence: [attributesOf({ CodeValue: '399348003' })],
  });
  expect(attributes.texts(tags.ImageType)).toEqual(['ORIGINAL', 'PRIMARY']);
  expect(attributes.numbers(tags.PixelSpacing)).toEqual([0.5, 0.25]);
  expect(attributes.number(tags.Rows)).toBe(320);
  expect(attributes.has(tags.PatientName)).toBe(true);
  expect(attributes.text(tags.PatientName)).toBeUndefined();
  expect(attributes.number(tags.ImageType)).toBeUndefined();
  expect(attributes.items(tags.ViewCodeSequence)[0]?.text(tags.CodeValue)).toBe('399348003');
  expect(attributes.has(tags.Columns)).toBe(false);
});
