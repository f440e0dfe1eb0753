import type { ImagingFact } from '../facts.ts';
import type { Context } from '../evaluation/context.ts';
import { seriesEvidence } from '../evaluation/evidence-of.ts';
import { caseRegions, midline, shows } from '../rules/case-regions.ts';
import type { Result } from './result.ts';

/**
 * The side asked about against the sides of the pictures, and each picture's side against itself. Sources that
 * disagree about a side block until a person has settled it: acting on the wrong side is the worst mistake.
 */
export function sideAgrees(context: Context): Result {
  const { facts, circumstances } = context;
  const pictures = facts.imaging.filter(isPicture);
  const sided = pictures.filter((fact) => ofCase(fact, context));
  const contradicted = pictures.filter(
    (fact) => fact.series.sideStrength === 'contradicted' && mayBeOfCase(fact, context),
  );
  if (contradicted.length > 0)
    return {
      ...problem('side-contradicted-on-disc', 'ask-side', contradicted),
      shortfall: 'side-contradicted',
    };
  if (sided.length === 0) {
    return { verdict: 'not-needed', reason: { code: 'reason.no-sides', params: {} }, evidence: [] };
  }
  if (circumstances.side === 'unknown') return problem('side-not-said', 'say-side', sided);
  const { side } = circumstances;
  const other = side === 'left' ? 'right' : 'left';
  const isSided = side === 'left' || side === 'right';
  if (isSided && sided.every(({ series }) => series.side === other)) {
    return {
      ...problem('only-other-side', 'ask-right-side', sided, { side, found: other }),
      verdict: 'missing',
      shortfall: 'wrong-side',
    };
  }
  const unknown = sided.filter(({ series }) => series.side === 'unknown');
  if (unknown.length > 0)
    return problem('side-unknown-on-disc', 'ask-side', unknown, { count: unknown.length });
  return { verdict: 'met', reason: { code: 'reason.sides-agree', params: {} }, evidence: evidence(sided) };
}

const isPicture = ({ series }: ImagingFact): boolean =>
  series.kind === 'image' || series.kind === 'derived' || series.kind === 'digitised-film';

function ofCase({ series }: ImagingFact, { caseType }: Context): boolean {
  const regions = caseRegions[caseType].flatMap((region) => shows[region] ?? [region]);
  return regions.includes(series.region) && !midline.includes(series.region);
}

/** A picture of an unknown part may be of the joint in question. */
const mayBeOfCase = (fact: ImagingFact, context: Context): boolean =>
  fact.series.region === 'unknown' || ofCase(fact, context);

function problem(
  reason: string,
  remedy: string,
  facts: readonly ImagingFact[],
  params: Readonly<Record<string, string | number>> = {},
): Result {
  const all = {
    series: facts
      .map(({ series }) => series.description || series.modality)
      .slice(0, 5)
      .join('; '),
    ...params,
  };
  return {
    verdict: 'doubtful',
    reason: { code: `reason.${reason}`, params: all },
    evidence: evidence(facts),
    remedy: { code: `remedy.${remedy}`, params: all },
  };
}

const evidence = (facts: readonly ImagingFact[]) =>
  facts.slice(0, 8).flatMap((fact) => seriesEvidence({ modality: [], regions: [], side: 'affected' }, fact));
