import type { DicomInstance } from '../dataset/dicom-instance.ts';
import type { Conclusion, Region, Side, Standing, View } from '../inventory/inventory.ts';
import { mergeConclusions } from './merge-conclusions.ts';
import { readRegion } from './read-region.ts';
import { readSide } from './read-side.ts';
import { readStanding, type StandingContext } from './read-standing.ts';
import { readView } from './read-view.ts';

/** What codes and words say of one picture. */
export interface PictureReading {
  readonly region: Conclusion<Region>;
  readonly side: Conclusion<Side>;
  readonly view: Conclusion<View>;
  readonly standing: Conclusion<Standing>;
}

export const readPicture = (instance: DicomInstance, context: StandingContext = {}): PictureReading => ({
  region: readRegion(instance),
  side: readSide(instance),
  view: readView(instance),
  standing: readStanding(instance, context),
});

/** One reading of several pictures that were found to be alike. */
export const mergePictures = (readings: readonly PictureReading[]): PictureReading | undefined => {
  const [first] = readings;
  if (first === undefined || readings.length === 1) return first;
  return {
    region: mergeConclusions(
      'region',
      readings.map((reading) => reading.region),
    ),
    side: mergeConclusions(
      'side',
      readings.map((reading) => reading.side),
    ),
    view: mergeConclusions(
      'view',
      readings.map((reading) => reading.view),
    ),
    standing: mergeConclusions(
      'standing',
      readings.map((reading) => reading.standing),
    ),
  };
};
