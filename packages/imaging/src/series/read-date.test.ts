import { describe, expect, test } from 'vitest';
import { attributesOf } from '../dataset/attributes-of.ts';
import { parseDate, readDate } from './read-date.ts';

describe('parseDate', () => {
  test.each([
    ['20240229', '2024-02-29'],
    ['20230229', null],
    ['19000228', null],
    ['1993.04.30', '1993-04-30'],
    ['20240131235959.123456+0100', '2024-01-31'],
    ['20241301', null],
    ['20240100', null],
    ['00000000', null],
    ['99991231', null],
    ['', null],
    [undefined, null],
    ['soon', null],
  ])('%s is %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });
});

describe('the day a picture was taken', () => {
  test.each([
    [
      'acquisition first',
      { AcquisitionDate: '20240102', SeriesDate: '20240103', StudyDate: '20240104' },
      '2024-01-02',
    ],
    ['then the series', { SeriesDate: '20240103', StudyDate: '20240104' }, '2024-01-03'],
    ['then the study', { StudyDate: '20240104', ContentDate: '20240105' }, '2024-01-04'],
    ['a filler is passed over', { AcquisitionDate: '19000101', StudyDate: '20240104' }, '2024-01-04'],
    ['the day of the capture never counts', { DateOfSecondaryCapture: '20240105' }, null],
    [
      'nor does a date that repeats it',
      { DateOfSecondaryCapture: '20240105', SeriesDate: '20240105', StudyDate: '20231224' },
      '2023-12-24',
    ],
    [
      'nor one before birth',
      { PatientBirthDate: '19700101', AcquisitionDate: '19600101', StudyDate: '20240104' },
      '2024-01-04',
    ],
    ['none', {}, null],
  ])('%s', (_, values, date) => {
    expect(readDate(attributesOf(values), 'a').date).toBe(date);
  });

  test('says where it was read', () => {
    const { evidence } = readDate(attributesOf({ AcquisitionDate: '20240102' }), 'DICOM/I1');
    expect(evidence).toEqual([
      {
        about: 'date',
        value: '2024-01-02',
        strength: 'proven',
        source: '(0008,0022) AcquisitionDate “20240102”',
        file: 'DICOM/I1',
      },
    ]);
  });
});
