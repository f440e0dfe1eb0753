import type { BodyPart, DocumentSide, ReportModality } from './proposal.ts';

/** A report as confirmed (or proposed) for matching; `null` where not known. */
export interface ReportToMatch {
  readonly id: string;
  readonly date: string | null;
  readonly modality: ReportModality | null;
  readonly bodyPart: BodyPart | null;
  readonly side: DocumentSide | null;
}

/** A study of the case, as its DICOM says; lists are empty where the images do not tell. */
export interface StudyToMatch {
  readonly id: string;
  /** `YYYY-MM-DD` or null. */
  readonly date: string | null;
  /** DICOM modalities (PS3.3 C.7.3.1.1.1), such as `MR`, `CR`, `DX`. */
  readonly modalities: readonly string[];
  readonly bodyParts: readonly string[];
  readonly sides: readonly DocumentSide[];
}

/**
 * `matched`: date and modality agree and nothing speaks against it. `possible`: worth showing to a person, with what
 * is missing or differs a little. Never both for one report.
 */
export interface ReportMatch {
  readonly report: string;
  readonly study: string;
  readonly how: 'matched' | 'possible';
  readonly doubts: readonly MatchDoubt[];
}
export type MatchDoubt =
  | 'date-unknown'
  | 'date-a-day-apart'
  | 'modality-unknown'
  | 'body-part-unknown'
  | 'side-unknown'
  | 'several-fit';

export interface ReportMatches {
  readonly matches: readonly ReportMatch[];
  /** Reports whose images are not in the case: ask for the images. */
  readonly reportsWithoutImages: readonly string[];
  /** Studies nobody has sent the written report of. */
  readonly studiesWithoutReport: readonly string[];
}

/**
 * Matches each report to its study by date and modality, then body part and side. What contradicts is never
 * matched; where two studies fit equally, both are shown as possible and a person chooses. A study with only a
 * possible report still counts as without one.
 */
export const matchReports = (
  reports: readonly ReportToMatch[],
  studies: readonly StudyToMatch[],
): ReportMatches => {
  const matches = reports.flatMap((report) => bestOf(report, studies));
  const sure = matches.filter(({ how }) => how === 'matched');
  return {
    matches,
    reportsWithoutImages: reports
      .map(({ id }) => id)
      .filter((id) => !matches.some(({ report }) => report === id)),
    studiesWithoutReport: studies.map(({ id }) => id).filter((id) => !sure.some(({ study }) => study === id)),
  };
};

interface Fit {
  readonly study: string;
  readonly doubts: readonly MatchDoubt[];
  readonly score: number;
}

const bestOf = (report: ReportToMatch, studies: readonly StudyToMatch[]): readonly ReportMatch[] => {
  const fits = studies.flatMap((study) => fitOf(report, study) ?? []);
  const best = Math.max(0, ...fits.map(({ score }) => score));
  const top = fits.filter(({ score }) => score === best);
  const match = (fit: Fit, doubts: readonly MatchDoubt[]): ReportMatch => ({
    report: report.id,
    study: fit.study,
    how: doubts.every((doubt) => harmless.has(doubt)) ? 'matched' : 'possible',
    doubts,
  });
  const [only] = top;
  if (only && top.length === 1) return [match(only, only.doubts)];
  return top.map((fit) => match(fit, [...fit.doubts, 'several-fit']));
};

/** What the images do not say cannot speak against them. */
const harmless: ReadonlySet<MatchDoubt> = new Set(['body-part-unknown', 'side-unknown']);

const fitOf = (report: ReportToMatch, study: StudyToMatch): Fit | undefined => {
  const checks = [dateFit, modalityFit, partFit, sideFit].map((check) => check(report, study));
  if (checks.includes('contradicts')) return undefined;
  const doubts = checks.flatMap((check) => (check === 'agrees' || check === 'contradicts' ? [] : [check]));
  // Neither the day nor the kind of picture known: any study would do, so none does.
  if (doubts.includes('date-unknown') && doubts.includes('modality-unknown')) return undefined;
  const score = checks.reduce((sum, check, at) => sum + (check === 'agrees' ? (weights[at] ?? 0) : 0), 1);
  return { study: study.id, doubts, score };
};

const weights = [8, 4, 2, 2] as const;

type Check = 'agrees' | 'contradicts' | MatchDoubt;

const dateFit = (report: ReportToMatch, study: StudyToMatch): Check => {
  if (report.date === null || study.date === null) return 'date-unknown';
  const days = Math.abs(Date.parse(report.date) - Date.parse(study.date)) / 86_400_000;
  if (days === 0) return 'agrees';
  return days <= 1 ? 'date-a-day-apart' : 'contradicts';
};

const modalityFit = (report: ReportToMatch, study: StudyToMatch): Check => {
  if (report.modality === null || study.modalities.length === 0) return 'modality-unknown';
  const { modality } = report;
  return study.modalities.some((made) => dicomModalities[modality].has(made)) ? 'agrees' : 'contradicts';
};

/** Modalities a report's kind of picture is stored under (PS3.3 C.7.3.1.1.1); RF and XA for fluoroscopy. */
const dicomModalities: Readonly<Record<ReportModality, ReadonlySet<string>>> = {
  XR: new Set(['CR', 'DX', 'RG', 'RF', 'XA', 'OT', 'SC']),
  CT: new Set(['CT']),
  MR: new Set(['MR']),
  US: new Set(['US']),
};

const partFit = (report: ReportToMatch, study: StudyToMatch): Check => {
  if (report.bodyPart === null || study.bodyParts.length === 0) return 'body-part-unknown';
  const { bodyPart } = report;
  return study.bodyParts.some((part) => part === bodyPart || near(part, bodyPart)) ? 'agrees' : 'contradicts';
};

/** Regions that one examination covers under either name. */
const near = (a: string, b: string): boolean => neighbours.some((group) => group.has(a) && group.has(b));

const neighbours: readonly ReadonlySet<string>[] = [
  new Set(['hip', 'pelvis', 'sacroiliac-joint']),
  new Set(['hip', 'femur', 'hip-or-femur']),
  new Set(['knee', 'lower-limb', 'whole-leg']),
  new Set(['ankle', 'foot', 'foot-or-ankle']),
  new Set(['ankle', 'lower-leg']),
  new Set(['wrist', 'hand']),
  new Set(['wrist', 'forearm']),
  new Set(['shoulder', 'humerus']),
  new Set(['spine', 'whole-spine', 'cervical-spine']),
  new Set(['spine', 'whole-spine', 'thoracic-spine', 'thoracolumbar-spine']),
  new Set(['spine', 'whole-spine', 'lumbar-spine', 'thoracolumbar-spine', 'lumbosacral-spine', 'sacrum']),
];

const sideFit = (report: ReportToMatch, study: StudyToMatch): Check => {
  if (report.side === null || study.sides.length === 0) return 'side-unknown';
  const sides = new Set([report.side, ...study.sides]);
  return sides.has('both') || sides.size === 1 || study.sides.includes(report.side)
    ? 'agrees'
    : 'contradicts';
};
