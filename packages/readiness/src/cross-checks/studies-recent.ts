import type { Evidence } from '@overread/imaging';
import type { Context } from '../evaluation/context.ts';
import { monthsBetween } from '../evaluation/dates.ts';
import { lastEvent } from '../evaluation/last-event.ts';
import { regionsShowing } from '../evaluation/weigh-series.ts';
import type { ImagingFact } from '../facts.ts';
import { oldestUseful } from '../rules/recency.ts';
import type { Result } from './result.ts';

/** Whether the newest picture of each kind still shows today's state. Older ones beside it are welcome. */
export function studiesRecent(context: Context): Result {
  const { facts, circumstances } = context;
  const newest = newestOfEachFamily(facts.imaging.filter((fact) => ofCase(fact, context)));
  if (newest.length === 0) {
    return { verdict: 'not-needed', reason: { code: 'reason.no-images-of-part', params: {} }, evidence: [] };
  }
  const event = lastEvent(circumstances);
  const before = newest.filter(({ date }) => event !== null && date !== null && date < event);
  if (before.length > 0) return stale('all-before-event', before, { event: event ?? '' });
  const old = newest.filter(({ date }) => (monthsBetween(date, circumstances.today) ?? 0) > oldestUseful);
  if (old.length > 0) return stale('newest-too-old', old, {});
  const undated = newest.filter(({ date }) => date === null);
  if (undated.length > 0) return { ...stale('no-date', undated, {}), verdict: 'unknown' };
  return {
    verdict: 'met',
    reason: { code: 'reason.studies-recent', params: {} },
    evidence: newest.map(dated),
  };
}

function ofCase(fact: ImagingFact, context: Context): boolean {
  const { kind, region } = fact.series;
  const here = regionsShowing({ modality: [], regions: 'case', side: 'any' }, context);
  return (kind === 'image' || kind === 'derived') && here.includes(region);
}

function newestOfEachFamily(facts: readonly ImagingFact[]): readonly ImagingFact[] {
  const newest = new Map<string, ImagingFact>();
  for (const fact of facts) {
    const known = newest.get(fact.family);
    if (known === undefined || (fact.date ?? '') > (known.date ?? '')) newest.set(fact.family, fact);
  }
  return [...newest.values()];
}

function stale(code: string, facts: readonly ImagingFact[], extra: Readonly<Record<string, string>>): Result {
  const params = {
    modality: facts.map(({ family }) => family).join(','),
    date: facts[0]?.date ?? '',
    ...extra,
  };
  return {
    verdict: 'doubtful',
    reason: { code: `reason.${code}`, params },
    evidence: facts.map(dated),
    remedy: { code: code === 'no-date' ? 'remedy.ask-date' : 'remedy.take-new', params },
  };
}

function dated({ series, date }: ImagingFact): Evidence {
  return {
    about: 'date',
    value: date ?? 'unknown',
    source: '(0008,0022) AcquisitionDate or (0008,0020) StudyDate',
    file: series.files[0] ?? '',
  };
}
