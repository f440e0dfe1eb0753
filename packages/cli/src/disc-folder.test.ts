import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiscReadError } from '@overread/imaging';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFolder } from './disc-folder.ts';
import type { FolderFile } from './folder-file.ts';

const base = mkdtempSync(join(tmpdir(), 'overread-folder-'));
const disc = join(base, 'disc');
const root = process.getuid?.() === 0;

beforeAll(() => {
  mkdirSync(join(disc, 'b/c'), { recursive: true });
  writeFileSync(join(base, 'outside.txt'), 'secret');
  writeFileSync(join(disc, 'b/c/2'), 'two');
  writeFileSync(join(disc, 'b/10'), 'ten');
  writeFileSync(join(disc, 'a'), 'x'.repeat(100_000));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const list = (
  path: string,
): { paths: string[]; files: FolderFile[]; source: ReturnType<typeof openFolder> } => {
  const source = openFolder(path);
  const files = [...source.files()];
  return { source, files, paths: files.map((file) => file.path) };
};

describe('openFolder', () => {
  it('lists files in one order, with `/` between parts', () => {
    expect(list(disc).paths).toEqual(['a', 'b/10', 'b/c/2']);
    expect(list(disc).source.name).toBe('disc');
  });

  it('takes a single file', () => {
    const { paths, files } = list(join(disc, 'b/10'));
    expect(paths).toEqual(['10']);
    expect(Buffer.from(files[0]?.read(1, 5) ?? []).toString()).toBe('en');
  });

  it('throws for what is not there', () => {
    expect(() => openFolder(join(base, 'nothing'))).toThrow(/ENOENT/u);
  });

  it('does not follow links out of the folder, and tells', () => {
    const place = join(base, 'links');
    mkdirSync(place);
    writeFileSync(join(place, 'real'), 'y');
    symlinkSync(join(base, 'outside.txt'), join(place, 'out'));
    symlinkSync(base, join(place, 'up'));
    symlinkSync('real', join(place, 'inside'));
    symlinkSync('.', join(place, 'loop'));
    symlinkSync('nowhere', join(place, 'dangling'));
    const { paths, source } = list(place);
    expect(paths).toEqual(['real']);
    expect(source.problems).toEqual([
      { code: 'unreadable-file', file: 'dangling', detail: { reason: 'ENOENT' } },
      { code: 'path-escapes-disc', file: 'out', detail: { name: 'out' } },
      { code: 'path-escapes-disc', file: 'up', detail: { name: 'up' } },
    ]);
  });

  it('reads names that are not UTF-8', () => {
    const place = Buffer.concat([Buffer.from(`${base}/gbk/`), Buffer.of(0xcf, 0xa5, 0xb9, 0xd8, 0xbd, 0xda)]);
    mkdirSync(place, { recursive: true });
    writeFileSync(Buffer.concat([place, Buffer.from('/1')]), 'knee');
    const { paths, files } = list(join(base, 'gbk'));
    expect(paths).toEqual(['膝关节/1']);
    expect(Buffer.from(files[0]?.read(0, 9) ?? []).toString()).toBe('knee');
    expect(files[0]?.size).toBe(4);
  });

  it('fails with the file’s name for a file that went away', () => {
    const place = join(base, 'gone');
    writeFileSync(place, 'z');
    const { files } = list(place);
    rmSync(place);
    expect(() => files[0]?.read(0, 9)).toThrow(DiscReadError);
    expect(() => files[0]?.size).toThrow(DiscReadError);
  });

  it.skipIf(root)(
    'tells of a folder that cannot be opened, and goes on (skipped: root may open everything)',
    () => {
      const place = join(base, 'locked');
      mkdirSync(join(place, 'shut'), { recursive: true });
      writeFileSync(join(place, 'zz'), 'z');
      chmodSync(join(place, 'shut'), 0);
      const { paths, source } = list(place);
      chmodSync(join(place, 'shut'), 0o755);
      expect(paths).toEqual(['zz']);
      expect(source.problems).toEqual([
        { code: 'unreadable-file', file: 'shut', detail: { reason: 'EACCES' } },
      ]);
    },
  );

  it('keeps at most one file open, and none once disposed of', () => {
    const open = (): number => readdirSync('/proc/self/fd').length;
    const before = open();
    {
      using source = openFolder(disc);
      for (const file of source.files()) {
        file.read(0, 10);
        expect(open()).toBeLessThanOrEqual(before + 1);
      }
    }
    expect(open()).toBe(before);
  });

  it('answers reads with bytes of their own, unless told that one buffer will do', () => {
    const apart = list(disc).files.map((file) => file.read(0, 10).buffer);
    expect(new Set(apart).size).toBe(3);
    const shared = [...openFolder(disc, { reuseBuffer: true }).files()].map(
      (file) => file.read(0, 10).buffer,
    );
    expect(new Set(shared).size).toBe(1);
  });

  it('stops at too many folders inside folders', () => {
    mkdirSync(join(base, 'deep', ...Array.from({ length: 80 }, () => 'd')), { recursive: true });
    expect(list(join(base, 'deep')).source.problems.map(({ code }) => code)).toEqual(['unreadable-file']);
  });
});
