import type { Region } from '@overread/imaging';
import type { Severity } from '../finding.ts';
import type { Condition } from './condition.ts';
import { ctExpectations } from './ct-expectations.ts';
import type { ImagingNeed, SideNeed } from './imaging-need.ts';
import type { Requirement } from './requirement.ts';
import { sources } from './sources.ts';

interface CtPlace {
  readonly regions: readonly Region[] | 'case';
  readonly side: SideNeed;
  readonly severity: Severity;
  /** Questions that thick slices cannot answer. */
  readonly blocksQuestions: readonly string[];
}

/** The rows for any CT that is there: slices, kernels, reformats, metal, coverage. */
export function ctRules({ regions, side, severity, blocksQuestions }: CtPlace): readonly Requirement[] {
  const ct: ImagingNeed = { modality: ['CT'], regions, side };
  const there: Condition = { have: ct };
  const withMetal: Condition = { all: [there, { answer: 'metal', is: ['yes'] }] };
  const row = {
    group: 'ct',
    need: 'conditional',
    when: there,
    severity,
    blocksQuestions: [],
    request: 'request.fx.ct',
    source: sources.practice,
    confirmed: 'to-be-confirmed-by-clinician',
  } as const satisfies Partial<Requirement>;
  const images = (...parts: readonly ImagingNeed[]) => [{ kind: 'images', parts } as const];
  return [
    {
      ...row,
      id: 'ct.slices',
      accepts: images({ ...ct, ...ctExpectations }),
      blocksQuestions,
      blocksOnlyFor: ['much-too-thick'],
      confirmed: 'product-default',
    },
    {
      ...row,
      id: 'ct.kernel',
      severityFor: { 'kernel-unknown': 'helpful' },
      accepts: images(
        { ...ct, part: 'bone-kernel', kernel: 'bone' },
        { ...ct, part: 'soft-kernel', kernel: 'soft' },
      ),
    },
    {
      ...row,
      id: 'ct.reformats',
      severityFor: { 'thickness-unknown': 'helpful' },
      accepts: [
        ...images({ ...ct, thickness: { ideal: 1, limit: 2 } }),
        ...images(
          { ...ct, part: 'sagittal', planes: ['sagittal', 'sagittal-oblique'] },
          { ...ct, part: 'coronal', planes: ['coronal', 'coronal-oblique'] },
        ),
      ],
    },
    {
      ...row,
      id: 'ct.metal',
      when: withMetal,
      severityFor: { 'metal-reduction-unknown': 'helpful' },
      accepts: images(
        { ...ct, part: 'metal-reduced', metalArtefactReduction: 'yes' },
        { ...ct, part: 'metal-not-reduced', metalArtefactReduction: 'no' },
      ),
      source: sources.metalReduction,
      confirmed: 'source-read',
    },
    {
      ...row,
      id: 'ct.coverage',
      severity: 'helpful',
      when: withMetal,
      accepts: [{ kind: 'look', at: ct }],
      request: null,
    },
  ];
}
