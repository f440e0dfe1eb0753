import type { Conclusion, Region, Side, Standing, Strength, View } from '../inventory/inventory.ts';
import { analyse } from './analyse.ts';
import { evidenceOf } from './header-text.ts';
import { concludeRegion } from './read-region.ts';
import { concludeSide, sideOf } from './read-side.ts';
import { concludeStanding, wordVotes } from './read-standing.ts';
import { concludeView, isBent, viewsOf } from './read-view.ts';
import { regionsOf } from './region-sources.ts';
import type { RegionName } from './regions.ts';

export interface TextOrigin {
  /** As the evidence shall quote it: `report, page 1 “…”`. */
  readonly source?: string;
  readonly file?: string;
  readonly modality?: string;
  /** What is known of the body part from elsewhere. */
  readonly region?: Region;
  /** How far such a text carries at most; `claimed` for reports and file names. */
  readonly strength?: Extract<Strength, 'likely' | 'claimed'>;
  /** False for notes, where "partial weight bearing" is an instruction and not a view. */
  readonly aboutImage?: boolean;
}

/** What a bare text (a report's line, a file name, a description) says of a picture. */
export const readText = (
  text: string,
  origin: TextOrigin = {},
): {
  readonly region: Conclusion<Region>;
  readonly side: Conclusion<Side>;
  readonly view: Conclusion<View>;
  readonly standing: Conclusion<Standing>;
} => {
  const {
    source = `“${text.slice(0, 120)}”`,
    file = '',
    modality = '',
    strength = 'claimed',
    aboutImage = true,
  } = origin;
  const known: readonly RegionName[] =
    origin.region === undefined || origin.region === 'unknown' ? [] : [origin.region];
  const words = analyse(text, { modality, aboutImage, regions: known });
  const { names } = regionsOf(words);
  const views = viewsOf(words, names);
  const of = <Name extends string>(about: string, values: readonly Name[]) =>
    ({
      names: values,
      strength,
      kind: 'words',
      yields: false,
      evidence: values.map((value) => evidenceOf(about, value, source, file, strength)),
    }) as const;
  const { side } = sideOf(words, known);
  return {
    region: concludeRegion([of('region', names)]),
    side: concludeSide({
      picture: [],
      series:
        side === undefined ? [] : [{ side, evidence: evidenceOf('side', side, source, file, strength) }],
      study: [],
    }),
    view: concludeView([of('view', views)], isBent(words)),
    standing: concludeStanding([wordVotes(words, source, file, strength)]),
  };
};
