import { describe, expect, test } from 'vitest';
import { attributesOf } from '../dataset/attributes-of.ts';
import { compareDirectories, readDirectory, type Directory } from './dicomdir.ts';

const directory = (file: string, ids: readonly string[]): Directory => {
  const records = ids.map((ReferencedFileID) =>
    attributesOf({ DirectoryRecordType: 'IMAGE', ReferencedFileID }),
  );
  return readDirectory({
    file,
    size: 100,
    transferSyntax: '1.2.840.10008.1.2.1',
    attributes: attributesOf({
      DirectoryRecordSequence: [attributesOf({ DirectoryRecordType: 'PATIENT' }), ...records],
    }),
    pixelData: undefined,
    problems: [],
  });
};
const compare = (directories: readonly Directory[], paths: readonly string[]): readonly object[] =>
  compareDirectories(directories, {
    paths: [...paths, ...directories.map(({ file }) => file)],
    objects: paths,
  });

describe('names as discs mangle them', () => {
  test.each([
    ['as listed', 'IMAGES/CT1'],
    ['lower case', 'images/ct1'],
    ['with a version', 'IMAGES/CT1;1'],
    ['with a trailing dot', 'IMAGES/CT1.'],
    ['with a dot and a version', 'IMAGES/CT1.;1'],
    ['with an extension', 'IMAGES/CT1.dcm'],
  ])('%s', (_, there) => {
    expect(compare([directory('DICOMDIR', ['IMAGES\\CT1'])], [there])).toEqual([]);
  });

  test('an extension on the list only', () => {
    expect(compare([directory('DICOMDIR', ['IMAGES\\CT1.DCM'])], ['IMAGES/CT1'])).toEqual([]);
  });

  test('the whole path in one part', () => {
    expect(compare([directory('DICOMDIR', ['IMAGES/CT1'])], ['IMAGES/CT1'])).toEqual([]);
  });
});

describe('what is listed and what is there', () => {
  test('counts what is missing, each once', () => {
    expect(compare([directory('DICOMDIR', ['A\\1', 'A\\2', 'A\\2', 'A\\3'])], ['A/1'])).toEqual([
      { code: 'dicomdir-lists-missing', file: 'DICOMDIR', detail: { missing: 2, listed: 3 } },
    ]);
  });

  test('counts what is not listed', () => {
    expect(compare([directory('DICOMDIR', ['A\\1'])], ['A/1', 'A/2', 'B/1'])).toEqual([
      { code: 'dicomdir-unlisted', file: 'DICOMDIR', detail: { count: 2 } },
    ]);
  });

  test('is relative to the folder of the directory', () => {
    expect(compare([directory('copy of disc/DICOMDIR', ['A\\1'])], ['copy of disc/A/1'])).toEqual([]);
  });

  test('keeps two discs in one folder apart', () => {
    const discs = [directory('one/DICOMDIR', ['A\\1']), directory('two/DICOMDIR', ['A\\1', 'A\\2'])];
    expect(compare(discs, ['one/A/1', 'two/A/1'])).toEqual([
      { code: 'dicomdir-lists-missing', file: 'two/DICOMDIR', detail: { missing: 1, listed: 2 } },
    ]);
  });

  test('follows directory files, relative to the root or to themselves', () => {
    const tree = [
      directory('DICOMDIR', ['S1\\DIRFILE', 'S2\\DIRFILE']),
      directory('S1/DIRFILE', ['S1\\I1', 'S1\\I2']),
      directory('S2/DIRFILE', ['I1']),
    ];
    expect(compare(tree, ['S1/I1', 'S1/I2', 'S2/I1'])).toEqual([]);
    expect(compare(tree, ['S1/I1', 'S2/I1'])).toMatchObject([{ detail: { missing: 1, listed: 3 } }]);
  });

  test('says nothing of an empty directory', () => {
    expect(compare([directory('DICOMDIR', [])], ['A/1'])).toEqual([]);
  });
});

describe('paths that leave the disc', () => {
  test.each([
    '..\\..\\etc\\passwd',
    'A\\..\\..\\B',
    'C:\\WINDOWS',
    '/etc/passwd',
    '\\\\server\\share',
    'A\\../../B',
  ])('%s is refused and told', (id) => {
    const read = directory('DICOMDIR', [id]);
    expect(read.listed).toEqual([]);
    expect(read.problems).toEqual([{ code: 'path-escapes-disc', file: 'DICOMDIR', detail: { name: id } }]);
  });

  test('a thousand of them are told as twenty', () => {
    expect(
      directory(
        'DICOMDIR',
        Array.from({ length: 1000 }, () => '..\\X'),
      ).problems,
    ).toHaveLength(20);
  });
});
