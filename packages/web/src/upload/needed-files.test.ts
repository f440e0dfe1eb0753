import { expect, it } from 'vitest';
import { matchOf, neededFiles } from './needed-files.ts';

const given = (...paths: readonly string[]) => paths.map((path) => ({ path, blob: new Blob() }));
const pathsOf = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

it('takes the wanted files and the archives they lie in', () => {
  const files = given('DICOM/I1', 'DICOM/I2', 'viewer.exe', 'old.zip', 'other.zip');
  expect(pathsOf(neededFiles(files, ['DICOM/I2', 'old.zip/A/I1']))).toEqual(['DICOM/I2', 'old.zip']);
});

it('takes the only file: its paths are those inside', () => {
  expect(pathsOf(neededFiles(given('disc.zip'), ['A/I1']))).toEqual(['disc.zip']);
});

it('knows another disc', () => {
  expect(matchOf(given('X/1', 'X/2'), ['DICOM/I1'], false)).toBe(0);
  expect(matchOf(given('DICOM/I1', 'X/2'), ['DICOM/I1'], false)).toBe(1);
  expect(matchOf(given('disc.zip'), ['A/I1', 'A/I2'], true)).toBe(2);
});
