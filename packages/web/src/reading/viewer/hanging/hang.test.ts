import { caseTypes, uid, type Basics, type CaseType, type ReadingSeries } from '@overread/case';
import { expect, test } from 'vitest';
import { seriesKey } from '../series-key.ts';
import { hang } from './hang.ts';
import { layoutOf } from './layout.ts';

let made = 0;

type Known = Partial<Omit<ReadingSeries, 'uid' | 'studyUid'>> & {
  readonly study?: number;
  readonly slices?: number;
};

/** A series by name; what it says is what the disc check would have concluded. */
function series(name: string, { study = 1, slices = 1, ...known }: Known): ReadingSeries {
  made++;
  return {
    uid: uid.parse(`2.25.1${made}`),
    studyUid: uid.parse(`2.25.2${study}`),
    number: made,
    description: name,
    modality: 'DX',
    kind: 'image',
    region: 'knee',
    side: 'right',
    view: 'unknown',
    plane: 'unknown',
    weighting: 'unknown',
    fatSuppressed: 'unknown',
    standing: 'unknown',
    date: '2026-03-01',
    lossy: false,
    calibration: 'none',
    pixelSpacing: null,
    frameOfReferenceUid: null,
    instances: Array.from({ length: slices }, (_, index) => ({
      uid: uid.parse(`2.25.3${made}.${index}`),
      frames: 1,
      transferSyntaxUid: '1.2.840.10008.1.2.1',
      rows: 512,
      columns: 512,
    })),
    ...known,
  };
}

const film = (name: string, view: string, more: Known = {}): ReadingSeries => series(name, { view, ...more });
const mr = (name: string, plane: string, weighting: string, more: Known = {}): ReadingSeries =>
  series(name, { modality: 'MR', plane, weighting, slices: 24, fatSuppressed: 'no', ...more });

/** Screens as `code layout: name | name`, a plane cut through a stack with its name behind. */
function screens(
  caseType: CaseType,
  side: Basics['side'],
  given: readonly ReadingSeries[],
): readonly string[] {
  return hang(caseType, side, given).map(({ code, layout, cells }) => {
    const names = cells.map(({ series: key, cut }) => {
      const name = given.find((one) => seriesKey(one) === key)?.description ?? '?';
      return cut === 'as-taken' ? name : `${name} ${cut}`;
    });
    return `${code} ${layout}: ${names.join(' | ')}`;
  });
}

const lumbar = { region: 'lumbar-spine', side: 'unknown' } as const;

test.each<[string, CaseType, Basics['side'], readonly ReadingSeries[], readonly string[]]>([
  [
    'knee films: standing AP, lateral, skyline, whatever order they come in; long leg on its own',
    'knee-replacement',
    'right',
    [
      film('skyline', 'skyline'),
      film('lying AP', 'AP', { standing: 'no', side: 'both' }),
      film('lateral', 'lateral'),
      film('leg', 'long-leg', { region: 'whole-leg', side: 'both', standing: 'yes' }),
      film('standing AP', 'AP', { standing: 'yes', side: 'both' }),
    ],
    ['standing-films 1x3: standing AP | lateral | skyline', 'long-leg 1x1: leg', 'rest 1x1: lying AP'],
  ],
  [
    'a view that is not known is shown with the rest, not guessed',
    'knee-replacement',
    'right',
    [film('something', 'unknown'), film('lateral', 'lateral')],
    ['standing-films 1x1: lateral', 'rest 1x1: something'],
  ],
  [
    'the other side is not put in the place of the case’s own',
    'knee-replacement',
    'right',
    [film('left lateral', 'lateral', { side: 'left' }), film('right AP', 'AP')],
    ['standing-films 1x1: right AP', 'rest 1x1: left lateral'],
  ],
  [
    'both knees asked about: right, then left of each view',
    'knee-replacement',
    'both',
    [
      film('left lateral', 'lateral', { side: 'left' }),
      film('right lateral', 'lateral'),
      film('AP both', 'AP', { side: 'both', standing: 'yes' }),
    ],
    ['standing-films 1x3: AP both | right lateral | left lateral'],
  ],
  [
    'another part of the body is no knee film',
    'knee-replacement',
    'right',
    [film('chest', 'AP', { region: 'chest' })],
    ['rest 1x1: chest'],
  ],
  [
    'knee MR: like weighting side by side, the one with most planes first',
    'acl-meniscus',
    'right',
    [
      mr('T1 cor', 'coronal', 'T1'),
      mr('PD fs ax', 'axial', 'PD', { fatSuppressed: 'yes' }),
      mr('PD fs cor', 'coronal', 'PD', { fatSuppressed: 'yes' }),
      mr('PD fs sag', 'sagittal', 'intermediate', { fatSuppressed: 'yes' }),
      mr('T2 sag', 'sagittal', 'T2'),
    ],
    ['mr 1x3: PD fs sag | PD fs cor | PD fs ax', 'mr 1x1: T2 sag', 'mr 1x1: T1 cor'],
  ],
  [
    'a scout is hung last',
    'acl-meniscus',
    'right',
    [mr('scout', 'sagittal', 'T1', { kind: 'localizer' }), mr('PD sag', 'sagittal', 'PD')],
    ['mr 1x1: PD sag', 'rest 1x1: scout'],
  ],
  [
    'hip: AP pelvis and lateral',
    'hip-replacement',
    'left',
    [
      film('frog', 'frog-leg-lateral', { region: 'hip', side: 'left' }),
      film('pelvis', 'AP', { region: 'pelvis', side: 'both' }),
    ],
    ['films 1x2: pelvis | frog'],
  ],
  [
    'spine: sagittal T1 and T2 with the axial',
    'spine',
    'not-applicable',
    [
      mr('ax T2', 'axial', 'T2', lumbar),
      mr('sag STIR', 'sagittal', 'STIR', { ...lumbar, fatSuppressed: 'yes' }),
      mr('sag T2', 'sagittal', 'T2', lumbar),
      mr('sag T1', 'sagittal', 'T1', lumbar),
    ],
    ['mr-spine 1x3: sag T1 | sag T2 | ax T2', 'rest 1x1: sag STIR'],
  ],
  [
    'spine: standing films and the two ends of movement',
    'spine',
    'not-applicable',
    [
      film('extension', 'extension', lumbar),
      film('flexion', 'flexion', lumbar),
      film('AP', 'AP', { ...lumbar, standing: 'yes' }),
      film('lat', 'lateral', { ...lumbar, standing: 'yes' }),
    ],
    ['standing-films 1x2: AP | lat', 'motion-films 1x2: flexion | extension'],
  ],
  [
    'shoulder MR: along the cuff, across it, axial',
    'shoulder-cuff',
    'right',
    [
      mr('ax', 'axial', 'PD', { region: 'shoulder' }),
      mr('sag', 'sagittal-oblique', 'PD', { region: 'shoulder' }),
      mr('cor', 'coronal-oblique', 'PD', { region: 'shoulder' }),
    ],
    ['mr 1x3: cor | sag | ax'],
  ],
  [
    'CT: as taken, and the planes across it',
    'fracture-revision',
    'right',
    [
      series('bone', {
        modality: 'CT',
        region: 'ankle',
        plane: 'axial',
        slices: 120,
        frameOfReferenceUid: uid.parse('2.25.9'),
      }),
    ],
    ['ct 1x3: bone | bone coronal | bone sagittal'],
  ],
  [
    'CT of a few slices is only shown as taken',
    'fracture-revision',
    'right',
    [series('three', { modality: 'CT', region: 'ankle', plane: 'axial', slices: 3 })],
    ['ct 1x1: three'],
  ],
  [
    'an earlier film beside the current one',
    'knee-replacement',
    'right',
    [
      film('AP now', 'AP', { standing: 'yes' }),
      film('AP 2024', 'AP', { standing: 'yes', date: '2024-02-01', study: 2 }),
      film('AP 2020', 'AP', { standing: 'yes', date: '2020-02-01', study: 3 }),
    ],
    ['standing-films 1x1: AP now', 'compare 1x2: AP now | AP 2024', 'rest 1x1: AP 2020'],
  ],
  ['nothing at all', 'spine', 'unknown', [], ['rest 1x1: ']],
])('%s', (_, caseType, side, given, expected) => {
  expect(screens(caseType, side, given)).toEqual(expected);
});

test('every series is on some screen, whatever the case, and no screen has more than it can hold', () => {
  const given = [
    ...['AP', 'lateral', 'skyline', 'unknown', 'Dunn', 'axillary', 'flexion'].map((view) => film(view, view)),
    ...['sagittal', 'coronal', 'axial', 'unknown'].flatMap((plane) =>
      ['T1', 'PD', 'unknown'].map((weighting) => mr(`${plane} ${weighting}`, plane, weighting)),
    ),
    series('ultrasound', { modality: 'US', region: 'unknown' }),
  ];
  for (const caseType of caseTypes)
    for (const side of ['left', 'right', 'both', 'unknown'] as const) {
      const stages = hang(caseType, side, given);
      const shown = new Set(stages.flatMap(({ cells }) => cells.map((cell) => cell.series)));
      expect(given.filter((one) => !shown.has(seriesKey(one))).map(({ description }) => description)).toEqual(
        [],
      );
      for (const { layout, cells } of stages) {
        const { rows, columns } = layoutOf(layout);
        expect(cells.length).toBeLessThanOrEqual(rows * columns);
      }
    }
});
