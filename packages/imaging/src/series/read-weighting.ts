import { tags } from '../dataset/tags.ts';
import type { Conclusion, Evidence, Strength, Weighting } from '../inventory/inventory.ts';
import { cite, evidenceOf, unknownConclusion } from './cite.ts';
import { familyWords, weightingWords } from './mr-words.ts';
import type { MrValues } from './mr-values.ts';
import type { Part } from './part.ts';
import { weighTimes } from './weigh-times.ts';

interface Opinion {
  readonly value: Weighting;
  readonly strength: Strength;
  readonly source: string;
}

/**
 * What an MR image shows bright: the scanner's own code first, then what no timing can tell (maps,
 * diffusion, named steady-state sequences), then repetition, echo and inversion times, then words.
 * Every voice is kept as evidence, the deciding one first.
 */
export const readWeighting = (part: Part, values: MrValues): Conclusion<Weighting> => {
  const words = weightingWords(part.words);
  const opinions = [
    byCode(values),
    byImageType(values),
    byFamily(part),
    byTimes(values, words),
    byWords(part, words),
  ].filter((opinion) => opinion !== undefined);
  const [first] = opinions;
  if (first === undefined) return unknownConclusion;
  const evidence = opinions.map(({ value, strength, source }): Evidence =>
    evidenceOf('weighting', value, strength, source, part.middle.instance.file),
  );
  return { value: first.value, strength: first.strength, evidence, problems: [] };
};

/** Acquisition Contrast (PS3.3 C.8.13.3.1.1). */
const contrastCodes: Readonly<Record<string, Weighting>> = {
  T1: 'T1',
  T2: 'T2',
  T2_STAR: 'T2*',
  PROTON_DENSITY: 'PD',
  STIR: 'STIR',
  FLUID_ATTENUATED: 'FLAIR',
  DIFFUSION: 'diffusion',
};

const byCode = ({ acquisitionContrast }: MrValues): Opinion | undefined => {
  const value = acquisitionContrast === undefined ? undefined : contrastCodes[acquisitionContrast];
  if (value === undefined || acquisitionContrast === undefined) return undefined;
  return { value, strength: 'proven', source: cite(tags.AcquisitionContrast, acquisitionContrast) };
};

const mapTypes: ReadonlySet<string> = new Set([
  'ADC',
  'ADC_MAP',
  'T1 MAP',
  'T2 MAP',
  'T2_STAR MAP',
  'T1_MAP',
  'T2_MAP',
  'FA',
  'TENSOR',
  'OPP_PHASE',
  'OUT_PHASE',
  'FAT',
  'FAT_FRACTION',
]);
const diffusionTypes: ReadonlySet<string> = new Set(['DIFFUSION', 'TRACEW', 'TRACE']);

const byImageType = ({ imageType }: MrValues): Opinion | undefined => {
  const source = (): string => cite(tags.ImageType, imageType.join('\\'));
  const later = imageType.slice(2);
  if (later.some((type) => mapTypes.has(type))) return { value: 'map', strength: 'proven', source: source() };
  if (later.some((type) => diffusionTypes.has(type)))
    return { value: 'diffusion', strength: 'proven', source: source() };
  return undefined;
};

const described = ({ words }: Part): string => `description “${words.trim()}”`;

const byFamily = (part: Part): Opinion | undefined => {
  const value = familyWords.find(([, test]) => test(part.words))?.[0];
  return value && { value, strength: 'likely', source: described(part) };
};

/** Between PD and T2 the times say `intermediate`; a word that names one of the two is then more exact. */
const byTimes = (values: MrValues, words: readonly Weighting[]): Opinion | undefined => {
  const weighed = weighTimes(values);
  if (weighed === undefined) return undefined;
  const [word] = words;
  const refined =
    weighed.value === 'intermediate' && words.length === 1 && (word === 'PD' || word === 'T2')
      ? word
      : weighed.value;
  return { value: refined, strength: 'likely', source: weighed.rule };
};

const byWords = (part: Part, words: readonly Weighting[]): Opinion | undefined => {
  const [value] = words;
  return words.length === 1 && value !== undefined
    ? { value, strength: 'claimed', source: described(part) }
    : undefined;
};
