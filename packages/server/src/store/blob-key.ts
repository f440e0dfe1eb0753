import { StoreFault } from './store-fault.ts';

const segment = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const mostSegments = 4;

/**
 * The segments of a key: one to four, of letters, digits, `-` and `_`, parted by `/`. Nothing else ever
 * reaches a file system or a bucket as a name.
 * @throws StoreFault `bad-key`
 */
export function blobKeySegments(key: string): readonly string[] {
  const segments = key.split('/');
  if (segments.length > mostSegments || !segments.every((part) => segment.test(part)))
    throw new StoreFault('bad-key', JSON.stringify(key.slice(0, 200)));
  return segments;
}

/** A prefix is empty, for everything, or whole segments ending in `/`. @throws StoreFault `bad-key` */
export function blobPrefixSegments(prefix: string): readonly string[] {
  if (prefix === '') return [];
  if (!prefix.endsWith('/')) throw new StoreFault('bad-key', JSON.stringify(prefix.slice(0, 200)));
  return blobKeySegments(prefix.slice(0, -1));
}
