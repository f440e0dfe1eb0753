import { tags } from '../dataset/tags.ts';
import type { Conclusion, Weighting, YesNoUnknown } from '../inventory/inventory.ts';
import { cite, concluded, unknownConclusion } from './cite.ts';
import { fatKeptWords, fatSuppressedWords } from './mr-words.ts';
import type { MrValues } from './mr-values.ts';
import type { Part } from './part.ts';

/**
 * Whether fat was made dark. `no` needs a voice too: a code, a word, or a list of scan options that does
 * not name it. An absent list says nothing.
 */
export const readFatSuppression = (
  part: Part,
  values: MrValues,
  weighting: Weighting,
): Conclusion<YesNoUnknown> =>
  byCode(part, values) ??
  byWeighting(part, weighting) ??
  byImageType(part, values) ??
  byWords(part) ??
  byOptions(part, values) ??
  unknownConclusion;

const about = 'fatSuppressed';

/** Spectrally Selected Suppression (PS3.3 C.8.13.5.8). */
const suppressionCodes: Readonly<Record<string, YesNoUnknown>> = {
  FAT: 'yes',
  FAT_AND_WATER: 'yes',
  WATER: 'no',
  SILICON_GEL: 'no',
  NONE: 'no',
};

const byCode = (
  { middle }: Part,
  { suppression, options }: MrValues,
): Conclusion<YesNoUnknown> | undefined => {
  const { file } = middle.instance;
  const named = options.find((option) => fatOptions.has(option));
  if (named !== undefined)
    return concluded(about, 'yes', 'proven', cite(tags.ScanOptions, options.join('\\')), file);
  const value = suppression === undefined ? undefined : suppressionCodes[suppression];
  // NONE denies a spectral pulse only: inversion, Dixon and water excitation darken fat without one.
  if (value === undefined || suppression === undefined || suppression === 'NONE') return undefined;
  return concluded(about, value, 'proven', cite(tags.SpectrallySelectedSuppression, suppression), file);
};

/** FS is the standard's (PS3.3 C.8.3.1); the others are vendors'. */
const fatOptions: ReadonlySet<string> = new Set([
  'FS',
  'FAT_GEMS',
  'SFS',
  'SPIR',
  'SPAIR',
  'CHEM_SAT_FAT',
  'WE',
  'FATSAT',
]);

const byWeighting = ({ middle }: Part, weighting: Weighting): Conclusion<YesNoUnknown> | undefined =>
  weighting === 'STIR'
    ? concluded(about, 'yes', 'likely', 'rule: an inversion time that nulls fat (STIR)', middle.instance.file)
    : undefined;

const dixonTypes: Readonly<Record<string, YesNoUnknown>> = {
  WATER: 'yes',
  W: 'yes',
  FAT: 'no',
  F: 'no',
  IN_PHASE: 'no',
  IP: 'no',
  OUT_PHASE: 'no',
  OPP_PHASE: 'no',
  OP: 'no',
};

const byImageType = ({ middle }: Part, { imageType }: MrValues): Conclusion<YesNoUnknown> | undefined => {
  const value = imageType
    .slice(2)
    .map((type) => dixonTypes[type])
    .find((found) => found !== undefined);
  return (
    value &&
    concluded(about, value, 'likely', cite(tags.ImageType, imageType.join('\\')), middle.instance.file)
  );
};

const byWords = ({ middle, words }: Part): Conclusion<YesNoUnknown> | undefined => {
  const source = `description “${words.trim()}”`;
  const { file } = middle.instance;
  if (fatKeptWords(words)) return concluded(about, 'no', 'likely', source, file);
  if (fatSuppressedWords(words)) return concluded(about, 'yes', 'likely', source, file);
  return undefined;
};

const byOptions = (
  { middle }: Part,
  { options, suppression }: MrValues,
): Conclusion<YesNoUnknown> | undefined => {
  const { file } = middle.instance;
  if (suppression === 'NONE')
    return concluded(about, 'no', 'likely', cite(tags.SpectrallySelectedSuppression, suppression), file);
  if (options.length === 0) return undefined;
  return concluded(
    about,
    'no',
    'likely',
    `${cite(tags.ScanOptions, options.join('\\'))} lists no fat saturation`,
    file,
  );
};
