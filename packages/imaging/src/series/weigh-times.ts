import type { Weighting } from '../inventory/inventory.ts';
import type { MrValues } from './mr-values.ts';

/** A weighting from times in milliseconds and angles in degrees, and the rule that gave it. */
export interface Weighed {
  readonly value: Weighting;
  readonly rule: string;
}

/**
 * The usual ranges of clinical MR (to be confirmed by a clinician). Between them, `undefined`: a
 * repetition time of 1,400 ms with a short echo may be T1 or PD, and then words must tell.
 */
export const weighTimes = (values: MrValues): Weighed | undefined => {
  const times = numbersOf(values);
  const rule = rules.find(({ holds }) => holds(times));
  return rule && { value: rule.value, rule: `${rule.says} (${written(values)})` };
};

interface Times {
  readonly tr: number;
  readonly te: number;
  readonly ti: number;
  readonly flip: number;
  readonly inversion: boolean;
  readonly spinEcho: boolean;
  readonly gradient: boolean;
  readonly longestT1: number;
}

/** Absent numbers are NaN, with which no comparison holds. */
const numbersOf = (values: MrValues): Times => {
  const { sequence } = values;
  const ti = values.inversionTime ?? Number.NaN;
  return {
    tr: values.repetitionTime ?? Number.NaN,
    te: values.echoTime ?? Number.NaN,
    ti,
    flip: values.flipAngle ?? Number.NaN,
    inversion: sequence.includes('IR') || values.inversionRecovery || ti > 0,
    spinEcho: sequence.includes('SE') || sequence.includes('TSE'),
    gradient: sequence.includes('GR'),
    longestT1: (values.fieldStrength ?? 1.5) >= 2.5 ? 1300 : 1000,
  };
};

interface Rule {
  readonly value: Weighting;
  readonly says: string;
  readonly holds: (times: Times) => boolean;
}

const rules: readonly Rule[] = [
  { value: 'STIR', says: 'inversion time 80 to 300', holds: (t) => t.inversion && t.ti >= 80 && t.ti <= 300 },
  {
    value: 'T1',
    says: 'inversion time 600 to 1300, short echo',
    holds: (t) => t.inversion && t.ti >= 600 && t.ti <= 1300 && t.te < 40,
  },
  {
    value: 'FLAIR',
    says: 'inversion time over 1500, long echo',
    holds: (t) => t.inversion && t.ti > 1500 && t.te > 60,
  },
  {
    value: 'T1',
    says: 'spin echo, short repetition, short echo',
    holds: (t) => plainSpin(t) && t.tr <= t.longestT1 && t.te <= 30,
  },
  {
    value: 'PD',
    says: 'spin echo, long repetition, short echo',
    holds: (t) => plainSpin(t) && t.tr >= 1800 && t.te < 45,
  },
  {
    value: 'intermediate',
    says: 'spin echo, long repetition, echo 45 to 70',
    holds: (t) => plainSpin(t) && t.tr >= 1800 && t.te >= 45 && t.te < 70,
  },
  {
    value: 'T2',
    says: 'spin echo, long repetition, long echo',
    holds: (t) => plainSpin(t) && t.tr >= 1800 && t.te >= 70,
  },
  {
    value: 'T1',
    says: 'gradient echo, large flip angle, short echo',
    holds: (t) => plainGradient(t) && t.flip >= 45 && t.te < 10,
  },
  {
    value: 'T2*',
    says: 'gradient echo, small flip angle, long echo',
    holds: (t) => plainGradient(t) && t.flip <= 40 && t.te >= 8,
  },
];

/** An inversion pulse that no rule above explains leaves the weighting open. */
const plainSpin = (t: Times): boolean => t.spinEcho && !t.inversion && !t.gradient && t.te > 0;
const plainGradient = (t: Times): boolean => t.gradient && !t.inversion && !t.spinEcho && t.te > 0;

const written = (values: MrValues): string =>
  [
    ['ScanningSequence', values.sequence.join('\\') || undefined],
    ['TR', values.repetitionTime],
    ['TE', values.echoTime],
    ['TI', values.inversionTime],
    ['flip', values.flipAngle],
    ['B0', values.fieldStrength],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${String(name)} ${String(value)}`)
    .join(', ');
