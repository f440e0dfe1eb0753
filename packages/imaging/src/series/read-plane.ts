import { formatTag, tags } from '../dataset/tags.ts';
import { namePlane, type NamedPlane } from '../geometry/name-plane.ts';
import type { Conclusion, Plane, Region, Side } from '../inventory/inventory.ts';
import type { Problem } from '../problem.ts';
import { cite, concluded, unknownConclusion } from './cite.ts';
import { isCrossSectional, type Part } from './part.ts';
import { wordTest } from './plain-words.ts';
import { turns } from './slice.ts';

/**
 * The plane of a stack: from its orientation in the patient, then from Patient Orientation's letters, then
 * from words. Without any, `unknown` with a problem that says why; projections have no plane.
 */
export const readPlane = (part: Part, region: Region, side: Side): Conclusion<Plane> => {
  if (!isCrossSectional(part.modality)) return unknownConclusion;
  const named = namedPlane(part.title);
  return byOrientation(part, region, side, named) ?? byLetters(part) ?? byWords(part, named);
};

/** The one plane the description names; none when it names several (`3 plane`, `sag and cor`). */
export const namedPlane = (words: string): NamedPlane | undefined => {
  const found = planeWords.filter(([, test]) => test(words));
  return found.length === 1 ? found[0]?.[0] : undefined;
};

const planeWords: readonly (readonly [NamedPlane, (plain: string) => boolean])[] = [
  [
    'sagittal',
    wordTest(
      'sag|sagit+al|sagi|saggital|sagital|sagittale|sagitale|sagt|саг|сагиттальн\\w*',
      '矢状|矢狀|시상',
    ),
  ],
  ['coronal', wordTest('cor|coronal|coronale|koronar|koronal|kor|coro|корон\\w*', '冠状|冠狀|관상')],
  [
    'axial',
    wordTest(
      'ax|axial|axiale|axial[ae]s|tra|trans|transversal|transverse|transaxial|tvs|акс\\w*',
      '轴位|横断|軸位|橫斷|水平断|横軸|축상',
    ),
  ],
];

const byOrientation = (
  { middle, slices }: Part,
  region: Region,
  side: Side,
  named: NamedPlane | undefined,
): Conclusion<Plane> | undefined => {
  const { orientation } = middle;
  if (!orientation.known) return undefined;
  const { plane, rule } = turns(slices)
    ? turning
    : namePlane(orientation.value.normal, { region, side, named });
  const cosines = orientation.value.row
    .concat(orientation.value.column)
    .map((value) => Number(value.toFixed(3)));
  const source = `${formatTag(tags.ImageOrientationPatient)} ImageOrientationPatient ${cosines.join('\\')}: ${rule}`;
  return concluded('plane', plane, 'proven', source, middle.instance.file);
};

const turning = {
  plane: 'oblique',
  rule: 'every image has its own orientation (radial or rotating)',
} as const;

/** Patient Orientation (PS3.3 C.7.6.1.1.1): letters for the directions of a row and of a column. */
const byLetters = ({ middle }: Part): Conclusion<Plane> | undefined => {
  const letters = middle.instance.attributes.texts(tags.PatientOrientation);
  const across = axisOf(letters[0]?.charAt(0));
  const down = axisOf(letters[1]?.charAt(0));
  const plane = planeByAxes[across + down];
  if (plane === undefined) return undefined;
  return concluded(
    'plane',
    plane,
    'likely',
    cite(tags.PatientOrientation, letters.join('\\')),
    middle.instance.file,
  );
};

const axisOf = (letter = ''): string => axes[letter] ?? '';
const axes: Readonly<Record<string, string>> = { L: 'x', R: 'x', A: 'y', P: 'y', H: 'z', F: 'z' };
const planeByAxes: Readonly<Record<string, Plane>> = {
  xy: 'axial',
  yx: 'axial',
  xz: 'coronal',
  zx: 'coronal',
  yz: 'sagittal',
  zy: 'sagittal',
};

const byWords = ({ middle, title }: Part, named: NamedPlane | undefined): Conclusion<Plane> => {
  const { orientation } = middle;
  const reason = orientation.known ? 'not named' : orientation.reason;
  const { file } = middle.instance;
  const problems: Problem[] = [{ code: 'orientation-unknown', file, detail: { reason } }];
  if (named === undefined) return { ...unknownConclusion, problems };
  return { ...concluded('plane', named, 'claimed', `description “${title.trim()}”`, file), problems };
};
