import type { DicomInstance } from '../dataset/dicom-instance.ts';
import type { Series } from '../inventory/inventory.ts';
import { describeSeries } from './describe-series.ts';
import { withMetalSiblings } from './metal-siblings.ts';
import { isProjection } from './part.ts';

/** The instances of one series, each once, and how many copies were left out. */
interface SeriesInstances {
  readonly instances: readonly DicomInstance[];
  readonly copies: number;
}

/**
 * Every series of a study, and what only the study as a whole can tell: whether its name can be about all of its
 * radiographs, and which of two reconstructions is the one without metal-artefact reduction.
 */
export const describeStudy = (groups: readonly SeriesInstances[]): readonly Series[] => {
  const described = groups.map(({ instances, copies }) => describeSeries(instances, copies));
  const radiographs = described.flat().filter(({ modality }) => isProjection(modality));
  const studyHasContrarySeries = isContrary(radiographs);
  const settled = described.map((parts, index) => {
    const group = groups[index];
    if (group === undefined || !parts.some((part) => restsOnStudy(part, studyHasContrarySeries)))
      return parts;
    return describeSeries(group.instances, group.copies, { studyHasContrarySeries });
  });
  return withMetalSiblings(settled.flat());
};

/** Some were taken standing and some not, or sources disagree about one. */
const isContrary = (radiographs: readonly Series[]): boolean =>
  new Set(radiographs.map(({ standing }) => standing).filter((standing) => standing !== 'unknown')).size >
    1 || radiographs.some(({ standingStrength }) => standingStrength === 'contradicted');

/** Nothing nearer than the study's name may have told: then it matters what the other series say. */
const restsOnStudy = ({ modality, standing, standingStrength }: Series, hasContrary: boolean): boolean =>
  isProjection(modality) && standing !== 'unknown' && (hasContrary || standingStrength === 'claimed');
