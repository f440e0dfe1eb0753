import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openDisc, openIso, openZip, type DiscFile, type DiscSource } from '@overread/imaging';
import { afterAll, describe, expect, it } from 'vitest';
import { MemoryFile } from '../test/memory-file.ts';
import { tinyIso } from '../test/tiny-iso.ts';
import { tinyZip, type TinyEntry } from '../test/tiny-zip.ts';
import { openFolder } from './disc-folder.ts';
import { inflateRaw } from './inflate.ts';

/** Half noise, half text: neither all compressible nor not at all. */
const bytesOf = (length: number, seed: number): Uint8Array => {
  let state = seed;
  return Uint8Array.from({ length }, (_, index) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return index % 2 === 0 ? (state >>> 16) & 0xff : 0x41 + (index % 7);
  });
};

/** The same tree for every kind of source. */
const tree = new Map<string, Uint8Array>([
  ['DICOM/ST0/IM1', bytesOf(300_000, 1)],
  ['DICOM/ST0/IM2', bytesOf(9000, 2)],
  ['DICOM/a long name with spaces.dcm', bytesOf(70_000, 3)],
  ['DICOM/empty', new Uint8Array()],
  ['readme.txt', Buffer.from('A disc for a test.\n')],
  ['报告.txt', Buffer.from('膝关节')],
]);

const folder = mkdtempSync(join(tmpdir(), 'overread-disc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const [path, bytes] of tree) {
  mkdirSync(join(folder, 'tree', dirname(path)), { recursive: true });
  writeFileSync(join(folder, 'tree', path), bytes);
}

const has = (tool: string): boolean => {
  try {
    execFileSync(tool, ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const writer = 'genisoimage';
const genisoimage = has(writer);

const image = (...options: readonly string[]): Uint8Array => {
  const path = join(folder, 'made.iso');
  const flags = ['-quiet', '-input-charset', 'utf-8', ...options, '-o', path, join(folder, 'tree')];
  execFileSync(writer, flags, { stdio: 'ignore' });
  return readFileSync(path);
};

/** The marks by which ISO 9660 is known, wiped: what is left of a bridge image is UDF alone. */
const withoutIso = (bytes: Uint8Array): Uint8Array => {
  for (let sector = 16; sector < 20; sector++)
    if (Buffer.from(bytes.subarray(sector * 2048 + 1, sector * 2048 + 6)).toString() === 'CD001')
      bytes.fill(0, sector * 2048, sector * 2048 + 8);
  return bytes;
};

const rawSectors = (bytes: Uint8Array): Uint8Array => {
  const sync = Buffer.from([0, ...Array.from({ length: 10 }, () => 0xff), 0, 0, 2, 0, 1]);
  const sectors = Array.from({ length: bytes.length / 2048 }, (_, index) =>
    Buffer.concat([sync, bytes.subarray(index * 2048, (index + 1) * 2048), Buffer.alloc(288)]),
  );
  return Buffer.concat(sectors);
};

const entries = (more: Partial<TinyEntry> = {}): TinyEntry[] =>
  [...tree].map(([name, data]) => ({ name, data, ...more }));
const zip = (bytes: Uint8Array, later = false): Promise<DiscSource> =>
  openZip(new MemoryFile('made.zip', bytes, later), inflateRaw);
const iso = (bytes: Uint8Array, later = false): Promise<DiscSource> =>
  openIso(new MemoryFile('made.iso', bytes, later));

interface Case {
  readonly kind: string;
  readonly open: () => DiscSource | Promise<DiscSource>;
  readonly skip?: boolean;
  readonly later?: boolean;
  /** ISO 9660's own names are capitals of at most 30 here. */
  readonly capitals?: boolean;
}

const plainTree = new Map([...tree].filter(([path]) => path !== '报告.txt'));

const cases: readonly Case[] = [
  { kind: 'folder', open: () => openFolder(join(folder, 'tree')) },
  { kind: 'folder with one buffer', open: () => openFolder(join(folder, 'tree'), { reuseBuffer: true }) },
  { kind: 'ZIP, deflated', open: () => zip(tinyZip(entries())) },
  { kind: 'ZIP, stored', open: () => zip(tinyZip(entries({ stored: true }))) },
  { kind: 'ZIP, data descriptors', open: () => zip(tinyZip(entries({ descriptor: true }))) },
  { kind: 'ZIP64', open: () => zip(tinyZip(entries({ zip64: true }), { zip64: true })) },
  {
    kind: 'ZIP after other bytes, with a comment',
    open: () => zip(tinyZip(entries(), { before: bytesOf(999, 9), comment: 'PK\u0005\u0006 not the end' })),
  },
  {
    kind: 'ZIP64 after other bytes',
    open: () => zip(tinyZip(entries({ zip64: true }), { before: bytesOf(999, 9), zip64: true })),
  },
  {
    kind: 'ZIP, long local extra fields',
    open: () => zip(tinyZip(entries({ localExtra: bytesOf(3000, 4) }))),
  },
  { kind: 'ZIP, asynchronous', open: () => zip(tinyZip(entries()), true), later: true },
  {
    kind: 'ZIP, GBK names',
    open: () =>
      zip(
        tinyZip(
          entries().map((entry) =>
            entry.name === '报告.txt'
              ? { ...entry, name: Uint8Array.of(0xb1, 0xa8, 0xb8, 0xe6, 0x2e, 0x74, 0x78, 0x74) }
              : entry,
          ),
        ),
      ),
  },
  { kind: 'ISO 9660, our writer', open: () => iso(tinyIso(plainTree, { names: 'plain' })), capitals: true },
  { kind: 'ISO 9660 with Joliet, our writer', open: () => iso(tinyIso(tree, { names: 'joliet' })) },
  { kind: 'ISO 9660 with Rock Ridge, our writer', open: () => iso(tinyIso(tree, { names: 'rock-ridge' })) },
  {
    kind: 'ISO 9660, files in two extents',
    open: () => iso(tinyIso(tree, { names: 'joliet', split: new Set(tree.keys()) })),
  },
  {
    kind: 'ISO 9660 with a folder that contains itself',
    open: () => iso(tinyIso(tree, { names: 'joliet', loop: true })),
  },
  { kind: 'ISO 9660 in raw sectors', open: () => iso(rawSectors(tinyIso(tree, { names: 'joliet' }))) },
  { kind: 'ISO 9660, asynchronous', open: () => iso(tinyIso(tree, { names: 'joliet' }), true), later: true },
  { kind: 'genisoimage -J', open: () => iso(image('-J', '-joliet-long')), skip: !genisoimage },
  { kind: 'genisoimage -R', open: () => iso(image('-R')), skip: !genisoimage },
  { kind: 'genisoimage -J -R', open: () => iso(image('-J', '-R')), skip: !genisoimage },
  { kind: 'genisoimage -udf, bridge', open: () => iso(image('-udf', '-R')), skip: !genisoimage },
  {
    kind: 'genisoimage -udf, its UDF alone',
    open: () => iso(withoutIso(image('-udf', '-R'))),
    skip: !genisoimage,
  },
];

const list = async (source: DiscSource): Promise<DiscFile[]> => {
  const files: DiscFile[] = [];
  for await (const file of source.files()) files.push(file);
  return files;
};

/** The kind, and why it is skipped where it is: the name is what a person sees. */
const named = cases.map((each) => ({
  ...each,
  name: each.skip ? `${each.kind} (skipped: genisoimage is not installed)` : each.kind,
}));

describe.each(named)('$name', ({ open, skip, later, capitals }) => {
  const expected = new Map(
    [...(capitals ? plainTree : tree)].map(([path, bytes]) => [
      capitals ? path.toUpperCase().slice(0, 64) : path,
      bytes,
    ]),
  );
  it.skipIf(skip)('lists every file, in the same order twice, without problems', async () => {
    const source = await open();
    const paths = (await list(source)).map(({ path }) => path);
    expect(paths.map(shorten).toSorted()).toEqual([...expected.keys()].map(shorten).toSorted());
    expect((await list(source)).map(({ path }) => path)).toEqual(paths);
    expect(source.problems).toEqual([]);
  });

  it.skipIf(skip)('reads beginnings, middles, ends, beyond the end, and backwards', async () => {
    const source = await open();
    for await (const file of source.files()) {
      const bytes =
        [...expected].find(([path]) => shorten(path) === shorten(file.path))?.[1] ?? new Uint8Array();
      for (const [offset, length] of [
        [0, 8192],
        [5000, 4000],
        [bytes.length - 10, 100],
        [0, 3],
        [bytes.length + 5, 10],
        [0, bytes.length],
      ] as const) {
        if (offset < 0) continue;
        const read = file.read(offset, length);
        expect(read instanceof Promise).toBe(
          (later ?? false) && offset < bytes.length && bytes.length > 0 && read instanceof Promise,
        );
        expect(Buffer.from(await read).equals(Buffer.from(bytes.subarray(offset, offset + length)))).toBe(
          true,
        );
      }
      expect(file.size).toBe(bytes.length);
    }
  });
});

/** ISO 9660 cuts names; what the tests' names have left is enough to tell them apart. */
const shorten = (path: string): string => path.slice(0, 36);

const text = (value: string): Uint8Array => new Uint8Array(Buffer.from(value));

describe('openDisc', () => {
  const open = async (name: string, bytes: Uint8Array): Promise<DiscSource> => {
    const place = join(mkdtempSync(join(folder, 'disc-')), name);
    writeFileSync(place, bytes);
    return openDisc(openFolder(dirname(place)), inflateRaw);
  };
  const names = [...tree.keys()];
  const inner = tinyZip(entries());

  it.each([
    ['a.zip', inner, names.map((name) => `a.zip/${name}`)],
    ['a.ISO', tinyIso(tree, { names: 'joliet' }), names.map((name) => `a.ISO/${name}`)],
    ['b.zip', tinyZip([{ name: 'x/a.zip', data: inner }]), names.map((name) => `b.zip/x/a.zip/${name}`)],
    [
      'b.zip',
      tinyZip([{ name: 'a.iso', data: tinyIso(tree, { names: 'joliet' }), stored: true }]),
      names.map((name) => `b.zip/a.iso/${name}`),
    ],
    ['not-really.zip', Buffer.from('no archive'), ['not-really.zip']],
  ])('opens %s in place', async (name, bytes, expected) => {
    const source = await open(name, bytes);
    expect((await list(source)).map(({ path }) => path).toSorted()).toEqual(expected.toSorted());
    expect(source.problems).toEqual([]);
  });

  it.each([
    [
      'c.zip',
      tinyZip([{ name: 'b.zip', data: tinyZip([{ name: 'a.zip', data: inner }]) }]),
      'archive-nested-too-deep',
      'c.zip/b.zip/a.zip',
    ],
    ['a.rar', Buffer.from('Rar!\u001a\u0007\u0001\u0000rest', 'latin1'), 'archive-unsupported', 'a.rar'],
    ['a.7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), 'archive-unsupported', 'a.7z'],
    ['a.dmg', Buffer.alloc(3000), 'archive-unsupported', 'a.dmg'],
    [
      'locked.zip',
      tinyZip([{ name: 'a', data: Buffer.from('x'), flags: 1 }]),
      'archive-encrypted',
      'locked.zip',
    ],
    [
      'lzma.zip',
      tinyZip([{ name: 'a', data: Buffer.from('x'), method: 14 }]),
      'archive-unsupported',
      'lzma.zip',
    ],
    ['half.iso', tinyIso(tree, { names: 'joliet' }).subarray(0, 200_000), 'damaged-archive', 'half.iso'],
  ])('says what is wrong with %s', async (name, bytes, code, file) => {
    const source = await open(name, bytes);
    expect(source.problems).toEqual([expect.objectContaining({ code, file })]);
  });

  it('reads heads of the disc’s own files in one go and of those inside archives as well', async () => {
    const batches: string[][] = [];
    const own = [
      new MemoryFile('first', text('one'), true),
      new MemoryFile('a.zip', inner, true),
      new MemoryFile('last', text('two'), true),
    ];
    const source = await openDisc(
      {
        name: 'x',
        problems: [],
        files: () => own,
        readHeads: async (files, length) => {
          batches.push(files.map((file) => file.path));
          return Promise.all(files.map(async (file) => file.read(0, length)));
        },
      },
      inflateRaw,
    );
    const files = await list(source);
    const heads = (await source.readHeads?.(files, 4)) ?? [];
    expect(batches).toEqual([['first', 'last']]);
    const expected = [
      'one',
      ...[...tree.values()].map((bytes) => Buffer.from(bytes.subarray(0, 4)).toString('latin1')),
      'two',
    ];
    expect(heads.map((head) => Buffer.from(head ?? []).toString('latin1'))).toEqual(expected);
  });
});
