import type { DiscFile } from '../bytes/disc-source.ts';
import type { Problem } from '../problem.ts';
import { ByteView } from './byte-view.ts';
import type { Extent } from './extent-file.ts';
import { isoRecords, type IsoRecord } from './iso-record.ts';
import { sectorSize, type IsoVolume } from './iso-volume.ts';
import { readRockRidge, type RockRidge } from './rock-ridge.ts';

/** A file as the image's tree lists it; its path is not yet made safe. */
export interface ListedFile {
  readonly path: string;
  readonly extents: readonly Extent[];
}

export interface ImageTree {
  readonly files: readonly ListedFile[];
  readonly problems: readonly Omit<Problem, 'file'>[];
  /** Rock Ridge names were seen. */
  readonly rockRidge: boolean;
}

/** Bounds on one tree: a folder points anywhere, so nothing stops a hostile image from being endless. */
export const treeBounds = { folders: 100_000, files: 1_000_000, depth: 64, folderBytes: 32 * 2 ** 20 };

/** Every file below a volume's root. Folders met twice are entered once. */
export const readIsoTree = async (image: DiscFile, volume: IsoVolume): Promise<ImageTree> => {
  const walk = new IsoWalk(image, volume);
  await walk.all();
  return walk;
};

interface Folder {
  readonly path: string;
  readonly block: number;
  readonly length: number;
  readonly depth: number;
}

const noRockRidge: RockRidge = { name: undefined, movedTo: undefined, moved: false, special: false };

class IsoWalk implements ImageTree {
  readonly files: ListedFile[] = [];
  readonly problems: Omit<Problem, 'file'>[] = [];
  rockRidge = false;
  readonly #image: DiscFile;
  readonly #volume: IsoVolume;
  readonly #entered = new Set<number>();
  /** Extents of a file whose records continue. */
  #pending: Extent[] = [];

  constructor(image: DiscFile, volume: IsoVolume) {
    this.#image = image;
    this.#volume = volume;
  }

  async all(): Promise<void> {
    const { rootBlock, rootSize } = this.#volume;
    const waiting: Folder[] = [{ path: '', block: rootBlock, length: rootSize, depth: 0 }];
    for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
      if (this.#entered.has(folder.block)) continue;
      this.#entered.add(folder.block);
      if (this.#tooMuch(folder)) return void this.problems.push(tooLarge);
      const inner = await this.#folder(folder);
      waiting.push(...inner.toReversed());
    }
  }

  #tooMuch({ depth, length }: Folder): boolean {
    return (
      depth > treeBounds.depth ||
      length > treeBounds.folderBytes ||
      this.#entered.size > treeBounds.folders ||
      this.files.length > treeBounds.files
    );
  }

  async #folder(folder: Folder): Promise<Folder[]> {
    const read = await this.#image.read(folder.block * this.#volume.blockSize, folder.length);
    const bytes = new ByteView(new Uint8Array(read));
    if (bytes.length < folder.length) this.#damaged('a folder lies beyond the end of the image');
    const inner: Folder[] = [];
    for (const record of isoRecords(bytes, sectorSize, this.#volume.joliet)) {
      if (record.dots || record.associated) continue;
      const ridge = await this.#ridge(bytes, record);
      const path = folder.path + (ridge.name ?? record.name);
      if (ridge.moved || ridge.special) continue;
      if (record.folder || ridge.movedTo !== undefined)
        inner.push(await this.#inner(path, record, ridge, folder));
      else this.#file(path, record);
    }
    return inner;
  }

  async #ridge(bytes: ByteView, { systemUse }: IsoRecord): Promise<RockRidge> {
    if (this.#volume.joliet || systemUse.length < 4) return noRockRidge;
    const area = bytes.slice(systemUse.at, systemUse.length);
    const ridge = await readRockRidge(area, async (block, offset, length) =>
      this.#image.read(block * this.#volume.blockSize + offset, length),
    );
    if (ridge.name !== undefined) this.rockRidge = true;
    return ridge;
  }

  async #inner(path: string, record: IsoRecord, ridge: RockRidge, parent: Folder): Promise<Folder> {
    const block = ridge.movedTo ?? record.block;
    const length = ridge.movedTo === undefined ? record.length : await this.#ownLength(block);
    return { path: `${path}/`, block, length, depth: parent.depth + 1 };
  }

  /** A moved folder's length stands only in its own first record. */
  async #ownLength(block: number): Promise<number> {
    return new ByteView(await this.#image.read(block * this.#volume.blockSize, 34)).u32(10);
  }

  #file(path: string, record: IsoRecord): void {
    const extent = { at: record.block * this.#volume.blockSize, length: record.length };
    const extents = [...this.#pending, extent];
    this.#pending = record.continues ? extents : [];
    if (record.interleaved)
      this.problems.push({
        code: 'archive-unsupported',
        detail: { format: 'ISO 9660 interleaved file', name: path },
      });
    else if (!record.continues) this.files.push({ path, extents });
  }

  #damaged(reason: string): void {
    if (this.problems.length < 20) this.problems.push({ code: 'damaged-archive', detail: { reason } });
  }
}

const tooLarge = { code: 'too-large-to-read', detail: { reason: 'folders of the image' } } as const;
