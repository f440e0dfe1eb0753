import type { ProblemCode, Region } from '@overread/imaging';
import type { ImagingFact } from '../facts.ts';
import type { ImagingNeed } from '../rules/imaging-need.ts';
import type { Recency } from '../rules/recency.ts';
import { midline, shows } from '../rules/case-regions.ts';
import { fatDarkByNature } from '../rules/mri-sequences.ts';
import type { Context } from './context.ts';
import { daysBetween } from './dates.ts';
import { badness, shortfalls, type Shortfall } from './shortfalls.ts';
import type { TargetSide } from './sides.ts';

export interface Question {
  readonly need: ImagingNeed;
  readonly side: TargetSide;
  readonly recency: Recency | undefined;
  /** Regions as headers name them that show what is needed. */
  readonly regions: readonly Region[];
}

/** How far a series is from a need: by its worst shortfall, and how many it has. */
export interface Weight {
  readonly worst: Shortfall | null;
  readonly count: number;
  /** Some shortfall makes the series as good as none, even where another one is named. */
  readonly hard: boolean;
}

/** In what ways a series falls short of a need; null when it is no candidate at all. */
export function weighSeries(question: Question, fact: ImagingFact, context: Context): Weight | null {
  const kind = kindShortfall[fact.series.kind];
  if (kind === null || !ofModality(question.need, fact) || !ofRegion(question, fact)) return null;
  if (kind === 'wrong-format' || kind === 'localizer-only') return { worst: kind, count: 1, hard: true };
  let worst: Shortfall | null = kind ?? null;
  let count = worst === null ? 0 : 1;
  let hard = false;
  for (const check of checks) {
    const found = check(question, fact, context);
    if (found === undefined) continue;
    count += 1;
    hard ||= shortfalls[found].hard;
    if (badness(found) > badness(worst)) worst = found;
  }
  return { worst, count, hard };
}

type Check = (question: Question, fact: ImagingFact, context: Context) => Shortfall | undefined;

/** undefined: fully diagnostic; null: not a picture. */
const kindShortfall: Readonly<Record<ImagingFact['series']['kind'], Shortfall | undefined | null>> = {
  image: undefined,
  localizer: 'localizer-only',
  derived: 'derived-only',
  'secondary-capture': 'wrong-format',
  photo: 'wrong-format',
  'digitised-film': 'digitised-film',
  'not-image': null,
};

const modalityDoesNotTell = ['secondary-capture', 'photo'];

function ofModality(need: ImagingNeed, { family, series }: ImagingFact): boolean {
  if (family === 'other') {
    return (
      modalityDoesNotTell.includes(series.kind) ||
      (series.kind === 'digitised-film' && need.modality.includes('XR'))
    );
  }
  return need.modality.includes(family);
}

function ofRegion({ regions }: Question, { series }: ImagingFact): boolean {
  return (
    series.region === 'unknown' || series.regionStrength === 'contradicted' || regions.includes(series.region)
  );
}

export function regionsShowing(need: ImagingNeed, context: Context): readonly Region[] {
  const wanted = need.regions === 'case' ? context.regions : need.regions;
  return wanted.flatMap((region) => shows[region] ?? [region]);
}

const checks: readonly Check[] = [
  region,
  damage,
  side,
  view,
  standing,
  plane,
  weighting,
  fat,
  contrast,
  kernel,
  metal,
  thickness,
  gap,
  field,
  pixels,
  age,
  afterEvent,
  onTheDay,
];

function region({ regions }: Question, { series }: ImagingFact): Shortfall | undefined {
  if (series.regionStrength === 'contradicted') {
    return series.region === 'unknown' || regions.includes(series.region)
      ? 'region-contradicted'
      : 'region-unknown';
  }
  return series.region === 'unknown' ? 'region-unknown' : undefined;
}

const damaging: readonly ProblemCode[] = [
  'truncated-pixels',
  'missing-pixels',
  'malformed-dicom',
  'unreadable-file',
];

/** A lone picture that is cut off is lost; a stack survives the loss of less than half of its files. */
function damage(_question: Question, { series }: ImagingFact): Shortfall | undefined {
  if (series.problems.length === 0) return undefined;
  const files = new Set<string>();
  for (const problem of series.problems) {
    if (damaging.includes(problem.code)) files.add(problem.file ?? '');
  }
  return files.size > 0 && files.size * 2 >= series.files.length ? 'damaged' : undefined;
}

function side({ need, side: wanted }: Question, { series }: ImagingFact): Shortfall | undefined {
  if (need.side === 'any' || midline.includes(series.region)) return undefined;
  if (series.sideStrength === 'contradicted') return 'side-contradicted';
  if (wanted === null || series.side === 'both' || series.side === wanted) return undefined;
  return series.side === 'unknown' ? 'side-unknown' : 'wrong-side';
}

function view({ need }: Question, { series }: ImagingFact): Shortfall | undefined {
  if (need.views === undefined) return undefined;
  if (series.viewStrength === 'contradicted') return 'view-contradicted';
  if (series.view === 'unknown') return 'view-unknown';
  return need.views.includes(series.view) ? undefined : 'other-view';
}

function standing({ need }: Question, { series }: ImagingFact): Shortfall | undefined {
  if (need.standing === undefined) return undefined;
  if (series.standingStrength === 'contradicted') return 'standing-contradicted';
  if (series.standing === 'unknown') return 'standing-unknown';
  if (need.standing === 'no') return series.standing === 'no' ? undefined : 'other-view';
  if (series.standing === 'no') return 'standing-no';
  return firm.includes(series.standingStrength) ? undefined : 'standing-claimed';
}

const firm: readonly string[] = ['proven', 'likely'];

function plane({ need }: Question, { series }: ImagingFact): Shortfall | undefined {
  if (need.planes === undefined || series.isotropic || need.planes.includes(series.plane)) return undefined;
  if (series.plane === 'unknown') return 'plane-unknown';
  return need.nearPlanes?.includes(series.plane) === true ? 'near-plane' : 'other-plane';
}

function weighting({ need }: Question, { series }: ImagingFact): Shortfall | undefined {
  if (need.weightings === undefined || need.weightings.includes(series.weighting)) return undefined;
  return series.weighting === 'unknown' ? 'weighting-unknown' : 'other-weighting';
}

function fat({ need }: Question, { series }: ImagingFact): Shortfall | undefined {
  if (need.fatSuppressed === undefined) return undefined;
  const is = fatDarkByNature.includes(series.weighting) ? 'yes' : series.fatSuppressed;
  if (is === need.fatSuppressed) return undefined;
  if (is === 'unknown') return 'fat-suppression-unknown';
  return is === 'yes' ? 'fat-suppressed' : 'fat-not-suppressed';
}

function contrast({ need }: Question, { series }: ImagingFact): Shortfall | undefined {
  if (need.contrast === undefined || series.contrast === 'yes') return undefined;
  return series.contrast === 'unknown' ? 'contrast-unknown' : 'no-contrast';
}

function kernel({ need }: Question, { series }: ImagingFact): Shortfall | undefined {
  if (need.kernel === undefined || series.kernel === need.kernel) return undefined;
  return series.kernel === 'unknown' ? 'kernel-unknown' : 'other-kernel';
}

function metal({ need }: Question, { series }: ImagingFact): Shortfall | undefined {
  if (need.metalArtefactReduction === undefined) return undefined;
  if (series.metalArtefactReduction === need.metalArtefactReduction) return undefined;
  return series.metalArtefactReduction === 'unknown' ? 'metal-reduction-unknown' : 'no-metal-reduction';
}

function thickness({ need }: Question, { series }: ImagingFact): Shortfall | undefined {
  if (need.thickness === undefined || series.isotropic) return undefined;
  const { ideal, limit, hard } = need.thickness;
  const millimetres = series.sliceThickness;
  if (millimetres === null || millimetres <= 0) return 'thickness-unknown';
  if (hard !== undefined && millimetres > hard) return 'much-too-thick';
  if (millimetres > limit) return 'too-thick';
  return millimetres > ideal ? 'thickish' : undefined;
}

/** Spacing is measured and thickness nominal, so a hundredth of a millimetre is no gap. */
function gap({ need }: Question, { series }: ImagingFact): Shortfall | undefined {
  if (need.gap === undefined || series.sliceSpacing === null || series.sliceThickness === null)
    return undefined;
  return series.sliceSpacing - series.sliceThickness > need.gap.limit + 0.01 ? 'gap' : undefined;
}

function field({ need }: Question, { series }: ImagingFact): Shortfall | undefined {
  if (need.fieldStrength === undefined) return undefined;
  if (series.fieldStrength === null) return 'field-unknown';
  return series.fieldStrength < need.fieldStrength.least ? 'weak-field' : undefined;
}

function pixels({ need }: Question, { series }: ImagingFact): Shortfall | undefined {
  if (need.pixelSpacing === undefined || series.pixelSpacing === null) return undefined;
  return Math.max(...series.pixelSpacing) > need.pixelSpacing.limit ? 'coarse-pixels' : undefined;
}

function age({ recency }: Question, { date }: ImagingFact, context: Context): Shortfall | undefined {
  if (recency === undefined) return undefined;
  const months = context.monthsOld(date);
  if (months === null) return 'date-unknown';
  if (months > recency.limit) return 'too-old';
  return months > recency.ideal ? 'ageing' : undefined;
}

function afterEvent({ recency }: Question, { date }: ImagingFact, context: Context): Shortfall | undefined {
  const event = recency?.fresh === true ? context.event : null;
  return event !== null && date !== null && date < event ? 'before-event' : undefined;
}

function onTheDay({ need }: Question, { date }: ImagingFact, context: Context): Shortfall | undefined {
  if (need.near === undefined) return undefined;
  const event = context.circumstances.answers[need.near.question];
  const days = daysBetween(event, date);
  if (days === null) return date === null ? 'date-unknown' : 'event-date-unknown';
  return days >= 0 && days <= need.near.days ? undefined : 'not-of-that-day';
}
