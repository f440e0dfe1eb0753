import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds, regions, views, type Series } from '@overread/imaging';
import { evaluate } from './evaluate.ts';
import { isOpen } from './evaluation/is-open.ts';
import { factsFrom } from './facts.ts';
import { caseTypes, documentTypes, type CaseType, type Circumstances, type Finding } from './finding.ts';
import { questionsFor } from './questions/questions-for.ts';
import { requirementsFor } from './rules/requirements-for.ts';
import { madeInventory, madeSeries, stated, today } from './testing/made-up-inventory.ts';

const strengths = fc.constantFrom('proven', 'likely', 'claimed', 'unknown', 'contradicted' as const);

const anySeries: fc.Arbitrary<Series> = fc
  .record({
    modality: fc.constantFrom('DX', 'CR', 'MR', 'CT', 'OT', 'US'),
    kind: fc.constantFrom(...kinds),
    region: fc.constantFrom(...regions),
    regionStrength: strengths,
    side: fc.constantFrom('left', 'right', 'both', 'unknown' as const),
    sideStrength: strengths,
    view: fc.constantFrom(...views),
    viewStrength: strengths,
    standing: fc.constantFrom('yes', 'no', 'unknown' as const),
    standingStrength: strengths,
    plane: fc.constantFrom(
      'sagittal',
      'coronal',
      'axial',
      'coronal-oblique',
      'sagittal-oblique',
      'unknown' as const,
    ),
    weighting: fc.constantFrom('T1', 'T2', 'PD', 'STIR', 'unknown' as const),
    fatSuppressed: fc.constantFrom('yes', 'no', 'unknown' as const),
    kernel: fc.constantFrom('bone', 'soft', 'unknown' as const),
    date: fc.constantFrom('2026-05-20', '2025-09-01', '2019-01-01', null),
    sliceThickness: fc.constantFrom(null, 0.8, 3, 4.5, 6),
    isotropic: fc.boolean(),
    missingSlices: fc.constantFrom(0, 0, 2),
  })
  .map(madeSeries);

function answersOf(caseType: CaseType): fc.Arbitrary<Readonly<Record<string, string>>> {
  const entries = questionsFor(caseType).map(({ id, options }): [string, fc.Arbitrary<string>] => [
    id,
    fc.constantFrom('', ...(options.length === 0 ? ['2026-01-15', 'no date'] : options)),
  ]);
  return fc.record(Object.fromEntries(entries));
}

const anyCase = fc.constantFrom(...caseTypes).chain((caseType) =>
  fc.record({
    caseType: fc.constant(caseType),
    circumstances: fc.record({
      today: fc.constant(today),
      side: fc.constantFrom('left', 'right', 'both', 'unknown', 'not-applicable' as const),
      documents: fc.array(
        fc.constantFrom(...documentTypes).map((type) => stated(type)),
        { maxLength: 6 },
      ),
      answers: answersOf(caseType),
    }) satisfies fc.Arbitrary<Circumstances>,
    series: fc.array(anySeries, { maxLength: 8 }),
    more: fc.array(anySeries, { maxLength: 4 }),
  }),
);

const judge = (series: readonly Series[], caseType: CaseType, circumstances: Circumstances) =>
  evaluate(factsFrom(madeInventory(series)), caseType, circumstances);

const crossChecks = new Set(
  caseTypes.flatMap((caseType) =>
    requirementsFor(caseType)
      .filter(({ accepts }) => accepts.some(({ kind }) => kind === 'check'))
      .map(({ id }) => id),
  ),
);

const metIds = (findings: readonly Finding[]) =>
  findings.filter(({ verdict, id }) => verdict === 'met' && !crossChecks.has(id)).map(({ id }) => id);

describe('whatever lies on the disc', () => {
  it('more of it never takes away what was there', () => {
    fc.assert(
      fc.property(anyCase, ({ caseType, circumstances, series, more }) => {
        const before = metIds(judge(series, caseType, circumstances).requirements);
        const after = metIds(judge([...series, ...more], caseType, circumstances).requirements);
        expect(after).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 300 },
    );
  });

  it('nothing is met without evidence, and nothing open is without a remedy', () => {
    fc.assert(
      fc.property(anyCase, ({ caseType, circumstances, series }) => {
        const { requirements } = judge(series, caseType, circumstances);
        const unfounded = requirements.filter(
          ({ verdict, evidence }) => verdict === 'met' && evidence.length === 0,
        );
        const helpless = requirements.filter((finding) => isOpen(finding) && finding.remedy === null);
        expect([...unfounded, ...helpless]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('a film not firmly standing never meets a standing view', () => {
    const standingRows = new Set(
      caseTypes.flatMap((caseType) =>
        requirementsFor(caseType)
          .filter(({ accepts }) =>
            accepts.every(
              (way) => way.kind === 'images' && way.parts.some(({ standing }) => standing === 'yes'),
            ),
          )
          .map(({ id }) => id),
      ),
    );
    expect(standingRows.size).toBeGreaterThan(8);
    fc.assert(
      fc.property(anyCase, ({ caseType, circumstances, series }) => {
        const unsure = series.map((one, index) =>
          index % 2 === 0
            ? { ...one, standing: 'unknown' as const, standingStrength: 'unknown' as const }
            : { ...one, standingStrength: 'claimed' as const },
        );
        const met = metIds(judge(unsure, caseType, circumstances).requirements);
        expect(met.filter((id) => standingRows.has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('the order of series does not matter', () => {
    fc.assert(
      fc.property(anyCase, ({ caseType, circumstances, series }) => {
        const verdicts = (of: readonly Series[]) =>
          judge(of, caseType, circumstances).requirements.map(({ id, verdict, severity }) => [
            id,
            verdict,
            severity,
          ]);
        expect(verdicts(series.toReversed())).toEqual(verdicts(series));
      }),
      { numRuns: 200 },
    );
  });

  it('the overall verdict follows from the open findings', () => {
    fc.assert(
      fc.property(anyCase, ({ caseType, circumstances, series }) => {
        const { verdict, requirements } = judge(series, caseType, circumstances);
        const open = requirements.filter(
          (finding) => finding.verdict !== 'met' && finding.verdict !== 'not-needed',
        );
        const blocks = open.some(({ severity }) => severity === 'blocks');
        const limits = open.some(({ severity }) => severity === 'limits');
        expect(verdict).toBe(blocks ? 'not-yet' : limits ? 'reviewable-with-limits' : 'reviewable');
      }),
      { numRuns: 200 },
    );
  });
});
