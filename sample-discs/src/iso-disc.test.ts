import { expect, test } from 'vitest';
import { openArchive, type DiscFile } from '@overread/imaging';
import { discs, isoDisc } from './index.ts';

const inflate = (): Uint8Array => new Uint8Array();
const disc = (id: string) => {
  const found = discs.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no disc ${id}`);
  return found;
};

test.each(['knee-replacement-complete', 'acl-meniscus-complete'])(
  '%s as an image holds the files it was made of',
  async (id) => {
    const image = isoDisc(disc(id));
    const file: DiscFile = {
      path: 'disc.iso',
      size: image.length,
      read: (offset, length) => image.subarray(offset, offset + length),
    };
    const opened = await openArchive(file, inflate);
    if (opened === undefined || 'problem' in opened) throw new Error(JSON.stringify(opened));
    expect(opened.problems).toEqual([]);
    const found = await Promise.all(
      [...(opened.files() as Iterable<DiscFile>)].map(async (one) => [one.path, await one.read(0, one.size)]),
    );
    const made = disc(id)
      .make()
      .map(({ path, bytes }) => [path, bytes] as const);
    const sorted = (list: readonly (readonly unknown[])[]) =>
      new Map(list.map(([path, bytes]) => [path, Buffer.from(bytes as Uint8Array).toString('base64')]));
    expect(sorted(found)).toEqual(sorted(made));
  },
);

test('an image is the same, byte for byte, each time', () => {
  expect(isoDisc(disc('knee-lying-en'))).toEqual(isoDisc(disc('knee-lying-en')));
});
