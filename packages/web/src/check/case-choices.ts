import type { Region, Side } from '@overread/imaging';
import type { CaseType } from '@overread/readiness';

export interface CaseChoice {
  /** Empty: the case type has no side. */
  readonly sides: readonly Side[];
  /** Empty: the case type says the region by itself. */
  readonly regions: readonly Region[];
}

const eitherSide: readonly Side[] = ['left', 'right', 'both'];

/** What has to be asked beside the case type. */
export const choiceOf: Readonly<Record<CaseType, CaseChoice>> = {
  'knee-replacement': { sides: eitherSide, regions: [] },
  'hip-replacement': { sides: eitherSide, regions: [] },
  spine: { sides: [], regions: ['lumbar-spine', 'cervical-spine', 'thoracic-spine'] },
  'acl-meniscus': { sides: eitherSide, regions: [] },
  'shoulder-cuff': { sides: eitherSide, regions: [] },
  'fracture-revision': {
    sides: eitherSide,
    regions: [
      'knee',
      'hip',
      'femur',
      'lower-leg',
      'ankle',
      'foot',
      'shoulder',
      'humerus',
      'elbow',
      'forearm',
      'wrist',
      'hand',
      'pelvis',
      'lumbar-spine',
      'thoracic-spine',
      'cervical-spine',
    ],
  },
  deformity: { sides: eitherSide, regions: ['whole-spine', 'whole-leg', 'hip'] },
  'foot-ankle': { sides: eitherSide, regions: ['foot', 'ankle'] },
};

/** Whether a side has to be said: not where the part of the body has no left and right. */
export function needsSide(caseType: CaseType, region: Region | undefined): boolean {
  return (
    choiceOf[caseType].sides.length > 0 && !(region && midline.has(region)) && !openRegion(caseType, region)
  );
}

const midline: ReadonlySet<Region> = new Set<Region>([
  'cervical-spine',
  'thoracic-spine',
  'lumbar-spine',
  'whole-spine',
  'pelvis',
]);

/** The side is asked once it is known whether the part of the body has one. */
const openRegion = (caseType: CaseType, region: Region | undefined): boolean =>
  choiceOf[caseType].regions.length > 0 && region === undefined;

/** Questions that the choice of the region has answered already. */
export const regionQuestionOf: Readonly<Partial<Record<CaseType, string>>> = {
  spine: 'spine-segment',
  'fracture-revision': 'injured-part',
  deformity: 'deformity-place',
  'foot-ankle': 'foot-or-ankle',
};

export const regionQuestions: ReadonlySet<string> = new Set(Object.values(regionQuestionOf));
