import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { regions, type Conclusion, type Region } from '../inventory/inventory.ts';
import { regionSources } from './region-sources.ts';
import { joinedRegions, regionNames, usualMeaning, type RegionName } from './regions.ts';
import { concludeNames, type Source, type Vocabulary } from './vocabulary-conclusion.ts';

/**
 * The body part, from Anatomic Region codes (PS3.16 CID 4009), Body Part Examined and the descriptions'
 * words in all languages. Sources must agree: a default `CHEST` on a knee is `contradicted`.
 */
export const readRegion = (instance: DicomInstance): Conclusion<Region> =>
  concludeRegion(regionSources(instance));

export const concludeRegion = (sources: readonly Source<RegionName>[]): Conclusion<Region> =>
  concludeNames(vocabulary, sources);

const values = new Set<string>(regions);

const vocabulary: Vocabulary<'region', RegionName> = {
  about: 'region',
  names: regionNames,
  joined: joinedRegions,
  usual: (name) => usualMeaning[name],
  isValue: (name) => values.has(name),
};
