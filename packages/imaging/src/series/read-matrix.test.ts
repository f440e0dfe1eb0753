import { expect, test } from 'vitest';
import type { Kind } from '../inventory/inventory.ts';
import { instanceWith, mrImage, radiograph, type Values } from './instance.test-support.ts';
import { partOf } from './part.ts';
import { matrixEvidence, presentationEvidence } from './read-matrix.ts';
import { slicesOf } from './slice.ts';

test.each<[string, Values, Kind, string | undefined]>([
  ['a radiograph', { ...radiograph, Rows: 2400, Columns: 2000 }, 'image', 'plausible'],
  ['a narrow one', { ...radiograph, Rows: 2400, Columns: 400 }, 'image', 'plausible'],
  ['a thumbnail of one', { ...radiograph, Rows: 400, Columns: 300 }, 'image', 'too-small'],
  [
    'a good film scan',
    { ...radiograph, Rows: 2400, Columns: 2000, BitsStored: 12 },
    'digitised-film',
    'plausible',
  ],
  [
    'a film scan of 8 bits',
    { ...radiograph, Rows: 2400, Columns: 2000, BitsStored: 8 },
    'digitised-film',
    'too-small',
  ],
  [
    'a coarse film scan',
    { ...radiograph, Rows: 1200, Columns: 1000, BitsStored: 12 },
    'digitised-film',
    'too-small',
  ],
  ['MR has no such rule', mrImage, 'image', undefined],
  ['no matrix', { ...radiograph, Rows: '' }, 'image', undefined],
])('%s', (_, values, kind, expected) => {
  const part = partOf(slicesOf([instanceWith(values)]));
  expect(part && matrixEvidence(part, kind)[0]?.value).toBe(expected);
});

test.each([
  ['FOR PROCESSING', ['for-processing']],
  ['FOR PRESENTATION', []],
  ['', []],
])('%j', (PresentationIntentType, expected) => {
  const part = partOf(slicesOf([instanceWith({ ...radiograph, PresentationIntentType })]));
  expect(part && presentationEvidence(part).map(({ value }) => value)).toEqual(expected);
});
