import type { DiscFile } from '../bytes/disc-source.ts';
import type { Problem } from '../problem.ts';
import { ByteView } from './byte-view.ts';
import { ExtentFile } from './extent-file.ts';
import { treeBounds, type ImageTree, type ListedFile } from './iso-tree.ts';
import { readUdfEntry, type UdfEntry } from './udf-entry.ts';
import { claimsUdf, readUdfVolume, udfTags, type UdfAddress, type UdfVolume } from './udf-volume.ts';

/** Every file of a UDF volume (revisions 1.02 to 2.01 on plain partitions); `undefined` when there is none. */
export const readUdfTree = async (image: DiscFile): Promise<ImageTree | undefined> => {
  if (!(await claimsUdf(image))) return undefined;
  const volume = await readUdfVolume(image);
  return volume ? new UdfWalk(image, volume).all() : unsupported;
};

const unsupported: ImageTree = {
  files: [],
  rockRidge: false,
  problems: [{ code: 'archive-unsupported', detail: { format: 'UDF' } }],
};

interface Folder {
  readonly path: string;
  readonly address: UdfAddress;
  readonly depth: number;
}

class UdfWalk implements ImageTree {
  readonly files: ListedFile[] = [];
  readonly problems: Omit<Problem, 'file'>[] = [];
  readonly rockRidge = false;
  readonly #image: DiscFile;
  readonly #volume: UdfVolume;
  readonly #entered = new Set<string>();

  constructor(image: DiscFile, volume: UdfVolume) {
    this.#image = image;
    this.#volume = volume;
  }

  async all(): Promise<this> {
    const waiting: Folder[] = [{ path: '', address: this.#volume.root, depth: 0 }];
    for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
      const key = `${String(folder.address.partition)}:${String(folder.address.block)}`;
      if (this.#entered.has(key)) continue;
      this.#entered.add(key);
      if (
        folder.depth > treeBounds.depth ||
        this.#entered.size > treeBounds.folders ||
        this.files.length > treeBounds.files
      )
        return this.#tell('too-large-to-read', 'folders of the image');
      waiting.push(...(await this.#folder(folder)).toReversed());
    }
    return this;
  }

  async #folder(folder: Folder): Promise<Folder[]> {
    const entry = await readUdfEntry(this.#image, this.#volume, folder.address);
    const bytes = entry && (await this.#content(entry));
    const inner: Folder[] = [];
    if (!bytes) this.#tell('damaged-archive', `folder ${folder.path} is not readable`);
    for (const child of bytes ? identifiers(bytes) : []) {
      const path = folder.path + child.name;
      if (child.folder) inner.push({ path: `${path}/`, address: child.address, depth: folder.depth + 1 });
      else await this.#file(path, child.address);
    }
    return inner;
  }

  async #content(entry: UdfEntry): Promise<ByteView | undefined> {
    if (entry.embedded) return new ByteView(entry.embedded);
    const file = new ExtentFile(this.#image, '', entry.extents);
    if (file.size > treeBounds.folderBytes) return undefined;
    return new ByteView(new Uint8Array(await file.read(0, file.size)));
  }

  async #file(path: string, address: UdfAddress): Promise<void> {
    const entry = await readUdfEntry(this.#image, this.#volume, address);
    if (entry) this.files.push({ path, extents: entry.extents });
    else this.#tell('damaged-archive', `file ${path} is not readable`);
  }

  #tell(code: Problem['code'], reason: string): this {
    if (this.problems.length < 20) this.problems.push({ code, detail: { reason } });
    return this;
  }
}

interface Identifier {
  readonly name: string;
  readonly folder: boolean;
  readonly address: UdfAddress;
}

/** File identifier descriptors (ECMA-167 4/14.4), without deleted ones and the parent. */
function* identifiers(bytes: ByteView): Generator<Identifier> {
  for (let at = 0; at + 38 <= bytes.length && bytes.u16(at) === udfTags.fileIdentifier;) {
    const nameLength = bytes.u8(at + 19);
    const use = bytes.u16(at + 36);
    const flags = bytes.u8(at + 18);
    if ((flags & 0x0c) === 0) {
      yield {
        name: osta(bytes.slice(at + 38 + use, nameLength)),
        folder: (flags & 2) !== 0,
        address: { block: bytes.u32(at + 24), partition: bytes.u16(at + 28) },
      };
    }
    at += Math.ceil((38 + use + nameLength) / 4) * 4;
  }
}

const wide = new TextDecoder('utf-16be');

/** OSTA compressed Unicode (UDF 2.1.1): the first byte says 8 or 16 bits per character. */
const osta = (bytes: Uint8Array): string =>
  bytes[0] === 16 ? wide.decode(bytes.subarray(1)) : String.fromCharCode(...bytes.subarray(1));
