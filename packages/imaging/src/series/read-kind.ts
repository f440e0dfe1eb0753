import { tags } from '../dataset/tags.ts';
import { objectClassOf } from './object-classes.ts';
import type { Conclusion, Kind, Region } from '../inventory/inventory.ts';
import { cite, concluded } from './cite.ts';
import { derivedBy } from './kind-derived.ts';
import { isLocalizer } from './kind-localizer.ts';
import { instanceOf, isProjection, type Part } from './part.ts';
import { pixelsOf } from './read-pixels.ts';
import { wordTest } from './plain-words.ts';

/** What sort of picture it is, or that it is none; the first rule that holds decides, and says so. */
export const readKind = (part: Part, region: Region): Conclusion<Kind> => {
  const { file } = instanceOf(part);
  for (const rule of rules) {
    const found = rule(part, region);
    if (found) return concluded('kind', found.kind, found.strength ?? 'proven', found.source, file);
  }
  return concluded(
    'kind',
    'image',
    'likely',
    `${cite(tags.Modality, part.modality)}: nothing says otherwise`,
    file,
  );
};

interface Found {
  readonly kind: Kind;
  readonly strength?: 'likely' | 'claimed';
  readonly source: string;
}

type KindRule = (part: Part, region: Region) => Found | undefined;

const valueOf = (part: Part, tag: (typeof tags)[keyof typeof tags]): string =>
  instanceOf(part).attributes.text(tag) ?? '';

const notImage: KindRule = (part) => {
  const sopClass = valueOf(part, tags.SOPClassUID);
  const object = objectClassOf(sopClass, part.modality);
  if (object === 'image' || object === 'secondary-capture' || object === 'photograph') return undefined;
  return { kind: 'not-image', source: `${cite(tags.SOPClassUID, sopClass)}: ${object}` };
};

const noPixels: KindRule = (part) =>
  pixelsOf(instanceOf(part)).missing ? { kind: 'not-image', source: 'no pixel data in the file' } : undefined;

/** Conversion Type (PS3.3 C.8.6.1): DF film, WSD workstation, DV video, SD and SI scans, DRW drawing, SYN synthetic. */
const conversions: Readonly<Record<string, Kind>> = {
  DF: 'digitised-film',
  WSD: 'secondary-capture',
  DV: 'secondary-capture',
  SD: 'secondary-capture',
  SI: 'secondary-capture',
  DRW: 'secondary-capture',
  SYN: 'secondary-capture',
};

const converted: KindRule = (part) => {
  const conversion = valueOf(part, tags.ConversionType);
  const kind = conversions[conversion];
  return kind && { kind, source: cite(tags.ConversionType, conversion) };
};

const photographed: KindRule = (part) => {
  const sopClass = valueOf(part, tags.SOPClassUID);
  if (objectClassOf(sopClass, part.modality) === 'photograph')
    return { kind: 'photo', source: cite(tags.SOPClassUID, sopClass) };
  return ['XC', 'GM', 'ES', 'SM'].includes(part.modality)
    ? { kind: 'photo', source: cite(tags.Modality, part.modality) }
    : undefined;
};

/**
 * A radiograph is grey, has a scale and was made with a voltage. A coloured one without either is a camera's
 * picture in DICOM's clothes; in a CT or MR it is a screen's.
 */
const wrapped: KindRule = (part) => {
  const { attributes } = instanceOf(part);
  const photometric = attributes.text(tags.PhotometricInterpretation) ?? '';
  const coloured = photometric.startsWith('RGB') || photometric.startsWith('YBR');
  const scaled = attributes.has(tags.PixelSpacing) || attributes.has(tags.ImagerPixelSpacing);
  if (!coloured || scaled) return undefined;
  const source = `${cite(tags.PhotometricInterpretation, photometric)} in ${part.modality} without pixel spacing`;
  if (isProjection(part.modality) && !attributes.has(tags.KVP))
    return { kind: 'photo', strength: 'likely', source };
  return part.modality === 'CT' || part.modality === 'MR'
    ? { kind: 'secondary-capture', strength: 'likely', source }
    : undefined;
};

const captured: KindRule = (part) => {
  const sopClass = valueOf(part, tags.SOPClassUID);
  const types = part.middle.imageType;
  if (/SCREEN ?(?:SAVE|SHOT)|SCREENCAPTURE/u.test(types))
    return { kind: 'secondary-capture', source: cite(tags.ImageType, types) };
  if (objectClassOf(sopClass, part.modality) === 'secondary-capture')
    return {
      kind: 'secondary-capture',
      source: `${cite(tags.SOPClassUID, sopClass)}${sheet(part.title) ? ': a dose or protocol sheet' : ''}`,
    };
  if (['OT', 'SC'].includes(part.modality))
    return { kind: 'secondary-capture', strength: 'likely', source: cite(tags.Modality, part.modality) };
  return undefined;
};

const sheet = wordTest(
  'dose|dosis\\w*|dosisbericht|radiation|rdsr|exam protocol|patient protocol|dose report|dose info|dose record',
);

const sheetPicture: KindRule = (part) =>
  (part.modality === 'CT' || isProjection(part.modality)) &&
  part.slices.length <= 2 &&
  sheet(part.title) &&
  !part.middle.orientation.known
    ? {
        kind: 'secondary-capture',
        strength: 'likely',
        source: `description “${part.title.trim()}”: a dose or protocol sheet`,
      }
    : undefined;

const localizer: KindRule = (part, region) => {
  const source = isLocalizer(part.modality, part.slices, part.title, region);
  return source === undefined ? undefined : { kind: 'localizer', source };
};

const derived: KindRule = (part) => {
  const source = derivedBy(part);
  return source === undefined ? undefined : { kind: 'derived', source };
};

const rules: readonly KindRule[] = [
  notImage,
  noPixels,
  converted,
  photographed,
  captured,
  sheetPicture,
  wrapped,
  localizer,
  derived,
];
