import { imagingIndexesOf, type IndexedInstance } from '../../dicomweb/imaging-index.ts';
import { dicomwebPath } from '../../dicomweb/store-routes.ts';
import type { House } from '../../http/house.ts';
import type { HoldSource } from '../holds/hold.ts';
import { heldPictures } from './held-pictures.ts';
import { isImage } from './is-image.ts';

/** Series with pictures on which a name may be burned in. */
export const seriesHolds =
  (house: House): HoldSource =>
  async (_queries, kase) => {
    const { all } = await imagingIndexesOf(house)(kase);
    return heldPictures(all.filter(isImage)).map(({ id, why, instances, rows, columns }) => {
      const [first] = instances;
      const pictures = instances.slice(0, mostPictures).map((one) => pictureAt(kase.id, one));
      return {
        id,
        kind: 'series',
        why,
        picture: pictureAt(kase.id, instances[instances.length >> 1] ?? first),
        pictures,
        instances: instances.length,
        rows,
        columns,
        proposed: [],
      };
    });
  };

const mostPictures = 500;

const pictureAt = (caseId: string, { studyUid, seriesUid, sopInstanceUid }: IndexedInstance): string =>
  `${dicomwebPath.replace(':caseId', caseId)}/studies/${studyUid}/series/${seriesUid}/instances/${sopInstanceUid}/rendered`;
