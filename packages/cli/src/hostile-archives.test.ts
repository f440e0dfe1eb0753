import {
  DiscReadError,
  openDisc,
  openIso,
  openZip,
  type DiscFile,
  type DiscSource,
  type Problem,
} from '@overread/imaging';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryFile } from '../test/memory-file.ts';
import { tinyIso } from '../test/tiny-iso.ts';
import { tinyZip } from '../test/tiny-zip.ts';
import { inflateRaw } from './inflate.ts';

const text = (value: string): Uint8Array => Buffer.from(value);
const zip = (bytes: Uint8Array): Promise<DiscSource> => openZip(new MemoryFile('h.zip', bytes), inflateRaw);
const iso = (bytes: Uint8Array): Promise<DiscSource> => openIso(new MemoryFile('h.iso', bytes));

const list = async (source: DiscSource): Promise<DiscFile[]> => {
  const files: DiscFile[] = [];
  for await (const file of source.files()) files.push(file);
  return files;
};
const codes = (problems: readonly Problem[]): string[] => problems.map(({ code }) => code);

describe('names that try to leave the disc', () => {
  const names: readonly (readonly [name: string, path: string | undefined])[] = [
    ['../../etc/passwd', undefined],
    ['a/../../b', undefined],
    ['..\\..\\windows\\win.ini', undefined],
    ['.. /b', undefined],
    ['..\u0000/b', undefined],
    ['/etc/passwd', 'etc/passwd'],
    ['C:\\Windows\\a.dcm', 'Windows/a.dcm'],
    ['\\\\server\\share\\a', 'server/share/a'],
    ['a\u0000b', 'a\uFFFDb'],
    ['a\u001b[2Jb', 'a\uFFFD[2Jb'],
    ['photo\u202egpj.exe', 'photo\uFFFDgpj.exe'],
    ['file:stream', 'file\uFFFDstream'],
    ['./a//b', 'a/b'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ];

  it.each(names)('ZIP entry %j becomes %j', async (name, path) => {
    const source = await zip(
      tinyZip([
        { name, data: text('x') },
        { name: 'good', data: text('y') },
      ]),
    );
    expect((await list(source)).map((file) => file.path)).toEqual([
      ...(path === undefined ? [] : [path]),
      'good',
    ]);
    expect(codes(source.problems)).toEqual(path === undefined ? ['path-escapes-disc'] : []);
  });

  it('tells namesakes apart', async () => {
    const source = await zip(
      tinyZip(['a.dcm', 'a.dcm', '/a.dcm', 'a (2).dcm'].map((name) => ({ name, data: text(name) }))),
    );
    const paths = (await list(source)).map((file) => file.path);
    expect(new Set(paths).size).toBe(4);
  });

  it('refuses a Rock Ridge name that climbs', async () => {
    const source = await iso(
      tinyIso(
        new Map([
          ['ok/..', text('x')],
          ['good', text('y')],
        ]),
        { names: 'rock-ridge' },
      ),
    );
    expect((await list(source)).map((file) => file.path)).toEqual(['good']);
    expect(codes(source.problems)).toEqual(['path-escapes-disc']);
  });
});

describe('ZIP that wants too much', () => {
  it('reads the beginning of an entry that would inflate to 64 MB, and no more', async () => {
    const source = await zip(tinyZip([{ name: 'bomb', data: Buffer.alloc(64 * 2 ** 20) }]));
    const [file] = await list(source);
    expect((await file?.read(0, 8192))?.length).toBe(8192);
  });

  it('reads entries that share their bytes, and tells', async () => {
    const source = await zip(
      tinyZip([
        { name: 'a', data: text('same') },
        { name: 'b', data: text('same'), headerAt: 0 },
      ]),
    );
    expect(codes(source.problems)).toEqual(['damaged-archive']);
    for (const file of await list(source))
      expect(Buffer.from(await file.read(0, 10)).toString()).toBe('same');
  });

  it('does not read the archive to read a header', async () => {
    const noise = Uint8Array.from({ length: 2 ** 20 }, (_, index) => (index * 2_654_435_761) >>> 13);
    const archive = new MemoryFile(
      'h.zip',
      tinyZip([
        { name: 'a', data: noise },
        { name: 'b', data: noise },
      ]),
    );
    const [file] = await list(await openZip(archive, inflateRaw));
    archive.bytesRead = 0;
    await file?.read(0, 8192);
    expect(archive.bytesRead).toBeLessThan(32_768);
  });

  it('refuses to go deep into a compressed entry', async () => {
    const archive = tinyZip([{ name: 'a', data: text('x'), zip64: true }], { zip64: true });
    // The directory's size (after its extra field's header) says 200 MB.
    const view = new DataView(archive.buffer, archive.byteOffset, archive.length);
    const record = Buffer.from(archive).indexOf('PK\u0001\u0002');
    view.setBigUint64(record + 46 + 1 + 4, 200n * 2n ** 20n, true);
    const [file] = await list(await zip(archive));
    expect(() => file?.read(150 * 2 ** 20, 10)).toThrow(DiscReadError);
  });
});

describe('ZIP that is damaged', () => {
  const entries = ['a', 'b', 'c'].map((name) => ({ name, data: text(`file ${name}`) }));

  it.each([false, true])('lists what stands before a missing end (descriptors: %j)', async (descriptor) => {
    const source = await zip(
      tinyZip(
        entries.map((entry) => ({ ...entry, descriptor })),
        { withoutEnd: true },
      ),
    );
    const files = await list(source);
    expect(files.map((file) => file.path)).toEqual(['a', 'b', 'c']);
    for (const file of files)
      expect(Buffer.from(await file.read(0, 99)).toString()).toBe(`file ${file.path}`);
    expect(codes(source.problems)).toEqual(['damaged-archive']);
  });

  it('keeps the good entries beside one whose header is gone', async () => {
    const source = await zip(tinyZip([...entries, { name: 'd', data: text('x'), headerAt: 3 }]));
    const files = await list(source);
    expect(Buffer.from((await files[1]?.read(0, 99)) ?? []).toString()).toBe('file b');
    expect(() => files[3]?.read(0, 99)).toThrow(DiscReadError);
  });

  it('tells data that is not Deflate', async () => {
    const [file] = await list(
      await zip(tinyZip([{ name: 'a', data: text('x'.repeat(99)), stored: true, method: 0 }])),
    );
    expect(Buffer.from((await file?.read(0, 3)) ?? []).toString()).toBe('xxx');
    const archive = tinyZip([{ name: 'a', data: text('\u0007'.repeat(99)), stored: true }]);
    const patched = Buffer.from(archive);
    for (let at = patched.indexOf('PK'); at >= 0; at = patched.indexOf('PK', at + 1)) {
      if (patched[at + 2] === 3) patched.writeUInt16LE(8, at + 8);
      if (patched[at + 2] === 1) patched.writeUInt16LE(8, at + 10);
    }
    const [broken] = await list(await zip(patched));
    expect(() => broken?.read(0, 99)).toThrow(DiscReadError);
  });

  it('counts entries behind a password instead of listing each', async () => {
    const source = await zip(
      tinyZip([...entries.map((entry) => ({ ...entry, flags: 1 })), { name: 'open', data: text('y') }]),
    );
    expect(source.problems).toEqual([
      { code: 'archive-encrypted', file: 'h.zip', detail: { format: 'ZIP', count: 3 } },
    ]);
    expect((await list(source)).map((file) => file.path)).toEqual(['open']);
  });
});

describe('images', () => {
  it('refuses an interleaved file and lists the rest', async () => {
    const source = await iso(
      tinyIso(
        new Map([
          ['A', text('x')],
          ['B', text('y')],
        ]),
        { names: 'plain', interleaved: new Set(['A']) },
      ),
    );
    expect((await list(source)).map((file) => file.path)).toEqual(['B']);
    expect(codes(source.problems)).toEqual(['archive-unsupported']);
  });

  it('says that an image holds no known volume', async () => {
    expect(codes((await iso(new Uint8Array(100_000))).problems)).toEqual(['damaged-archive']);
  });

  it('says that a UDF volume it cannot read is one', async () => {
    const image = Buffer.alloc(600_000);
    image.write('BEA01', 16 * 2048 + 1, 'latin1');
    image.write('NSR03', 17 * 2048 + 1, 'latin1');
    expect((await iso(image)).problems).toEqual([
      { code: 'archive-unsupported', file: 'h.iso', detail: { format: 'UDF' } },
    ]);
  });

  it('lists the last session', async () => {
    const first = tinyIso(new Map([['OLD', text('x')]]), { names: 'plain' });
    const second = tinyIso(new Map([['NEW', text('y')]]), { names: 'plain' });
    const gap = 400 * 2048;
    const start = (first.length + gap) / 2048;
    const moved = Buffer.from(second);
    // A session's blocks are counted from the disc's beginning.
    for (const place of [16 * 2048 + 156 + 2, 20 * 2048 + 2, 20 * 2048 + 34 + 2])
      moved.writeUInt32LE(moved.readUInt32LE(place) + start, place);
    const source = await iso(Buffer.concat([first, Buffer.alloc(gap), moved]));
    const files = await list(source);
    expect(files.map((file) => file.path)).toEqual(['NEW']);
    expect(Buffer.from((await files[0]?.read(0, 9)) ?? []).toString()).toBe('y');
  });
});

/** Reads a disc as a reader does: the first bytes of every file. */
const readThrough = async (bytes: Uint8Array, name: string): Promise<number> => {
  const outer: DiscSource = { name: 'fuzz', files: () => [new MemoryFile(name, bytes)], problems: [] };
  const source = await openDisc(outer, inflateRaw);
  let files = 0;
  for await (const file of source.files()) {
    files++;
    try {
      await file.read(0, 512);
      await file.read(Math.max(0, file.size - 100), 100);
    } catch (error) {
      if (!(error instanceof DiscReadError)) throw error;
    }
  }
  return files;
};

describe('mutations', () => {
  const files = new Map([
    ['A', text('x'.repeat(5000))],
    ['B/C', text('y')],
    ['B/D/E', text('z'.repeat(70))],
  ]);
  const entries = [...files].map(([name, data]) => ({ name, data }));
  const seeds: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ['a.zip', tinyZip(entries)],
    [
      'b.zip',
      tinyZip(
        entries.map((entry) => ({ ...entry, zip64: true })),
        { zip64: true },
      ),
    ],
    ['c.zip', tinyZip([{ name: 'in.zip', data: tinyZip(entries) }])],
    ['a.iso', tinyIso(files, { names: 'joliet' })],
    ['b.iso', tinyIso(files, { names: 'rock-ridge' })],
  ];

  it.each(seeds)('of %s never crash or hang', async (name, bytes) => {
    const edit = fc.record({
      at: fc.nat(bytes.length - 1),
      value: fc.constantFrom(0, 1, 0x7f, 0x80, 0xff, 0x50),
    });
    // An image is mostly empty: its structures are where a change matters.
    const structure = name.endsWith('iso')
      ? fc.record({
          at: fc.nat(3000).map((at) => (at < 600 ? 16 * 2048 + at : 20 * 2048 + (at - 600) * 8)),
          value: fc.nat(255),
        })
      : edit;
    const run = async (edits: readonly { at: number; value: number }[], length: number): Promise<void> => {
      const mutated = new Uint8Array(bytes.subarray(0, length));
      for (const { at, value } of edits) if (at < mutated.length) mutated[at] = value;
      expect(await readThrough(mutated, name)).toBeGreaterThanOrEqual(0);
    };
    const lengths = fc.oneof({ arbitrary: fc.constant(bytes.length), weight: 4 }, fc.nat(bytes.length));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(edit, structure), { minLength: 1, maxLength: 8 }), lengths, run),
      { numRuns: 300 },
    );
  });
});
