import type { CaseType, Circumstances, Confirmed } from '../finding.ts';
import { sources } from '../rules/sources.ts';

/** A sign that care now matters more than a second opinion. */
export interface RedFlag {
  /** Also the key of its answer (`yes | no | unsure`) in the circumstances. */
  readonly id: string;
  /** Wording code of the plain question. */
  readonly question: string;
  /** `emergency`: stop and get care now. `urgent`: see a doctor nearby within days; the check goes on. */
  readonly tier: 'emergency' | 'urgent';
  /** Wording code of what to say when the answer is yes. */
  readonly advice: string;
  readonly source: string;
  readonly confirmed: Confirmed;
}

interface Row extends Omit<RedFlag, 'question' | 'advice'> {
  readonly advice?: string;
  readonly caseTypes: readonly CaseType[] | 'all';
}

const injuries = ['acl-meniscus', 'shoulder-cuff', 'fracture-revision', 'foot-ankle'] as const;
const joints = [
  'knee-replacement',
  'hip-replacement',
  'acl-meniscus',
  'shoulder-cuff',
  'fracture-revision',
  'foot-ankle',
] as const;
const spinal = ['spine', 'deformity'] as const;
const practice = { source: sources.practice, confirmed: 'to-be-confirmed-by-clinician' } as const;
const read = (source: string) => ({ source, confirmed: 'source-read' }) as const;

const rows: readonly Row[] = [
  { id: 'rf.ces', tier: 'emergency', caseTypes: spinal, ...read(sources.caudaEquina) },
  { id: 'rf.motor', tier: 'emergency', caseTypes: spinal, ...practice },
  { id: 'rf.myelo', tier: 'urgent', caseTypes: spinal, ...practice },
  { id: 'rf.spine_infect', tier: 'emergency', caseTypes: spinal, ...practice },
  {
    id: 'rf.open_fx',
    tier: 'emergency',
    caseTypes: ['fracture-revision', 'foot-ankle'],
    ...read(sources.openFracture),
  },
  { id: 'rf.nv', tier: 'emergency', caseTypes: injuries, ...read(sources.kneeUrgent) },
  { id: 'rf.compartment', tier: 'emergency', caseTypes: injuries, ...read(sources.emergencies) },
  {
    id: 'rf.dislocation',
    tier: 'emergency',
    caseTypes: [...injuries, 'hip-replacement', 'knee-replacement'],
    ...read(sources.emergencies),
  },
  {
    id: 'rf.hip_fx',
    tier: 'emergency',
    caseTypes: ['hip-replacement', 'fracture-revision'],
    ...read(sources.hipFracture),
  },
  {
    id: 'rf.displaced_fx',
    tier: 'emergency',
    caseTypes: ['fracture-revision', 'foot-ankle'],
    source: sources.service,
    confirmed: 'stated',
  },
  { id: 'rf.septic_joint', tier: 'emergency', caseTypes: joints, ...read(sources.kneeUrgent) },
  { id: 'rf.pji', tier: 'emergency', caseTypes: [...joints, ...spinal], ...practice },
  { id: 'rf.dvt_pe', tier: 'emergency', caseTypes: 'all', ...practice },
  {
    id: 'rf.child',
    tier: 'emergency',
    caseTypes: ['knee-replacement', 'hip-replacement', 'acl-meniscus', 'fracture-revision', 'deformity'],
    ...practice,
  },
  { id: 'rf.cancer', tier: 'urgent', caseTypes: 'all', ...practice },
  {
    id: 'rf.extensor',
    tier: 'urgent',
    caseTypes: ['knee-replacement', 'acl-meniscus', 'fracture-revision'],
    ...practice,
  },
  { id: 'rf.acute_cuff', tier: 'urgent', caseTypes: ['shoulder-cuff'], ...practice },
  { id: 'rf.locked_knee', tier: 'urgent', caseTypes: ['acl-meniscus', 'knee-replacement'], ...practice },
  { id: 'rf.mental', tier: 'emergency', advice: 'advice.flag-crisis', caseTypes: 'all', ...practice },
];

/** The signs to ask about, gravest first. */
export function redFlagsFor(caseType: CaseType): readonly RedFlag[] {
  return rows
    .filter(({ caseTypes }) => caseTypes === 'all' || caseTypes.includes(caseType))
    .map(({ id, tier, advice, source, confirmed }) => ({
      id,
      question: `redflag.${id}`,
      tier,
      advice: advice ?? `advice.flag-${tier}`,
      source,
      confirmed,
    }));
}

/** The signs of this case type that were answered yes or unsure. */
export function answeredFlags(caseType: CaseType, { answers }: Circumstances) {
  return redFlagsFor(caseType).flatMap((flag) => {
    const answer = answers[flag.id];
    return answer === 'yes' || answer === 'unsure' ? [{ flag, answer }] : [];
  });
}
