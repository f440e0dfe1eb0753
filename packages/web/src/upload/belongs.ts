import type { Inventory, Region, Series, Side, Study } from '@overread/imaging';
import type { CaseType } from '@overread/readiness';

/** What the case is about, as far as it decides which studies belong to it. */
export interface CaseScope {
  readonly caseType: CaseType;
  readonly region: string | undefined;
  readonly side: string;
}

/** Why a study is on the list, or is left out unless the person takes it in. */
export type Belonging = 'related' | 'part-unknown' | 'other-part' | 'other-side' | 'other-person';

export interface StudyChoice {
  readonly study: Study;
  /** Index of the person on the disc. */
  readonly person: number;
  readonly why: Belonging;
  /** Whether it is sent unless the person takes it out. */
  readonly proposed: boolean;
  /** Paths of all its DICOM files: images, and the reports kept inside DICOM. */
  readonly files: readonly string[];
}

/** Body parts a specialist looks at for each case type; neighbours included, for pain is often sent on. */
const relatedTo: Readonly<Record<CaseType, readonly Region[]>> = {
  'knee-replacement': ['knee', 'whole-leg', 'femur', 'lower-leg', 'hip', 'pelvis', 'ankle'],
  'hip-replacement': ['hip', 'pelvis', 'sacroiliac-joint', 'femur', 'whole-leg', 'lumbar-spine', 'knee'],
  spine: [
    'cervical-spine',
    'thoracic-spine',
    'thoracolumbar-spine',
    'lumbar-spine',
    'sacrum',
    'sacroiliac-joint',
    'whole-spine',
    'pelvis',
    'hip',
  ],
  'acl-meniscus': ['knee', 'whole-leg', 'femur', 'lower-leg'],
  'shoulder-cuff': ['shoulder', 'humerus', 'cervical-spine', 'chest'],
  'fracture-revision': [],
  deformity: [
    'whole-spine',
    'cervical-spine',
    'thoracic-spine',
    'thoracolumbar-spine',
    'lumbar-spine',
    'sacrum',
    'pelvis',
    'hip',
    'femur',
    'knee',
    'lower-leg',
    'whole-leg',
    'ankle',
    'foot',
  ],
  'foot-ankle': ['foot', 'ankle', 'lower-leg', 'whole-leg'],
};

/** Beside the broken or operated part itself, its neighbours along the limb. */
const neighbours: Readonly<Partial<Record<string, readonly Region[]>>> = {
  knee: ['femur', 'lower-leg', 'whole-leg'],
  hip: ['pelvis', 'femur', 'whole-leg'],
  femur: ['hip', 'knee', 'whole-leg'],
  'lower-leg': ['knee', 'ankle', 'whole-leg'],
  ankle: ['lower-leg', 'foot'],
  foot: ['ankle'],
  shoulder: ['humerus'],
  humerus: ['shoulder', 'elbow'],
  elbow: ['humerus', 'forearm'],
  forearm: ['elbow', 'wrist'],
  wrist: ['forearm', 'hand'],
  hand: ['wrist'],
  pelvis: ['hip', 'sacroiliac-joint', 'sacrum'],
  'lumbar-spine': ['thoracolumbar-spine', 'sacrum', 'whole-spine'],
  'thoracic-spine': ['thoracolumbar-spine', 'whole-spine'],
  'cervical-spine': ['whole-spine'],
};

/** Strong enough a claim of the other side to leave a study out by itself. */
const tellsSide: ReadonlySet<Series['sideStrength']> = new Set<Series['sideStrength']>([
  'proven',
  'likely',
  'claimed',
]);

/**
 * Which of a disc's studies belong to the case. What cannot be told is proposed and marked, never silently dropped;
 * other people's, other body parts and the other side are left out until the person takes them in.
 */
export function studiesFor(inventory: Inventory, scope: CaseScope, person: number): readonly StudyChoice[] {
  return inventory.patients.flatMap(({ studies }, index) =>
    studies.map((study) => {
      const why = index === person ? belonging(study, scope) : 'other-person';
      return {
        study,
        person: index,
        why,
        proposed: why === 'related' || why === 'part-unknown',
        files: filesOf(study, inventory),
      };
    }),
  );
}

/** The person most of whose pictures are about the case; null where there are several and none stands out. */
export function likelyPerson(inventory: Inventory, scope: CaseScope): number | null {
  if (inventory.patients.length === 1) return 0;
  const counts = inventory.patients.map(
    ({ studies }) => studies.filter((study) => belonging(study, scope) === 'related').length,
  );
  const able = counts.flatMap((count, index) => (count > 0 ? [index] : []));
  return able.length === 1 ? (able[0] ?? null) : null;
}

function belonging(study: Study, scope: CaseScope): Belonging {
  const about = study.series.filter(({ kind }) => kind !== 'not-image');
  const known = about.filter(({ region }) => region !== 'unknown' && region !== 'whole-body');
  const related = known.filter(({ region }) => isRelated(region, scope));
  if (related.length === 0)
    return known.length === about.length && known.length > 0 ? 'other-part' : 'part-unknown';
  return related.every((series) => isOtherSide(series, scope.side)) ? 'other-side' : 'related';
}

function isRelated(region: Region, { caseType, region: own }: CaseScope): boolean {
  if (relatedTo[caseType].includes(region) || region === own) return true;
  if (caseType !== 'fracture-revision') return false;
  return own === undefined || (neighbours[own]?.includes(region) ?? false);
}

const opposite: Readonly<Record<string, Side>> = { left: 'right', right: 'left' };

const isOtherSide = ({ side, sideStrength }: Series, own: string): boolean =>
  side === opposite[own] && tellsSide.has(sideStrength);

/** A study's files, with the reports that were put into DICOM with it. */
function filesOf(study: Study, { documents }: Inventory): readonly string[] {
  const inside = documents.filter(
    ({ studyUid, format }) => studyUid === study.uid && insideDicom.has(format),
  );
  return [...new Set([...study.series.flatMap(({ files }) => files), ...inside.map(({ file }) => file)])];
}

const insideDicom: ReadonlySet<string> = new Set([
  'encapsulated-pdf',
  'encapsulated-cda',
  'structured-report',
]);
