import type { Kind } from '../inventory/inventory.ts';
import type { DicomInstance } from '../dataset/dicom-instance.ts';
import type { Problem } from '../problem.ts';
import { objectClassOf } from './object-classes.ts';
import { tags } from '../dataset/tags.ts';
import type { Part } from './part.ts';
import { pixelBytes, pixelsOf } from './read-pixels.ts';

/** Every file of a part whose pixels are missing or cut short. */
export const pixelProblems = (part: Part, kind: Kind): Problem[] => {
  const [first] = part.slices;
  if (first === undefined || (kind === 'not-image' && !isImageClass(first.instance))) return [];
  const need = pixelBytes(part.middle.instance);
  const problems: Problem[] = [];
  for (const { instance, frame } of part.slices) {
    if (frame > 0 || hasAll(instance, need)) continue;
    const { missing, short } = pixelsOf(instance);
    if (missing) problems.push({ code: 'missing-pixels', file: instance.file });
    else if (short)
      problems.push({
        code: 'truncated-pixels',
        file: instance.file,
        detail: { have: short.have, need: short.need },
      });
  }
  return problems;
};

const isImageClass = ({ attributes }: DicomInstance): boolean =>
  imageClasses.has(
    objectClassOf(attributes.text(tags.SOPClassUID) ?? '', attributes.text(tags.Modality) ?? ''),
  );
const imageClasses: ReadonlySet<string> = new Set(['image', 'secondary-capture', 'photograph']);

/** Quick: as many bytes as the part's middle image needs. Slices of a stack are alike. */
const hasAll = ({ pixelData, unreadFrom, size }: DicomInstance, need: number): boolean => {
  if (need === 0) return false;
  if (pixelData === undefined) return unreadFrom !== undefined && size - unreadFrom >= need;
  const { length, available } = pixelData;
  return length === undefined ? available > 0 : length >= need && available >= length;
};
