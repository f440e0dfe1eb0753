import { describe, expect, test } from 'vitest';
import { attributesOf } from '../dataset/attributes-of.ts';
import { instanceWith, mrImage, type Values } from './instance.test-support.ts';
import { mrValues } from './mr-values.ts';
import { partOf } from './part.ts';
import { readContrast } from './read-contrast.ts';
import { readFatSuppression } from './read-fat-suppression.ts';
import { readWeighting } from './read-weighting.ts';
import { slicesOf } from './slice.ts';

const read = (
  values: Values,
): { weighting: string; fat: string; contrast: string; voices: readonly string[] } | undefined => {
  const instance = instanceWith({ ...mrImage, ...values });
  const part = partOf(slicesOf([instance]));
  if (part === undefined) return undefined;
  const numbers = mrValues(instance.attributes, 0, part.middle.imageType);
  const weighting = readWeighting(part, numbers);
  return {
    weighting: weighting.value,
    fat: readFatSuppression(part, numbers, weighting.value).value,
    contrast: readContrast(part).value,
    voices: weighting.evidence.map(({ value, strength }) => `${value} ${String(strength)}`),
  };
};
const pdTimes: Values = { ScanningSequence: 'SE', RepetitionTime: 3000, EchoTime: 30 };

describe('weighting', () => {
  test.each<[string, Values, string]>([
    ['times before words', { ...pdTimes, SeriesDescription: 'T1 SAG' }, 'PD'],
    ['a code before both', { ...pdTimes, AcquisitionContrast: 'T2', SeriesDescription: 'T1 SAG' }, 'T2'],
    ['words where times are silent', { SeriesDescription: 'T1_TSE_SAG' }, 'T1'],
    [
      'a word settles what lies between PD and T2',
      { ...pdTimes, EchoTime: 55, SeriesDescription: 'PD FS SAG' },
      'PD',
    ],
    ['without one it stays between', { ...pdTimes, EchoTime: 55 }, 'intermediate'],
    [
      'an ADC map has the times of its source',
      { ...pdTimes, EchoTime: 90, ImageType: 'DERIVED\\PRIMARY\\DIFFUSION\\ADC' },
      'map',
    ],
    ['diffusion', { ImageType: 'ORIGINAL\\PRIMARY\\DIFFUSION\\NONE' }, 'diffusion'],
    [
      'DESS',
      { ScanningSequence: 'GR', FlipAngle: 25, EchoTime: 9, SeriesDescription: 'de3d_we_DESS sag' },
      'DESS',
    ],
    ['a balanced sequence', { SeriesDescription: 'FIESTA-C AX' }, 'steady-state'],
    ['T2 star', { SeriesDescription: 't2*_me2d_tra' }, 'T2*'],
    ['T2 gradient echo', { SeriesDescription: 'T2 FFE AX' }, 'T2*'],
    ['STIR', { SeriesDescription: 'COR STIR' }, 'STIR'],
    ['a dual echo by words alone', { SeriesDescription: 'PD/T2 DE SAG' }, 'unknown'],
    ['nothing', { SeriesDescription: 'SAG' }, 'unknown'],
    ['words that only look like one', { SeriesDescription: 'part2 start1 unit1' }, 'unknown'],
  ])('%s', (_, values, weighting) => {
    expect(read(values)?.weighting).toBe(weighting);
  });

  test('keeps every voice', () => {
    expect(read({ ...pdTimes, SeriesDescription: 'T1 SAG' })?.voices).toEqual(['PD likely', 'T1 claimed']);
  });

  test('reads an enhanced object’s functional groups', () => {
    const shared = attributesOf({
      MRTimingAndRelatedParametersSequence: [attributesOf({ RepetitionTime: 4000, FlipAngle: 150 })],
      MRModifierSequence: [attributesOf({ SpectrallySelectedSuppression: 'FAT', InversionRecovery: 'NO' })],
    });
    const frame = attributesOf({ MREchoSequence: [attributesOf({ EffectiveEchoTime: 95 })] });
    const values: Values = {
      ScanningSequence: 'SE',
      SharedFunctionalGroupsSequence: [shared],
      PerFrameFunctionalGroupsSequence: [frame],
    };
    expect(read(values)).toMatchObject({ weighting: 'T2', fat: 'yes' });
  });
});

describe('fat', () => {
  test.each<[string, Values, string]>([
    ['the standard’s option', { ScanOptions: 'PFP\\FS' }, 'yes'],
    ['GE’s option', { ScanOptions: 'NPW\\FAT_GEMS' }, 'yes'],
    ['a suppression code', { SpectrallySelectedSuppression: 'FAT' }, 'yes'],
    [
      'an inversion time',
      { ScanningSequence: 'SE\\IR', InversionTime: 160, EchoTime: 30, RepetitionTime: 4000 },
      'yes',
    ],
    [
      'an inversion besides no spectral pulse',
      { SpectrallySelectedSuppression: 'NONE', SeriesDescription: 'STIR' },
      'yes',
    ],
    ['a word', { SeriesDescription: 'PD SPAIR SAG' }, 'yes'],
    ['a glued word', { SeriesDescription: 'pdfs_sag' }, 'yes'],
    ['Dixon water', { SeriesDescription: 't2_tse_dixon_sag_W' }, 'yes'],
    ['Dixon in phase', { SeriesDescription: 't2_tse_dixon_sag_in' }, 'no'],
    ['Dixon water by type', { ImageType: 'DERIVED\\PRIMARY\\DIXON\\WATER' }, 'yes'],
    ['中文', { SeriesDescription: '矢状位 PD 压脂' }, 'yes'],
    ['said to be without', { SeriesDescription: 'PD non FS SAG' }, 'no'],
    ['options that do not name it', { ScanOptions: 'NPW\\VB_GEMS' }, 'no'],
    ['options left empty say nothing', { ScanOptions: '', SeriesDescription: 'T2 SAG' }, 'unknown'],
    ['no options', { SeriesDescription: 'T2 SAG' }, 'unknown'],
  ])('%s', (_, values, fat) => {
    expect(read(values)?.fat).toBe(fat);
  });
});

describe('contrast', () => {
  test.each<[string, Values, string]>([
    ['an agent', { ContrastBolusAgent: 'Gadovist' }, 'yes'],
    ['none by name', { ContrastBolusAgent: 'NONE' }, 'no'],
    ['a filler', { ContrastBolusAgent: '--' }, 'unknown'],
    ['a word', { SeriesDescription: 'T1 FS +C' }, 'yes'],
    ['增强', { SeriesDescription: 'T1 增强' }, 'yes'],
    ['before it', { SeriesDescription: 'T1 pre contrast' }, 'no'],
    ['silence', { SeriesDescription: 'T1 SAG' }, 'unknown'],
  ])('%s', (_, values, contrast) => {
    expect(read(values)?.contrast).toBe(contrast);
  });
});
