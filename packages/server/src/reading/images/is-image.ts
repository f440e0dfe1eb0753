import type { IndexedInstance } from '../../dicomweb/imaging-index.ts';
import { sizeOf } from './held-pictures.ts';

/** Has pixels: a reviewer is shown no reports, presentation states or papers as images. */
export const isImage = (one: IndexedInstance): boolean => {
  const { rows, columns } = sizeOf(one);
  return rows > 0 && columns > 0 && one.header.pixelData !== undefined;
};
