import { expect, it } from 'vitest';
import { isSameName } from './fold-name.ts';

it.each([
  ['St. Mary’s Hospital', "ST MARY'S HOSPITAL"],
  ['Hôpital Saint-Joseph', 'hopital saint joseph'],
  ['Klinikum Großhadern', 'KLINIKUM GROẞHADERN'],
  ['Rizzoli Institute', 'Istituto Rizzoli Institute, Bologna'],
  ['Schulthess', 'Schulthess Klinik Zürich'],
  ['北京积水潭医院', '积水潭医院'],
  ['北京积水潭医院', '北京积水潭医院 骨科'],
  ['Ｍａｙｏ Clinic Rochester', 'Mayo Clinic, Rochester'],
])('%s is %s', (one, other) => {
  expect(isSameName(one, other)).toBe(true);
  expect(isSameName(other, one)).toBe(true);
});

it.each([
  ['General Hospital', 'City General Hospital'],
  ['St Mary’s Hospital', 'St Joseph’s Hospital'],
  ['人民医院', '浙江省人民医院'],
  ['University Hospital', 'University Clinic of Basel'],
  ['', 'St Mary’s Hospital'],
  ['', ''],
])('%s is not %s', (one, other) => {
  expect(isSameName(one, other)).toBe(false);
  expect(isSameName(other, one)).toBe(false);
});
