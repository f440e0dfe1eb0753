import type { DiscFile } from '../bytes/disc-source.ts';

export interface Fragment {
  readonly at: number;
  readonly length: number;
}

/** Where a frame's fragments lie, or why they were not found. */
export type FoundFragments = { readonly fragments: readonly Fragment[] } | { readonly reason: string };

const item = 0xe000fffe;
const maxFragments = 200_000;

/**
 * The fragments of one frame of encapsulated pixel data (PS3.5 A.4): by the Basic Offset Table when it is
 * filled, else by counting, else by the markers that begin a JPEG or JPEG 2000 stream.
 */
export const findFragments = async (
  file: DiscFile,
  start: number,
  frames: number,
  index: number,
): Promise<FoundFragments> => {
  const table = await readItem(file, start);
  if (!table) return { reason: 'no Basic Offset Table item' };
  const first = table.at + table.length;
  const offsets = await readOffsets(file, table, frames);
  if (offsets) {
    const next = offsets[index + 1];
    const from = first + (offsets[index] ?? 0);
    return walk(file, from, next === undefined ? Number.POSITIVE_INFINITY : first + next);
  }
  const all = await walk(file, first, Number.POSITIVE_INFINITY);
  return 'reason' in all || frames === 1 ? all : pickFrame(file, all.fragments, frames, index);
};

/** An item's value, or `undefined` at the delimiter or where there is no item. */
const readItem = async (file: DiscFile, at: number): Promise<Fragment | undefined> => {
  const bytes = await file.read(at, 8);
  if (bytes.length < 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
  const length = view.getUint32(4, true);
  return view.getUint32(0, true) === item && length !== 0xffffffff ? { at: at + 8, length } : undefined;
};

const readOffsets = async (
  file: DiscFile,
  table: Fragment,
  frames: number,
): Promise<number[] | undefined> => {
  if (frames === 1 || table.length !== frames * 4) return undefined;
  const bytes = await file.read(table.at, table.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const offsets = Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
  const rising = offsets.every(
    (offset, index) => offset >= (index === 0 ? 0 : (offsets[index - 1] ?? 0) + 8),
  );
  return rising && offsets.length === frames ? offsets : undefined;
};

const walk = async (file: DiscFile, from: number, end: number): Promise<FoundFragments> => {
  const fragments: Fragment[] = [];
  for (let at = from; at < end && fragments.length < maxFragments;) {
    const fragment = await readItem(file, at);
    if (!fragment) break;
    fragments.push(fragment);
    at = fragment.at + fragment.length;
  }
  return fragments.length > 0 ? { fragments } : { reason: 'no fragment where the frame should begin' };
};

const pickFrame = async (
  file: DiscFile,
  fragments: readonly Fragment[],
  frames: number,
  index: number,
): Promise<FoundFragments> => {
  const only = fragments[index];
  if (fragments.length === frames && only) return { fragments: [only] };
  const starts: number[] = [];
  for (const [place, fragment] of fragments.entries()) {
    const [first, second] = await file.read(fragment.at, 2);
    if (first === 0xff && (second === 0xd8 || second === 0x4f)) starts.push(place);
  }
  if (starts.length !== frames) return { reason: 'fragments do not tell where frames begin' };
  return { fragments: fragments.slice(starts[index], starts[index + 1]) };
};
