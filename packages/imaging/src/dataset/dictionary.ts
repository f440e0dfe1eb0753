import { isComplete, keywordsByVr } from './keywords-by-vr.ts';
import { tags, type Keyword, type Tag } from './tags.ts';
import { sequenceVr, vrNumber, type Vr } from './vr.ts';

/** What no value is kept of: only its place in the file matters. */
const located: ReadonlySet<Keyword> = new Set(['PixelData']);

const slots = 1024;
const hash = (tag: number): number => Math.imul(tag, 0x9e3779b1) >>> 22;

const tagsInSlots = new Int32Array(slots);
const indexInSlots = new Int16Array(slots).fill(-1);
const vrs: number[] = [];

const fill = (): void => {
  for (const [vr, keywords] of Object.entries(keywordsByVr)) {
    for (const keyword of keywords)
      if (isComplete && !located.has(keyword)) put(tags[keyword], vrNumber(vr as Vr));
  }
};

const put = (tag: number, vr: number): void => {
  let slot = hash(tag);
  while (tagsInSlots[slot] !== 0) slot = (slot + 1) & (slots - 1);
  tagsInSlots[slot] = tag;
  indexInSlots[slot] = vrs.length;
  vrs.push(vr);
};

fill();

/** VR number by {@link wantedIndex}. */
export const wantedVrs: Int8Array = Int8Array.from(vrs);

const special: ReadonlySet<Tag> = new Set([
  tags.EncapsulatedDocument,
  tags.SmallestImagePixelValue,
  tags.LargestImagePixelValue,
]);

/** By {@link wantedIndex}: neither a sequence, nor only located, nor of a VR that depends on other values. */
export const isPlainValue: Uint8Array = new Uint8Array(vrs.length);
for (let slot = 0; slot < slots; slot++) {
  const index = indexInSlots[slot] ?? -1;
  const isPlain = vrs[index] !== sequenceVr && !special.has((tagsInSlots[slot] ?? 0) as Tag);
  if (index >= 0) isPlainValue[index] = Number(isPlain);
}

/**
 * A wanted attribute's number among all wanted, -1 for every other tag. Open addressing in typed
 * arrays: this is asked for every element of every file.
 */
export const wantedIndex = (tag: number): number => {
  let slot = hash(tag);
  for (;;) {
    const found = tagsInSlots[slot];
    if (found === tag) return indexInSlots[slot] ?? -1;
    if (found === 0) return -1;
    slot = (slot + 1) & (slots - 1);
  }
};

export const encapsulatedDocumentTag: number = tags.EncapsulatedDocument;
