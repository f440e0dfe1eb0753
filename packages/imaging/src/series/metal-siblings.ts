import { tags } from '../dataset/tags.ts';
import type { Series } from '../inventory/inventory.ts';
import { cite, evidenceOf } from './cite.ts';
import { plainWords } from './plain-words.ts';
import { withoutMetalWords } from './read-kernel.ts';

/**
 * A CT is made with and without metal-artefact reduction from one acquisition, and only the first is named for it.
 * Of two series of a study whose names differ in that word alone, the one that lacks it was not reduced. The mere
 * absence of the word, with nothing to compare it to, stays unknown.
 */
export const withMetalSiblings = (all: readonly Series[]): readonly Series[] => {
  const reduced = all.filter(
    (series) =>
      series.modality === 'CT' && series.metalArtefactReduction === 'yes' && series.description !== '',
  );
  if (reduced.length === 0) return all;
  const byName = new Map(
    reduced.map((series) => [`${withoutMetalWords(series.description)}|${series.plane}`, series]),
  );
  return all.map((series) => {
    if (series.modality !== 'CT' || series.metalArtefactReduction !== 'unknown') return series;
    const sibling = byName.get(`${plainWords(series.description).trim()}|${series.plane}`);
    return sibling === undefined ? series : notReduced(series, sibling);
  });
};

const notReduced = (series: Series, sibling: Series): Series => ({
  ...series,
  metalArtefactReduction: 'no',
  evidence: [
    ...series.evidence,
    evidenceOf(
      'metalArtefactReduction',
      'no',
      'likely',
      `${cite(tags.SeriesDescription, series.description)}, beside “${sibling.description}”`,
      series.files[0] ?? '',
    ),
  ],
});
