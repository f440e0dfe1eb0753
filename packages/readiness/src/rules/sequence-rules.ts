import type { Region as ImagingRegion } from '@overread/imaging';
import type { Severity } from '../finding.ts';
import type { Condition } from './condition.ts';
import type { ImagingNeed } from './imaging-need.ts';
import {
  axialSpine,
  leastFieldStrength,
  mriSequences,
  shoulderMuscle,
  type MriExpectation,
} from './mri-sequences.ts';
import type { Requirement } from './requirement.ts';
import { sources } from './sources.ts';

type Region = keyof typeof mriSequences;

interface Weight {
  readonly severity: Severity;
  /** Questions that slices much too thick cannot answer. */
  readonly blocksQuestions: readonly string[];
  readonly when?: Condition;
  /** Rows for some regions only of a case type that has several. */
  readonly only?: readonly ImagingRegion[];
}

/** The rows for one region's MRI: its sequences, its slices and its field strength. They apply when there is an MRI. */
export function sequenceRules(region: Region, weight: Weight): readonly Requirement[] {
  const expectation: MriExpectation = mriSequences[region];
  const there: ImagingNeed = { modality: ['MR'], regions: expectation.regions, side: 'any' };
  const when: Condition = {
    all: [{ have: there }, ...(weight.when === undefined ? [] : [weight.when]), ...inRegion(weight)],
  };
  const rows = [
    sequences(region, expectation, weight, when),
    slices(region, expectation, weight, when),
    field(region, there, when),
    muscle(region, when),
  ];
  return rows
    .filter((row): row is Requirement => row !== null)
    .map((row) => (weight.only === undefined ? row : { ...row, only: weight.only }));
}

const inRegion = ({ only }: Weight): readonly Condition[] => (only === undefined ? [] : [{ region: only }]);

function sequences(
  region: Region,
  expectation: MriExpectation,
  { severity }: Weight,
  when: Condition,
): Requirement {
  return {
    id: `mr.${region}.sequences`,
    group: 'mri',
    need: 'conditional',
    when,
    severity,
    accepts: [{ kind: 'images', parts: expectation.sequences }],
    blocksQuestions: [],
    request: 'request.sequences',
    source: expectation.source,
    confirmed: expectation.confirmed,
  };
}

function slices(
  region: Region,
  expectation: MriExpectation,
  weight: Weight,
  when: Condition,
): Requirement | null {
  if (expectation.planes.length === 0) return null;
  const { regions, side, thickness, gap } = expectation;
  return {
    id: `mr.${region}.slices`,
    group: 'mri',
    need: 'conditional',
    when,
    severity: weight.severity,
    severityFor: { 'thickness-unknown': 'helpful', 'other-plane': 'helpful', 'plane-unknown': 'helpful' },
    accepts: [
      {
        kind: 'images',
        parts: expectation.planes.map(([part, planes]) => ({
          modality: ['MR'],
          regions,
          side,
          part,
          planes,
          thickness,
          gap,
        })),
      },
    ],
    blocksQuestions: weight.blocksQuestions,
    blocksOnlyFor: ['much-too-thick'],
    request: 'request.thin-mri',
    source: expectation.source,
    confirmed: 'product-default',
  };
}

function field(region: Region, there: ImagingNeed, when: Condition): Requirement {
  return {
    id: `mr.${region}.field`,
    group: 'mri',
    need: 'helpful',
    when,
    severity: 'limits',
    severityFor: { 'field-unknown': 'helpful' },
    accepts: [{ kind: 'images', parts: [{ ...there, fieldStrength: { least: leastFieldStrength } }] }],
    blocksQuestions: [],
    request: null,
    source: sources.product,
    confirmed: 'product-default',
  };
}

function muscle(region: Region, when: Condition): Requirement | null {
  if (region !== 'shoulder') return null;
  return {
    id: 'mr.shoulder.muscle',
    group: 'mri',
    need: 'conditional',
    when,
    severity: 'limits',
    accepts: [{ kind: 'images', parts: [shoulderMuscle] }],
    blocksQuestions: ['muscle-quality'],
    request: 'request.sh.mr',
    source: sources.yView,
    confirmed: 'source-read',
  };
}

const spineSegments = [
  ['lumbar', 'lumbar-spine'],
  ['cervical', 'cervical-spine'],
  ['thoracic', 'thoracic-spine'],
] as const;

/** The rows for every segment of the spine; each applies when the case is about it. */
export const spineSequenceRules: readonly Requirement[] = spineSegments.flatMap(([segment, region]) => {
  const when: Condition = { region: [region] };
  const there: ImagingNeed = { modality: ['MR'], regions: [region], side: 'any' };
  return [
    ...sequenceRules(segment, { severity: 'limits', blocksQuestions: [], only: [region] }),
    {
      id: `mr.${segment}.axial`,
      only: [region],
      group: 'mri',
      need: 'conditional',
      when: { all: [{ have: there }, when] },
      severity: 'limits',
      accepts: [{ kind: 'images', parts: axialSpine[segment] }],
      blocksQuestions: ['stenosis-or-disc', 'nerve-root'],
      request: 'request.sequences',
      source: segment === 'cervical' ? sources.acrSpine : sources.essr,
      confirmed: 'source-read',
    },
    ...(segment === 'thoracic' ? [{ ...counting(there, when), only: [region] }] : []),
  ] satisfies readonly Requirement[];
});

function counting(there: ImagingNeed, when: Condition): Requirement {
  return {
    id: 'mr.thoracic.counting',
    group: 'mri',
    need: 'helpful',
    when: { all: [{ have: there }, when] },
    severity: 'helpful',
    accepts: [
      { kind: 'look', at: { modality: ['MR'], regions: ['whole-spine', 'thoracic-spine'], side: 'any' } },
    ],
    blocksQuestions: [],
    request: null,
    source: sources.practice,
    confirmed: 'to-be-confirmed-by-clinician',
  };
}
