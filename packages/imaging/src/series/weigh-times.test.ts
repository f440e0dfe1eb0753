import { describe, expect, test } from 'vitest';
import type { MrValues } from './mr-values.ts';
import { weighTimes } from './weigh-times.ts';

const values = (given: Partial<MrValues>): MrValues => ({
  repetitionTime: undefined,
  echoTime: undefined,
  inversionTime: undefined,
  flipAngle: undefined,
  fieldStrength: undefined,
  sequence: [],
  options: [],
  acquisitionContrast: undefined,
  suppression: undefined,
  inversionRecovery: false,
  imageType: [],
  ...given,
});
const spin = (repetitionTime: number, echoTime: number, fieldStrength = 1.5): MrValues =>
  values({ sequence: ['SE'], repetitionTime, echoTime, fieldStrength });
const inverted = (inversionTime: number, echoTime: number): MrValues =>
  values({ sequence: ['SE', 'IR'], repetitionTime: 5000, echoTime, inversionTime });
const gradient = (flipAngle: number, echoTime: number): MrValues =>
  values({ sequence: ['GR'], repetitionTime: 500, flipAngle, echoTime });

describe('weighting from times', () => {
  test.each([
    ['T1 at 1.5 T', spin(600, 12), 'T1'],
    ['T1 with the longer repetition of 3 T', spin(1200, 12, 3), 'T1'],
    ['the same repetition at 1.5 T is between T1 and PD', spin(1200, 12), undefined],
    ['1,400 ms is between them at 3 T too', spin(1400, 12, 3), undefined],
    ['PD', spin(2500, 30), 'PD'],
    ['between PD and T2', spin(3500, 50), 'intermediate'],
    ['T2', spin(4000, 100), 'T2'],
    ['short repetition and long echo: a 3-D train, times do not tell', spin(1000, 130), undefined],
    ['STIR', inverted(160, 40), 'STIR'],
    ['STIR of 3 T', inverted(220, 40), 'STIR'],
    ['T1-FLAIR', inverted(860, 10), 'T1'],
    ['FLAIR', inverted(2500, 90), 'FLAIR'],
    ['an inversion no rule explains', inverted(450, 20), undefined],
    ['T1 gradient echo', gradient(70, 4), 'T1'],
    ['T2*', gradient(25, 15), 'T2*'],
    ['3-D gradient echo: steady state or spoiled, times do not tell', gradient(12, 4), undefined],
    ['nothing', values({}), undefined],
    ['no echo time', values({ sequence: ['SE'], repetitionTime: 500 }), undefined],
  ])('%s', (_, given, weighting) => {
    expect(weighTimes(given)?.value).toBe(weighting);
  });

  test('says the rule and the times', () => {
    expect(weighTimes(spin(600, 12))?.rule).toBe(
      'spin echo, short repetition, short echo (ScanningSequence SE, TR 600, TE 12, B0 1.5)',
    );
  });
});
