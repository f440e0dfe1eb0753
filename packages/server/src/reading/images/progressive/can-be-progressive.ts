import { tags, transferSyntax } from '@overread/imaging';
import type { ShownImage } from '../shown-images.ts';

/** Bytes of all frames of an image, decoded: more is sent frame by frame, as it is stored. */
const mostBytes = 2 ** 29;
const mostPixels = 24 * 2 ** 20;
const leastSide = 16;

/**
 * Whether an image's frames can be sent coarse first and exact after it: grey, 8 or 16 bits, and not compressed with loss, of which an
 * exact copy is only larger.
 */
export function canBeProgressive({ original, masks }: ShownImage): boolean {
  const { attributes } = original.header;
  const number = (tag: (typeof tags)[keyof typeof tags]): number => attributes.number(tag) ?? 0;
  const [rows, columns, allocated] = [
    number(tags.Rows),
    number(tags.Columns),
    number(tags.BitsAllocated),
  ] as const;
  const isSigned = number(tags.PixelRepresentation) === 1;
  const syntax = transferSyntax(original.transferSyntaxUid);
  return (
    (masks.length > 0 || (syntax?.decodable === true && syntax.lossy === 'no')) &&
    (attributes.number(tags.SamplesPerPixel) ?? 1) === 1 &&
    /^MONOCHROME[12]$/.test(attributes.text(tags.PhotometricInterpretation) ?? '') &&
    (allocated === 16 || (allocated === 8 && !isSigned)) &&
    Math.min(rows, columns) >= leastSide &&
    rows * columns <= mostPixels &&
    (rows * columns * original.frames * allocated) / 8 <= mostBytes
  );
}
