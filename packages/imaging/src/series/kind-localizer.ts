import { tags } from '../dataset/tags.ts';
import { lineAngle, type Vector } from '../geometry/vector.ts';
import type { Region } from '../inventory/inventory.ts';
import { cite } from './cite.ts';
import { turns, type Slice } from './slice.ts';
import { wordTest } from './plain-words.ts';

/**
 * Why a series is a localizer, or `undefined`. A scan for leg length is none, although a CT's is made as one:
 * it may be the very study that is needed.
 */
export const isLocalizer = (
  modality: string,
  slices: readonly Slice[],
  words: string,
  region: Region,
): string | undefined => {
  if (modality !== 'MR' && modality !== 'CT') return undefined;
  if (modality === 'CT' && (region === 'whole-leg' || legLength(words))) return undefined;
  const [first] = slices;
  if (first !== undefined && slices.every(({ imageType }) => typedLocalizer.test(imageType)))
    return cite(tags.ImageType, first.imageType);
  if (localizerWords(words)) return `description “${words.trim()}”`;
  return modality === 'MR' ? crossed(slices) : projected(slices);
};

const typedLocalizer = /(?:^|\\)LOCALIZER(?:\\|$)/u;

const localizerWords = wordTest(
  'loc|locs|loka|localizer\\w*|localiser\\w*|lokalizer|localizador|localizzatore|scout\\w*|topo|topogram\\w*|surview|survey|pilot|3 ?pl|3 ?plane|three plane|tri ?pilot|3 ?pl loc|reperage|repérage|centrage|übersicht|ubersicht|uebersicht|aahead scout|smartbrain|локалайзер',
  '定位|位置決め|スカウト',
);
const legLength = wordTest(
  'leg length|scanogram|scanograms|long leg|limb length|beinlänge\\w*|orthoradiogram\\w*|full leg',
);

/** More pictures than that are a study, whatever their planes. */
const mostLocalizerImages = 15;
/** Stacks through the discs of a spine differ in angle too, yet are all axial. */
const crossedAngle = 45;

const crossed = (slices: readonly Slice[]): string | undefined => {
  if (slices.length > mostLocalizerImages || turns(slices)) return undefined;
  const normals: Vector[] = [];
  for (const { orientation } of slices) {
    if (!orientation.known) continue;
    const { normal } = orientation.value;
    if (normals.every((other) => lineAngle(other, normal) > crossedAngle)) normals.push(normal);
  }
  return normals.length < 2
    ? undefined
    : `rule: ${String(slices.length)} images in ${String(normals.length)} planes across each other`;
};

/** A CT picture of 40 cm and more, alone, and not across the body. */
const projected = (slices: readonly Slice[]): string | undefined => {
  const [only] = slices;
  if (slices.length !== 1 || only === undefined || !only.orientation.known) return undefined;
  if (Math.abs(only.orientation.value.normal[2]) > 0.5) return undefined;
  const { attributes } = only.instance;
  const height = (attributes.number(tags.Rows) ?? 0) * (attributes.numbers(tags.PixelSpacing)[0] ?? 0);
  return height >= 400 ? `rule: a single CT picture along the body, ${height.toFixed(0)} mm long` : undefined;
};
