import type { RegionName } from '../regions.ts';

/**
 * `extent` (full length, panoramic) makes a leg the whole leg and a spine the whole spine; `ignore` names
 * no body part although it looks like one.
 */
export type RegionWord = RegionName | 'extent' | 'ignore';
