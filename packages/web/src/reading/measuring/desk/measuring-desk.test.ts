import { uid, type Annotation, type ReadingSeries } from '@overread/case';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImagePlace, ShownImage, ViewportPort } from '../../viewer/viewer-port.ts';
import type { MarkDoors } from '../marks/mark-doors.ts';
import { MarkStore } from '../marks/mark-store.ts';
import { PendingMarks } from '../marks/pending-marks.ts';
import { MeasuringDesk } from './measuring-desk.ts';

const film: ReadingSeries = {
  uid: uid.parse('2.25.1'),
  studyUid: uid.parse('2.25.2'),
  number: 1,
  description: null,
  modality: 'DX',
  kind: 'image',
  region: 'knee',
  side: 'right',
  view: 'AP',
  plane: 'unknown',
  weighting: 'unknown',
  fatSuppressed: 'unknown',
  standing: 'yes',
  date: null,
  lossy: false,
  calibration: 'none',
  pixelSpacing: null,
  frameOfReferenceUid: null,
  instances: [
    {
      uid: uid.parse('2.25.3'),
      frames: 1,
      transferSyntaxUid: '1.2.840.10008.1.2.1',
      rows: 1_000,
      columns: 800,
    },
  ],
};

/** An image as it lies on a screen, two pixels of the screen for each of its own. */
function viewport(part: Partial<ShownImage> = {}): ViewportPort {
  const image: ShownImage = {
    studyUid: film.studyUid,
    seriesUid: film.uid,
    sopInstanceUid: '2.25.3',
    frame: 1,
    rows: 1_000,
    columns: 800,
    isExact: true,
    index: 0,
    count: 1,
    ...part,
  };
  return {
    id: 'cell-1',
    image: () => image,
    plane: () => undefined,
    window: () => ({ center: 2_000, width: 4_000 }),
    imageToCanvas: ([column, row]: ImagePlace) => [2 * column, 2 * row],
    canvasToImage: ([x, y]: ImagePlace) => [x / 2, y / 2],
  } as unknown as ViewportPort;
}

let desk: MeasuringDesk;
const kept = new Map<string, Annotation>();
const doors: MarkDoors = {
  list: async () => [],
  keep: async (annotation, version) => {
    kept.set(annotation.id, annotation);
    return { version: version + 1 };
  },
  remove: async (id) => void kept.delete(id),
};

beforeEach(() => {
  kept.clear();
  const pending = new PendingMarks('p', 'c', undefined);
  const store = new MarkStore({ doors, pending, wait: async () => undefined });
  desk = new MeasuringDesk({ store, series: [film], side: 'right' });
});

const placeAll = (places: readonly ImagePlace[], on = viewport()): void => {
  for (const at of places) desk.place(on, at);
};
const marks = (): readonly Annotation[] => desk.store.all().map(({ annotation }) => annotation);

describe('measuring', () => {
  it('gives a ratio or an angle on a film that is not calibrated, and no millimetres', () => {
    desk.choose({ is: 'measure', id: 'length' });
    placeAll([
      [100, 100],
      [400, 500],
    ]);
    desk.choose({ is: 'measure', id: 'angle' });
    placeAll([
      [100, 100],
      [200, 100],
      [200, 200],
    ]);
    expect(marks().map(({ value, unit, calibration }) => [value, unit, calibration])).toEqual([
      [null, null, null],
      [90, 'deg', 'none'],
    ]);
  });

  it('measures anew once a ball of 25 mm is marked, and says that it is calibrated', () => {
    desk.choose({ is: 'measure', id: 'length' });
    placeAll([
      [100, 100],
      [400, 500],
    ]);
    desk.choose({ is: 'calibrate', millimetres: 25, points: 3 });
    // A rim of radius 125 pixels: 0.1 mm to the pixel; 500 pixels are 50 mm.
    placeAll([
      [175, 300],
      [300, 175],
      [425, 300],
    ]);
    const [length] = marks();
    expect(length?.value).toBeCloseTo(50, 6);
    expect([length?.unit, length?.calibration]).toEqual(['mm', 'calibrated']);
  });

  it('takes no point of a picture that is not here in full quality, nor of another image', () => {
    desk.choose({ is: 'measure', id: 'length' });
    desk.place(viewport({ isExact: false }), [1, 1]);
    expect([desk.state().news, desk.state().placement?.places.length]).toEqual(['not-exact', 0]);
    desk.place(viewport(), [1, 1]);
    desk.place(viewport({ sopInstanceUid: '2.25.3', frame: 2 }), [9, 9]);
    expect([desk.state().news, desk.state().placement?.places.length]).toEqual(['other-image', 1]);
  });

  it('keeps no figure whose points cannot be, and lets the last be placed again', () => {
    desk.choose({ is: 'measure', id: 'length' });
    placeAll([
      [10, 10],
      [10, 10],
    ]);
    expect([desk.state().fault, marks().length]).toEqual(['points-coincide', 0]);
    desk.back();
    desk.place(viewport(), [50, 10]);
    expect([desk.state().fault, marks().length]).toEqual([null, 1]);
  });

  it('marks a key image once', () => {
    desk.markKeyImage(viewport());
    desk.markKeyImage(viewport());
    expect(marks().map(({ kind, measurement }) => [kind, measurement])).toEqual([['key-image', null]]);
  });
});
