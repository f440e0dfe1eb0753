import type { DiscFile, DiscSource } from '../bytes/disc-source.ts';
import type { Problem } from '../problem.ts';
import { discPath, UniquePaths } from './disc-path.ts';
import { ExtentFile } from './extent-file.ts';
import { readIsoTree, type ImageTree } from './iso-tree.ts';
import { readVolumes, sectorSize } from './iso-volume.ts';
import { withoutSectorHeaders } from './raw-sectors.ts';
import { readUdfTree } from './udf-tree.ts';

/**
 * A disc image as a disc: ISO 9660 (ECMA-119) with Rock Ridge or Joliet names, several sessions, files in
 * several extents, raw 2,352-byte sectors; plain UDF where the image has nothing else. What cannot be
 * read is told in `problems`.
 */
export const openIso = async (file: DiscFile): Promise<DiscSource> => {
  const image = await withoutSectorHeaders(file);
  const tree = (await isoTree(image)) ?? (await readUdfTree(image)) ?? notAnImage;
  const problems: Problem[] = tree.problems.map((problem) => ({ ...problem, file: file.path }));
  const files = listFiles(image, tree, problems);
  return { name: file.path, files: () => files, problems };
};

/** Rock Ridge names are whole, Joliet's are cut at 64 characters, ISO 9660's own at 8 or 31: the first there is. */
const isoTree = async (image: DiscFile): Promise<ImageTree | undefined> => {
  const volumes = await readVolumes(image);
  const primary = volumes.find(({ joliet }) => !joliet);
  const joliet = volumes.find((volume) => volume.joliet);
  const plain = primary && (await readIsoTree(image, primary));
  if (plain?.rockRidge || !joliet) return plain;
  const long = await readIsoTree(image, joliet);
  return long.files.length >= (plain?.files.length ?? 0) ? long : plain;
};

const notAnImage: ImageTree = {
  files: [],
  rockRidge: false,
  problems: [{ code: 'damaged-archive', detail: { reason: 'no ISO 9660 or UDF volume found' } }],
};

const listFiles = (image: DiscFile, tree: ImageTree, problems: Problem[]): ExtentFile[] => {
  const paths = new UniquePaths();
  const files: ExtentFile[] = [];
  const told = { escapes: 0, beyond: 0 };
  for (const { path: name, extents } of tree.files) {
    const path = discPath(name);
    if (path !== undefined) files.push(new ExtentFile(image, paths.claim(path), extents));
    else if (told.escapes++ < 20)
      problems.push({ code: 'path-escapes-disc', file: image.path, detail: { name: name.slice(0, 200) } });
    if (extents.some(({ at, length }) => length > 0 && at + length > image.size + sectorSize)) told.beyond++;
  }
  if (told.beyond > 0) problems.push(cutOff(image, told.beyond));
  return files;
};

const cutOff = (image: DiscFile, count: number): Problem => ({
  code: 'damaged-archive',
  file: image.path,
  detail: { reason: 'files lie beyond the end of the image', count },
});
