import type { DiscDocument, Evidence } from '@overread/imaging';
import type { ImagingNeed } from '../rules/imaging-need.ts';
import type { Recency } from '../rules/recency.ts';
import { bestOf } from './best-candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { discDocumentEvidence, seriesEvidence, statedEvidence } from './evidence-of.ts';
import type { Outcome } from './outcome.ts';
import { badness, shortfalls, type Shortfall } from './shortfalls.ts';

/** Looks for every part among the series; what is nowhere may still lie there as a photo or a report. */
export function imagesOutcome(
  parts: readonly ImagingNeed[],
  context: Context,
  recency: Recency | undefined,
): Outcome {
  const candidates = parts.map((need) => inOtherForm(bestOf(need, context, recency), context));
  const worst = candidates.reduce((a, b) => (badness(b.shortfall) > badness(a.shortfall) ? b : a));
  const open = candidates.filter((candidate) => !isGood(candidate.shortfall));
  return {
    shortfall: overall(worst, candidates),
    hard: candidates.every(({ hard }) => hard),
    evidence: evidence(worst, candidates, context),
    openParts: open.flatMap(({ need }) => need.part ?? []),
    parts: parts.length,
    need: worst.need,
    params: params(worst),
  };
}

const isGood = (shortfall: Shortfall | null): boolean =>
  shortfall === null || shortfalls[shortfall].verdict === 'met';

/** When some of it is there, what is absent is only another view of it, not the whole examination. */
function overall(worst: Candidate, candidates: readonly Candidate[]): Shortfall | null {
  const someThere = candidates.some(({ shortfall }) => badness(shortfall) < badness('localizer-only'));
  return worst.shortfall === 'absent' && someThere ? 'other-view' : worst.shortfall;
}

function evidence(worst: Candidate, candidates: readonly Candidate[], context: Context): readonly Evidence[] {
  if (worst.shortfall === 'wrong-format' && worst.facts.length === 0) {
    return unnamed(context).filter(isPicture).slice(0, most).map(discDocumentEvidence);
  }
  if (worst.shortfall === 'report-only') return reportEvidence(context);
  const seen = new Set<unknown>();
  return candidates.flatMap(({ need, facts: found }) =>
    found.flatMap((fact) => {
      if (seen.has(fact)) return [];
      seen.add(fact);
      return seriesEvidence(need, fact);
    }),
  );
}

function reportEvidence(context: Context): readonly Evidence[] {
  const said = context.circumstances.documents.filter(({ type }) => type === 'radiology-report');
  return [...said.map(statedEvidence), ...unnamed(context).map(discDocumentEvidence)].slice(0, most);
}

const most = 10;

/**
 * What is absent may still lie there as a photo, a screenshot or a report. Any other picture may be the viewer's own
 * decoration, so it counts only on a disc without images; a paper the person has named is what they say it is.
 */
function inOtherForm(candidate: Candidate, context: Context): Candidate {
  if (candidate.shortfall !== 'absent') return candidate;
  const real = context.facts.imaging.filter(({ series }) => series.kind === 'image');
  if (real.some(({ family }) => candidate.need.modality.some((modality) => modality === family)))
    return candidate;
  const papers = unnamed(context);
  if (papers.some(real.length === 0 ? isPicture : isPhoto))
    return { ...candidate, shortfall: 'wrong-format' };
  if (real.length === 0 && papers.length > 0) return { ...candidate, shortfall: 'report-only' };
  return real.length === 0 && saysReport(context) ? { ...candidate, shortfall: 'report-only' } : candidate;
}

function unnamed({ facts, circumstances }: Context): readonly DiscDocument[] {
  const named = new Set(circumstances.documents.map(({ file }) => file));
  return facts.documents.filter(({ file }) => !named.has(file));
}

const saysReport = ({ circumstances }: Context): boolean =>
  circumstances.documents.some(({ type }) => type === 'radiology-report');

const isPicture = ({ looks }: DiscDocument): boolean => looks !== 'paper';
const isPhoto = ({ looks }: DiscDocument): boolean => looks === 'photo' || looks === 'screenshot';

function params({ need, side, facts }: Candidate): Outcome['params'] {
  const [fact] = facts;
  return {
    modality: need.modality.join(','),
    ...(side === null ? {} : { side }),
    ...(need.views === undefined ? {} : { views: need.views.join(',') }),
    ...(need.planes === undefined ? {} : { planes: need.planes.join(',') }),
    ...(fact === undefined
      ? {}
      : {
          series: fact.series.description || fact.series.modality,
          file: fact.series.files[0] ?? '',
          ...(fact.date === null ? {} : { date: fact.date }),
          ...(fact.series.sliceThickness === null ? {} : { thickness: fact.series.sliceThickness }),
        }),
  };
}
