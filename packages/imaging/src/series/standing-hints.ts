import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { tags, type Keyword } from '../dataset/tags.ts';
import { codesIn, quote, quoteCode } from './header-text.ts';
import { imageStitching } from './lexicon/codes.ts';

/** Signs in the equipment that the patient may have stood, as quotations. Never more than `claimed`. */
export const standingHints = (instance: DicomInstance): readonly string[] => [
  ...uprightEquipment(instance),
  ...stitching(instance),
  ...longPicture(instance),
  ...noTable(instance),
];

/** Scanners a patient stands in, where a table position in the header is a filler. */
export const hasUprightScanner = (instance: DicomInstance): boolean => uprightEquipment(instance).length > 0;

/** Biplane imaging and weight-bearing cone-beam CT; names in Manufacturer or model. */
const upright =
  /\b(?:eos ?edge|ster ?eos|eos imaging|eos system|curvebeam|ped ?cat|lineup|hirise|planmed verity|onsight|fonar)\b|^eos$/i;

const uprightEquipment = ({ attributes }: DicomInstance): readonly string[] =>
  (['Manufacturer', 'ManufacturerModelName'] as const).flatMap((keyword) => {
    const value = attributes.text(tags[keyword]);
    return value !== undefined && upright.test(value) ? [quote(keyword, value)] : [];
  });

const stitching = ({ attributes }: DicomInstance): readonly string[] =>
  codesIn(attributes, 'DerivationCodeSequence')
    .filter((code) => code.value === imageStitching && code.scheme === 'DCM')
    .map((code) => quoteCode('DerivationCodeSequence', code));

/** Longer than any single detector, so taken standing at a wall more often than lying. */
const longest = 700;

const longPicture = ({ attributes }: DicomInstance): readonly string[] => {
  if (!radiographs.has(attributes.text(tags.Modality) ?? '')) return [];
  const rows = attributes.number(tags.Rows);
  const spacing = attributes.number(tags.PixelSpacing) ?? attributes.number(tags.ImagerPixelSpacing);
  if (rows === undefined || spacing === undefined || rows * spacing < longest) return [];
  const keyword: Keyword = attributes.has(tags.PixelSpacing) ? 'PixelSpacing' : 'ImagerPixelSpacing';
  return [`${quote('Rows', String(rows))} × ${quote(keyword, String(spacing))} ≥ ${longest} mm`];
};

const radiographs = new Set(['CR', 'DX', 'RG', 'RF']);

const noTable = ({ attributes }: DicomInstance): readonly string[] => {
  const table = attributes.text(tags.TableType);
  return table?.toUpperCase() === 'NONE' ? [quote('TableType', table)] : [];
};
