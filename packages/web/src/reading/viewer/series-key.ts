import type { ReadingSeries } from '@overread/case';

/**
 * Tells series apart: radiographs of several views may lie in one DICOM series and are listed apart, each with its own
 * instances.
 */
export function seriesKey({ uid, instances }: Pick<ReadingSeries, 'uid' | 'instances'>): string {
  return `${uid}/${instances[0]?.uid ?? ''}`;
}
