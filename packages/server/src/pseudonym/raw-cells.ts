import { charactersOf, vrNumber, type Characters, type Vr } from '@overread/imaging';
import type { RawDataset, RawElement } from '../dicomweb/dataset/read-dataset.ts';
import { itemsCell, type Cell, type Cells } from './cell.ts';

/** An element of a file, and what its text is decoded by. */
export interface RawOrigin {
  readonly element: Exclude<RawElement, { vr: 'SQ' }>;
  readonly characters: Characters;
}

/** A file's data set as cells. `repaired` is the encoding its text is really in, where the declared one is not true. */
export function fromRaw(
  dataset: RawDataset,
  repaired: string | undefined,
  outer: readonly string[] = [],
): Cells<RawOrigin> {
  const declared = declaredIn(dataset) ?? outer;
  const characters = charactersOf(declared, repaired);
  const cells = new Map<number, Cell<RawOrigin>>();
  for (const [tag, element] of dataset) {
    if (element.vr === 'SQ')
      cells.set(tag, itemsCell(element.items.map((item) => fromRaw(item, repaired, declared))));
    // Written anew in UTF-8, once for the whole file.
    else if (tag !== specificCharacterSet) cells.set(tag, cellOf({ element, characters }));
  }
  return cells;
}

export const specificCharacterSet = 0x00080005;

const cellOf = (origin: RawOrigin): Cell<RawOrigin> => ({
  vr: origin.element.vr,
  origin,
  empty:
    origin.element.bytes.every((byte) => byte === 0x20 || byte === 0) && isText.has(origin.element.vr)
      ? true
      : origin.element.bytes.length === 0,
  texts: () => textsOf(origin),
});

/** Values as text; none for numbers and opaque bytes. */
export function textsOf({ element: { vr, bytes }, characters }: RawOrigin): readonly string[] {
  if (!isText.has(vr)) return [];
  const text = inCharacterSet.has(vr) ? characters.decode(bytes, vrNumber(vr)) : bytes.toString('latin1');
  const plain = text.replace(/\0+$/, '');
  return single.has(vr) ? [plain.trimEnd()] : plain.split('\\').map((one) => one.trim());
}

/** Decoded by Specific Character Set (PS3.5 section 6.1.2.3). */
export const inCharacterSet: ReadonlySet<Vr> = new Set<Vr>(['LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UT']);
const isText: ReadonlySet<Vr> = new Set<Vr>([
  ...inCharacterSet,
  'AE',
  'AS',
  'CS',
  'DA',
  'DS',
  'DT',
  'IS',
  'TM',
  'UI',
  'UR',
]);
/** One value, in which a backslash is only a backslash. */
const single: ReadonlySet<Vr> = new Set<Vr>(['LT', 'ST', 'UT', 'UR']);

function declaredIn(dataset: RawDataset): readonly string[] | undefined {
  const element = dataset.get(specificCharacterSet);
  if (!element || element.vr === 'SQ') return undefined;
  return element.bytes
    .toString('latin1')
    .replace(/\0+$/, '')
    .split('\\')
    .map((term) => term.trim());
}
