import type { Evidence, Study } from '@overread/imaging';
import type { Context } from '../evaluation/context.ts';
import { discDocumentEvidence, statedEvidence } from '../evaluation/evidence-of.ts';
import type { Result } from './result.ts';

/** Images without a report. One report that says no date counts for a disc with one study only. */
export function reportPerStudy(context: Context): Result {
  const studies = studiesWithPictures(context);
  if (studies.length === 0) {
    return { verdict: 'not-needed', reason: { code: 'reason.no-images', params: {} }, evidence: [] };
  }
  const evidence = studies.flatMap((study) => reportOf(study, context, studies.length === 1) ?? []);
  const without = studies.filter((study) => reportOf(study, context, studies.length === 1) === null);
  if (without.length === 0)
    return { verdict: 'met', reason: { code: 'reason.report-per-study', params: {} }, evidence };
  const maybe = without.filter((study) => filedWith(study, context).length > 0);
  const params = {
    count: without.length,
    total: studies.length,
    studies: without.map(label).slice(0, 6).join('; '),
  };
  if (maybe.length === without.length) {
    return {
      verdict: 'unknown',
      reason: { code: 'reason.report-not-named', params },
      evidence: maybe.flatMap((study) => filedWith(study, context)),
      remedy: { code: 'remedy.name-papers', params },
    };
  }
  return {
    verdict: 'missing',
    reason: { code: 'reason.studies-without-report', params },
    evidence,
    remedy: { code: 'remedy.ask-report', params },
  };
}

function studiesWithPictures({ facts }: Context): readonly Study[] {
  const usable = facts.imaging.filter(
    ({ series }) => series.kind === 'image' || series.kind === 'digitised-film',
  );
  return [...new Set(usable.map(({ study }) => study))];
}

function reportOf(study: Study, { circumstances }: Context, only: boolean): Evidence | null {
  const found = circumstances.documents.find(
    ({ type, studyUid, date }) =>
      type === 'radiology-report' &&
      (studyUid === study.uid ||
        (studyUid === undefined && (date === undefined ? only : date === study.date))),
  );
  return found === undefined ? null : statedEvidence(found);
}

function filedWith(study: Study, { facts }: Context): readonly Evidence[] {
  return facts.documents.filter(({ studyUid }) => studyUid === study.uid).map(discDocumentEvidence);
}

const label = ({ description, date }: Study): string => [date, description].filter(Boolean).join(' ');
