/** Which names the image carries. */
export type TinyIsoNames = 'plain' | 'joliet' | 'rock-ridge';

export interface TinyIsoOptions {
  readonly names: TinyIsoNames;
  /** Files whose data is written as two extents (multi-extent, ECMA-119 9.1.6). */
  readonly split?: ReadonlySet<string>;
  /** A folder record that points back at the root. */
  readonly loop?: boolean;
  readonly interleaved?: ReadonlySet<string>;
}

const sector = 2048;

/** An ISO 9660 image of `/`-joined paths and their bytes, from ECMA-119, Joliet and RRIP: no foreign code. */
export const tinyIso = (files: ReadonlyMap<string, Uint8Array>, options: TinyIsoOptions): Uint8Array => {
  const folders = foldersOf(files);
  const folderBlock = new Map([...folders].map((folder, index) => [folder, 20 + index * 4]));
  let next = 20 + folders.size * 4;
  const blocks = new Map<string, number>();
  const data: Buffer[] = [];
  for (const [path, bytes] of files) {
    blocks.set(path, next);
    const padded = Buffer.concat([bytes, Buffer.alloc((sector - (bytes.length % sector)) % sector)]);
    data.push(padded);
    next += padded.length / sector;
  }
  const tree = [...folders].map((folder) => folderSector(folder, files, folderBlock, blocks, options));
  const root = folderBlock.get('') ?? 0;
  return Buffer.concat([
    Buffer.alloc(16 * sector),
    volumeDescriptor(1, root, next),
    options.names === 'joliet' ? volumeDescriptor(2, root, next) : terminator(),
    terminator(),
    Buffer.alloc(sector),
    ...tree,
    ...data,
  ]);
};

const foldersOf = (files: ReadonlyMap<string, Uint8Array>): Set<string> => {
  const folders = new Set(['']);
  for (const path of files.keys()) {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth++) folders.add(parts.slice(0, depth).join('/'));
  }
  return folders;
};

const folderSector = (
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  folderBlock: ReadonlyMap<string, number>,
  blocks: ReadonlyMap<string, number>,
  options: TinyIsoOptions,
): Buffer => {
  const own = folderBlock.get(folder) ?? 0;
  const parts = [directoryRecord({ name: Buffer.from([0]), block: own, length: 4 * sector, flags: 2 })];
  const inside = (path: string): boolean => path !== '' && parentOf(path) === folder;
  for (const [path, block] of folderBlock)
    if (inside(path)) parts.push(named(path, block, 4 * sector, 2, options));
  if (options.loop) parts.push(named(`${folder}/LOOP`, folderBlock.get('') ?? 0, 4 * sector, 2, options));
  for (const [path, block] of blocks) {
    const length = files.get(path)?.length ?? 0;
    if (!inside(path)) continue;
    if (options.split?.has(path) && length > sector) {
      parts.push(
        named(path, block, sector, 0x80, options),
        named(path, block + 1, length - sector, 0, options),
      );
    } else parts.push(named(path, block, length, 0, options));
  }
  return packed(parts);
};

/** Records never cross a sector (ECMA-119 6.8.1.1). */
const packed = (records: readonly Buffer[]): Buffer => {
  const bytes = Buffer.alloc(4 * sector);
  let at = 0;
  for (const record of records) {
    if (Math.floor(at / sector) !== Math.floor((at + record.length - 1) / sector))
      at = Math.ceil(at / sector) * sector;
    record.copy(bytes, at);
    at += record.length;
  }
  return bytes;
};

const parentOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');

const named = (
  path: string,
  block: number,
  length: number,
  flags: number,
  options: TinyIsoOptions,
): Buffer => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const version = (flags & 2) === 0 ? ';1' : '';
  const interleave = options.interleaved?.has(path) ? 1 : 0;
  if (options.names === 'joliet') {
    return directoryRecord({
      name: Buffer.from(`${name}${version}`, 'utf16le').swap16(),
      block,
      length,
      flags,
      interleave,
    });
  }
  const plain = Buffer.from(`${name.toUpperCase().slice(0, 30)}${version}`);
  if (options.names === 'plain') return directoryRecord({ name: plain, block, length, flags, interleave });
  return directoryRecord({
    name: Buffer.from('SHORT;1'),
    block,
    length,
    flags,
    interleave,
    systemUse: alternateName(name),
  });
};

const alternateName = (name: string): Buffer => {
  const bytes = Buffer.from(name);
  return Buffer.concat([Buffer.from('NM'), Buffer.from([bytes.length + 5, 1, 0]), bytes]);
};

interface RecordFields {
  readonly name: Buffer;
  readonly block: number;
  readonly length: number;
  readonly flags: number;
  readonly interleave?: number;
  readonly systemUse?: Buffer;
}

const directoryRecord = ({ name, block, length, flags, interleave = 0, systemUse }: RecordFields): Buffer => {
  const use = systemUse ?? Buffer.alloc(0);
  const nameEnd = 33 + name.length + (name.length % 2 === 0 ? 1 : 0);
  const record = Buffer.alloc(nameEnd + use.length + (use.length % 2));
  record[0] = record.length;
  bothEndian(record, 2, block);
  bothEndian(record, 10, length);
  record[25] = flags;
  record[26] = interleave;
  record[27] = interleave;
  record[32] = name.length;
  name.copy(record, 33);
  use.copy(record, nameEnd);
  return record;
};

const volumeDescriptor = (type: 1 | 2, root: number, sectors: number): Buffer => {
  const bytes = Buffer.alloc(sector);
  bytes[0] = type;
  bytes.write('CD001\u0001', 1, 'latin1');
  bothEndian(bytes, 80, sectors);
  if (type === 2) bytes.write('%/E', 88, 'latin1');
  bytes.writeUInt16LE(sector, 128);
  directoryRecord({ name: Buffer.from([0]), block: root, length: 4 * sector, flags: 2 }).copy(bytes, 156);
  return bytes;
};

const terminator = (): Buffer => {
  const bytes = Buffer.alloc(sector);
  bytes[0] = 255;
  bytes.write('CD001\u0001', 1, 'latin1');
  return bytes;
};

const bothEndian = (bytes: Buffer, at: number, value: number): void => {
  bytes.writeUInt32LE(value, at);
  bytes.writeUInt32BE(value, at + 4);
};
