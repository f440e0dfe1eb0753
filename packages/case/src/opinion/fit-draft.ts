import { openAnswer } from './empty-opinion.ts';
import type { Opinion } from './opinion.ts';
import type { Answer, Limit } from './opinion-parts.ts';

/** What the house knows of the case and the reviewer, and no draft may say otherwise. */
export interface DraftFacts {
  readonly side: Opinion['side'];
  readonly reviewer: Opinion['reviewer'];
  readonly questions: readonly string[];
  readonly limits: readonly Limit[];
  readonly reviewed: Opinion['reviewed'];
  readonly documents: readonly string[];
  /** Null while the plan is sealed, or where none was made. */
  readonly procedure: string | null;
}

/**
 * A draft as its writer gave it, brought in line with what is kept and with the case as it is now. Names, versions,
 * what was committed and when it is signed are kept as they were; rows are those of the case; what the headers of a
 * series tell stands, what they leave open is the reviewer's to say.
 */
export function fitDraft(kept: Opinion, given: Opinion, facts: DraftFacts): Opinion {
  return {
    ...given,
    schema: kept.schema,
    id: kept.id,
    case: kept.case,
    version: kept.version,
    amends: kept.amends,
    caseType: kept.caseType,
    blind: kept.blind,
    date: null,
    translation: null,
    side: facts.side,
    reviewer: facts.reviewer,
    documents: [...facts.documents],
    answers: fitAnswers(given.answers, facts.questions),
    limits: facts.limits.map((limit) => fitLimit(limit, given.limits)),
    reviewed: facts.reviewed.map((series) => fitSeries(series, given.reviewed)),
    operation: fitOperation(given.operation, facts.procedure),
  };
}

/** An answer to a question that is asked no more stays as long as it holds words. */
function fitAnswers(given: readonly Answer[], questions: readonly string[]): Answer[] {
  const asked = questions.map((id) => given.find(({ question }) => question === id) ?? openAnswer(id));
  const others = given.filter(
    ({ question, text, reason }) => !questions.includes(question) && `${text}${reason}`.trim() !== '',
  );
  return [...asked, ...others];
}

const fitLimit = (limit: Limit, given: readonly Limit[]): Limit => ({
  ...limit,
  effect: given.find(({ requirement }) => requirement === limit.requirement)?.effect ?? limit.effect,
});

type Series = Opinion['reviewed'][number];

function fitSeries(series: Series, given: Opinion['reviewed']): Series {
  const seen = given.find(({ seriesUid }) => seriesUid === series.seriesUid);
  if (seen === undefined) return series;
  const said = (name: 'view' | 'plane' | 'weighting' | 'side'): string =>
    series[name] === 'unknown' ? seen[name] : series[name];
  return {
    ...series,
    view: said('view'),
    plane: said('plane'),
    weighting: said('weighting'),
    side: said('side'),
    standing: series.standing === 'unknown' ? seen.standing : series.standing,
    confirmed: seen.confirmed,
  };
}

const fitOperation = (given: Opinion['operation'], procedure: string | null): Opinion['operation'] =>
  procedure === null
    ? null
    : {
        ...(given ?? { verdict: null, practice: null, reasonsFor: [], reasonsAgainst: [] }),
        procedure,
      };
