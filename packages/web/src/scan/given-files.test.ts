import { expect, test } from 'vitest';
import { discOf } from './given-files.ts';

const blob = new Blob(['x']);
const named = (...paths: string[]) =>
  discOf(
    paths.map((path) => ({ path, blob })),
    [],
  );
const pathsOf = (disc: ReturnType<typeof discOf>) => disc.files.map(({ path }) => path);

test.each([
  {
    name: 'a folder gives its name and leaves the paths',
    given: ['CD/DICOM/IM1', 'CD/DICOMDIR'],
    disc: 'CD',
    paths: ['DICOM/IM1', 'DICOMDIR'],
  },
  { name: 'one file is the disc', given: ['disc.zip'], disc: 'disc.zip', paths: ['disc.zip'] },
  { name: 'loose files have no name', given: ['b', 'a'], disc: '', paths: ['a', 'b'] },
  { name: 'two folders keep their names', given: ['A/1', 'B/1'], disc: '', paths: ['A/1', 'B/1'] },
  { name: 'namesakes are told apart', given: ['IM1', 'IM1'], disc: '', paths: ['IM1', 'IM1 (2)'] },
  { name: 'nothing given', given: [], disc: '', paths: [] },
])('$name', ({ given, disc, paths }) => {
  const made = named(...given);
  expect(made.name).toBe(disc);
  expect(pathsOf(made)).toEqual(paths);
});

test('a path that climbs is left out', () => {
  expect(pathsOf(named('../secret', 'IM1'))).toEqual(['IM1']);
});
